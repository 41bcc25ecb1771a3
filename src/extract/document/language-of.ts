import { countLetters, countWords } from '../text/count-letters.ts';

/** Scripts that one language is written in, or one mostly. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}+/gu, 'ru'],
  [/\p{Script=Georgian}+/gu, 'ka'],
  [/\p{Script=Armenian}+/gu, 'hy'],
  [/\p{Script=Arabic}+/gu, 'ar'],
  [/\p{Script=Hebrew}+/gu, 'he'],
  [/\p{Script=Greek}+/gu, 'el'],
  [/\p{Script=Devanagari}+/gu, 'hi'],
  [/\p{Script=Bengali}+/gu, 'bn'],
  [/\p{Script=Thai}+/gu, 'th'],
  [/\p{Script=Ethiopic}+/gu, 'am'],
  [/\p{Script=Hangul}+/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, 'ja'],
  [/\p{Script=Han}+/gu, 'zh'],
];

/** Words that no English sentence goes long without; two or three of them stand in other languages too. */
const ENGLISH =
  /(?<![\p{L}\p{M}])(?:the|of|and|to|in|for|on|with|that|by|was|were|is|are|at|from|as|has|have|which|this|be|an|will|their|its|who|not)(?![\p{L}\p{M}])/giu;
/** Fewer words than this tell no language, and menus tell none either. */
const LEAST_WORDS = 40;
/** In English prose it is about a third, in other languages of the same letters a few in a hundred. */
const LEAST_SHARE = 0.07;
const SAMPLE = 12_000;

/** All characters that any of the scripts has. */
const BEYOND_LATIN = /[^\p{ASCII}\u0080-\u036f]+/gu;

/** The language of an article as far as the engine must know it: 'en', or another one, 'und' where that is not clear. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const beyond = countLetters(sample, BEYOND_LATIN);
  const most = beyond > 0 && beyond >= latinIn(sample, 2 * beyond) ? mostUsed(sample) : null;
  if (most && most.count > latinIn(sample, sample.length))
    return most.language === 'ru' && /[әғқңһұү]/iu.test(sample) ? 'kk' : most.language;
  const words = countWords(sample);
  if (words < LEAST_WORDS) return 'en';
  const english = sample.matchAll(ENGLISH);
  for (let found = 1; english.next().done !== true; found++) if (found / words >= LEAST_SHARE) return 'en';
  return 'und';
}

/** Latin letters among the first so many characters. */
function latinIn(sample: string, most: number): number {
  return countLetters(sample.slice(0, most), /\p{Script=Latin}+/gu);
}

function mostUsed(sample: string): { language: string; count: number } | null {
  const counted = SCRIPTS.map(([letters, language]) => ({ language, count: countLetters(sample, letters) }));
  return counted.sort((a, b) => b.count - a.count)[0] ?? null;
}
