import type { Block } from './blocks.ts';
import { isPlainLetter } from './plain-letter.ts';

const SAMPLE = 4000;
const ASCII = /^[\x20-\x7e]*$/u;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

/** Tells blocks that are mostly in another script than the article: menus and names of other language versions. */
export function foreignScript(text: string): (block: Block) => boolean {
  const whole = lettersOf(text.slice(0, SAMPLE));
  const latin = whole.latin * 2 >= whole.all;
  return (block) => {
    if (block.final || block.words.length > 30 || (latin && ASCII.test(block.fold))) return false;
    const own = lettersOf(block.fold);
    return (latin ? own.latin : own.all - own.latin) * 2 < own.all;
  };
}

/** How many letters there are, and how many of them are Latin. */
function lettersOf(text: string): { all: number; latin: number } {
  let all = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    if (code < 0x80) {
      if (!isPlainLetter(code)) continue;
      latin++;
    } else {
      const character = String.fromCodePoint(code);
      if (!LETTER.test(character)) continue;
      if (LATIN.test(character)) latin++;
    }
    all++;
  }
  return { all, latin };
}
