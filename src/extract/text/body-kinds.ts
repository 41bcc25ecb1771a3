import type { Zone } from '../../model/entities.ts';
import type { Block } from './blocks.ts';
import type { Furniture } from './furniture.ts';
import { isHeading } from './heading.ts';

const LONG_WORDS = 20;
const HEADLINE_WORDS = 5;

/**
 * Kinds of the blocks from the first paragraph on. A list of other articles goes on until a long paragraph; after an
 * ending ('comments') nothing is the article's unless most of the prose is still to come; short lines after the last
 * paragraph are headlines of others.
 */
export function bodyKinds(
  blocks: readonly Block[],
  furniture: readonly Furniture[],
  body: number,
  title: string | null,
): Zone['kind'][] {
  const kinds: Zone['kind'][] = [];
  const end = endingIndex(blocks, furniture, body);
  const lastProse = blocks.findLastIndex(
    (block, index) => index < end && furniture[index] === null && isProse(block),
  );
  let related = false;
  for (let index = body; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    const own = furniture[index] ?? null;
    if (related && own === null && isLongProse(block)) related = false;
    kinds.push(kindAt(block, index, own));
    if (own === 'related-cue') related = true;
  }
  return kinds;

  function kindAt(block: Block, index: number, own: Furniture): Zone['kind'] {
    if (index >= end) return own === 'byline' ? 'byline' : 'boilerplate';
    if (own === 'related-item') return 'related';
    if (own === 'byline') return 'byline';
    if (own === 'related-cue' || own === 'boilerplate' || own === 'ending') return 'boilerplate';
    if (related) return 'related';
    if (own === 'date') return 'date';
    if (block.fold === title) return 'title';
    if (isListItem(block, blocks[index - 1])) return 'body';
    if (index > lastProse) return block.words.length >= HEADLINE_WORDS ? 'related' : 'boilerplate';
    return isHeading(block, nextOf(blocks, furniture, index)) ? 'heading' : 'body';
  }
}

function endingIndex(blocks: readonly Block[], furniture: readonly Furniture[], body: number): number {
  const at = furniture.findIndex((kind, index) => index > body && kind === 'ending');
  if (at < 0) return blocks.length;
  const words = (from: number, to: number) =>
    blocks.slice(from, to).reduce((sum, block) => sum + (isProse(block) ? block.words.length : 0), 0);
  return words(body, at) >= words(at, blocks.length) ? at : blocks.length;
}

function nextOf(blocks: readonly Block[], furniture: readonly Furniture[], index: number): Block | null {
  for (let at = index + 1; at < blocks.length; at++) if (furniture[at] === null) return blocks[at] ?? null;
  return null;
}

function isProse(block: Block): boolean {
  return (block.final && block.words.length >= 4) || block.words.length >= LONG_WORDS;
}

function isLongProse(block: Block): boolean {
  return block.final && block.words.length >= LONG_WORDS;
}

/** An item of a list in the text: bulleted, ended like one, or under a line that announces a list. */
function isListItem(block: Block, before: Block | undefined): boolean {
  if (/^(?:[-*\u2022\u25cf\u25aa]|\d{1,2}[.)]) /u.test(block.fold) && block.words.length > 2) return true;
  if (/[:;,]$/u.test(block.fold)) return true;
  return before !== undefined && !block.final && /[:;,]$/u.test(before.fold);
}
