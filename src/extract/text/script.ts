import type { Block } from './blocks.ts';
import { countLetters } from './count-letters.ts';

const SAMPLE = 4000;
/** Latin letters, numbers and marks. */
const LATIN = /^[\x20-\u024f\u2000-\u206f]*$/u;

/** Tells blocks that are mostly in another script than the article: menus and names of other language versions. */
export function foreignScript(text: string): (block: Block) => boolean {
  const latin = latinShare(text.slice(0, SAMPLE)) >= 0.5;
  return (block) => {
    if (block.final || block.words.length > 30 || (latin && LATIN.test(block.fold))) return false;
    const share = latinShare(block.fold);
    return latin ? share < 0.5 : share > 0.5;
  };
}

/** How much of the letters is Latin, 0 to 1; all of it where there are none. */
function latinShare(text: string): number {
  const letters = countLetters(text, /\p{L}+/gu);
  return letters === 0 ? 1 : countLetters(text, /\p{Script=Latin}+/gu) / letters;
}
