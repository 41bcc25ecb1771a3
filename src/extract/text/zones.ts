import type { Zone } from '../../model/entities.ts';
import { blocksOf, type Block } from './blocks.ts';
import type { BoilerplatePhrases } from './boilerplate-phrases.ts';
import { bodyKinds } from './body-kinds.ts';
import { datelineLength } from './dateline.ts';
import { furnitureOf, type Furniture } from './furniture.ts';
import { foreignScript } from './script.ts';
import { timesPrinted, titleIndex } from './title-of.ts';

const LEAST_BODY_WORDS = 8;
const LONG_WORDS = 25;
const LEAST_NOTE_WORDS = 5;

/**
 * The layout of an article: every visible line lies in exactly one zone, in order, without margins. A hard-wrapped
 * paragraph is one zone; a dateline is cut off the paragraph that it opens. Linear in the length of the text.
 */
export function zones(text: string, phrases: BoilerplatePhrases): Zone[] {
  const blocks = blocksOf(text);
  const foreign = foreignScript(text);
  const furniture = blocks.map((block) => (foreign(block) ? 'boilerplate' : furnitureOf(block, phrases)));
  const kinds = kindsOf(blocks, furniture, text);
  return blocks.flatMap((block, index) => zonesOfBlock(text, block, kinds[index] ?? 'body'));
}

function kindsOf(blocks: readonly Block[], furniture: readonly Furniture[], text: string): Zone['kind'][] {
  const body = firstBody(blocks, furniture, text);
  const title = titleIndex(blocks, furniture, body);
  const titleFold = blocks[title]?.fold ?? null;
  const kinds = [
    ...headKinds(blocks.slice(0, body), furniture, title),
    ...bodyKinds(blocks, furniture, body, titleFold),
  ];
  if (titleFold === null && kinds[0] === 'heading') kinds[0] = 'title';
  return kinds;
}

/** Before the first paragraph: above the title is the page's, below it headings, in a list of other articles related. */
function headKinds(head: readonly Block[], furniture: readonly Furniture[], title: number): Zone['kind'][] {
  let related = false;
  return head.map((block, index): Zone['kind'] => {
    const own = furniture[index] ?? null;
    if (own === 'related-cue') related = true;
    if (own === 'date' || index === title) related = false;
    if (block.fold === head[title]?.fold) return 'title';
    if (own === 'date' || own === 'byline') return own;
    if (own !== null || index < title || title < 0 || block.words.length < 3) return 'boilerplate';
    return related ? 'related' : 'heading';
  });
}

/** The first paragraph of prose; the number of blocks where there is none. */
function firstBody(blocks: readonly Block[], furniture: readonly Furniture[], text: string): number {
  const printed = timesPrinted(blocks);
  const at = blocks.findIndex((block, index) => {
    if (furniture[index] !== null) return false;
    if (block.words.length >= LONG_WORDS) return true;
    if (furniture[index + 1] === 'date') return false;
    if (isNote(block)) return true;
    if (block.words.length < LEAST_BODY_WORDS) return false;
    if (datelineLength(text.slice(block.start, block.start + 200)) > 0) return true;
    return block.final && (printed.get(block.fold) ?? 0) < 2;
  });
  return at < 0 ? blocks.length : at;
}

/** A line of a list of facts: '• Who: 38 members from 17 countries'. */
function isNote(block: Block): boolean {
  return (
    /^(?:[-*\u2022\u25cf\u25aa\u2023\u25e6\u00b7]|\d{1,2}[.)]) /u.test(block.fold) &&
    block.words.length >= LEAST_NOTE_WORDS
  );
}

/** 'CITY, Aug. 11 (ABC) -- ' before a title. */
const DATED = /\d.*\([^()]+\)\s*(?:--|[–—-])\s*$/u;

function zonesOfBlock(text: string, block: Block, kind: Zone['kind']): Zone[] {
  const whole = { start: block.start, end: block.end, kind };
  if (kind !== 'body' && kind !== 'title') return [whole];
  const length = datelineLength(text.slice(block.start, block.end));
  const dated = kind === 'body' || DATED.test(text.slice(block.start, block.start + length));
  if (length === 0 || !dated || block.start + length >= block.end) return [whole];
  const cut = block.start + length;
  const end = block.start + text.slice(block.start, cut).trimEnd().length;
  const start = block.end - text.slice(cut, block.end).trimStart().length;
  return [
    { start: block.start, end, kind: 'dateline' },
    { start, end: block.end, kind },
  ];
}
