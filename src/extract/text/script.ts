import type { Block } from './blocks.ts';

const SAMPLE = 4000;

/** Tells blocks that are mostly in another script than the article: menus and names of other language versions. */
export function foreignScript(text: string): (block: Block) => boolean {
  const sample = text.slice(0, SAMPLE);
  const latin = share(sample, /\p{Script=Latin}/gu) >= 0.5;
  const home = latin ? /\p{Script=Latin}/gu : /(?!\p{Script=Latin})\p{L}/gu;
  return (block) => !block.final && block.words.length <= 30 && share(block.fold, home) < 0.5;
}

/** Part of the letters that are of the script; 1 where there are no letters. */
function share(text: string, pattern: RegExp): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 1 : (text.match(pattern)?.length ?? 0) / letters;
}
