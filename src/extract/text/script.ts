import type { Block } from './blocks.ts';
import { countLetters } from './count-letters.ts';

const SAMPLE = 4000;
const ASCII = /^[\x20-\x7e]*$/u;
const LETTERS = /\p{L}+/gu;
const LATIN = /\p{Script=Latin}+/gu;
const OTHERS = /(?:(?!\p{Script=Latin})\p{L})+/gu;

/** Tells blocks that are mostly in another script than the article: menus and names of other language versions. */
export function foreignScript(text: string): (block: Block) => boolean {
  const sample = text.slice(0, SAMPLE);
  const latin = share(sample, LATIN) >= 0.5;
  const home = latin ? LATIN : OTHERS;
  return (block) => {
    if (block.final || block.words.length > 30 || (latin && ASCII.test(block.fold))) return false;
    return share(block.fold, home) < 0.5;
  };
}

/** Part of the letters that are of the script; 1 where there are no letters. */
function share(text: string, pattern: RegExp): number {
  const letters = countLetters(text, LETTERS);
  return letters === 0 ? 1 : countLetters(text, pattern) / letters;
}
