import type { Block } from './blocks.ts';
import type { Furniture } from './furniture.ts';
import { restatedShare, stems } from './restates.ts';

const LEAST_WORDS = 3;
const MOST_WORDS = 40;
const LEAD_WORDS = 150;

/**
 * Which block before the body is the title: one printed twice, or with the date right below it, or said again by
 * the first paragraphs, the earlier the better. -1 where none can be.
 */
export function titleIndex(blocks: readonly Block[], furniture: readonly Furniture[], body: number): number {
  const lead = stems(blocks.slice(body, body + 2).flatMap((block) => block.words.slice(0, LEAD_WORDS)));
  const printed = timesPrinted(blocks);
  let best = -1;
  let most = -Infinity;
  let related = false;
  for (let index = 0; index < body; index++) {
    const block = blocks[index];
    if (furniture[index] === 'related-cue') related = true;
    if (furniture[index] === 'date') related = false;
    if (!block || furniture[index] !== null) continue;
    if (block.words.length < LEAST_WORDS || block.words.length > MOST_WORDS) continue;
    const repeated = (printed.get(block.fold) ?? 0) > 1;
    const dated = furniture[index + 1] === 'date';
    const score =
      (repeated ? 4 : 0) +
      (dated ? 2 : 0) -
      (related ? 3 : 0) +
      2 * restatedShare(stems(block.words), lead) -
      index * 0.01;
    if (score > most) {
      most = score;
      best = index;
    }
  }
  return best;
}

/** How often each block stands in the text. */
export function timesPrinted(blocks: readonly Block[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { fold } of blocks) times.set(fold, (times.get(fold) ?? 0) + 1);
  return times;
}
