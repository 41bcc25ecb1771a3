import type { Block } from './blocks.ts';
import { restatedShare, stems } from './restates.ts';

const MOST_LENGTH = 400;
const MOST_WORDS = 16;
const MOST_SENTENCE_WORDS = 22;
const LEAST_SHARE = 0.45;
const LEAST_NAME_SHARE = 0.6;
const LEAST_NAMES = 2;

/**
 * Whether a paragraph is a heading: short without an end mark, or one short sentence that the longer paragraph
 * after it says again.
 */
export function isHeading(block: Block, next: Block | null): boolean {
  if (next === null || block.fold.length > MOST_LENGTH) return false;
  if (!block.final) return block.words.length <= MOST_WORDS;
  if (block.words.length > MOST_SENTENCE_WORDS || /["\d]/u.test(block.fold) || sentences(block) > 1)
    return false;
  if (next.words.length < block.words.length * 1.2) return false;
  return restatedShare(stems(block.words), stems(next.words)) >= LEAST_SHARE || namesAgain(block, next);
}

function namesAgain(block: Block, next: Block): boolean {
  const said = new Set(block.names().map(stem));
  const again = new Set(next.names().map(stem));
  const shared = [...said].filter((name) => again.has(name)).length;
  return shared >= LEAST_NAMES && shared >= said.size * LEAST_NAME_SHARE;
}

function stem(name: string): string {
  return name.slice(0, 5);
}

function sentences(block: Block): number {
  return block.words.filter((word) => /\p{L}{3,}[.!?]["')]*$/u.test(word)).length;
}
