import type { Zone } from '../../model/entities.ts';
import { blocksOf, type Block } from './blocks.ts';
import type { BoilerplatePhrases } from './boilerplate-phrases.ts';
import { bodyKinds } from './body-kinds.ts';
import { datelineLength } from './dateline.ts';
import { furnitureOf, type Furniture } from './furniture.ts';
import { foreignScript } from './script.ts';
import { titleIndex } from './title-of.ts';

const LEAST_BODY_WORDS = 8;
const LONG_WORDS = 25;

/**
 * The layout of an article: every visible line lies in exactly one zone, in order, without margins. A hard-wrapped
 * paragraph is one zone; a dateline is cut off the paragraph that it opens. Linear in the length of the text but
 * for the title, which is looked for among the lines before the body.
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
  const titleFold = blocks[title]?.fold;
  const head = blocks.slice(0, body).map((block, index): Zone['kind'] => {
    if (block.fold === titleFold) return 'title';
    const kind = furniture[index] ?? null;
    if (kind === 'date' || kind === 'byline') return kind;
    if (kind !== null || index < title || block.words.length < 3) return 'boilerplate';
    return title < 0 ? 'boilerplate' : 'heading';
  });
  return [...head, ...bodyKinds(blocks, furniture, body, titleFold ?? null)];
}

/** The first paragraph of prose; the number of blocks where there is none. */
function firstBody(blocks: readonly Block[], furniture: readonly Furniture[], text: string): number {
  const at = blocks.findIndex((block, index) => {
    if (furniture[index] !== null) return false;
    if (block.words.length >= LONG_WORDS) return true;
    if (block.words.length < LEAST_BODY_WORDS) return false;
    if (datelineLength(text.slice(block.start, block.start + 200)) > 0) return true;
    return block.final && !blocks.some((other, place) => place !== index && other.fold === block.fold);
  });
  return at < 0 ? blocks.length : at;
}

function zonesOfBlock(text: string, block: Block, kind: Zone['kind']): Zone[] {
  const whole = { start: block.start, end: block.end, kind };
  if (kind !== 'body') return [whole];
  const length = datelineLength(text.slice(block.start, block.end));
  if (length === 0 || block.start + length >= block.end) return [whole];
  const cut = block.start + length;
  let end = cut;
  while (end > block.start && /[\s\u00a0]/u.test(text.charAt(end - 1))) end--;
  let start = cut;
  while (start < block.end && /[\s\u00a0]/u.test(text.charAt(start))) start++;
  return [
    { start: block.start, end, kind: 'dateline' },
    { start, end: block.end, kind: 'body' },
  ];
}
