import type { Languages } from '../lexicon/schema.ts';
import { countLetters, countWords } from '../text/count-letters.ts';

/** What tells a language, ready to be counted. */
export interface LanguageSigns {
  scripts: readonly { language: string; letters: RegExp }[];
  english: RegExp;
}

export function languageSigns({ scripts, english }: Languages): LanguageSigns {
  return {
    scripts: Object.entries(scripts).map(([language, names]) => ({
      language,
      letters: new RegExp(`[${names.map((name) => `\\p{Script=${name}}`).join('')}]+`, 'gu'),
    })),
    english: new RegExp(`(?<![\\p{L}\\p{M}])(?:${english.join('|')})(?![\\p{L}\\p{M}])`, 'giu'),
  };
}

/** Fewer words than this tell no language, and menus tell none either. */
const LEAST_WORDS = 40;
/** In English prose it is about a third, in other languages of the same letters a few in a hundred. */
const LEAST_SHARE = 0.07;
const SAMPLE = 12_000;

/** All characters that any of the scripts has. */
const BEYOND_LATIN = /[^\p{ASCII}\u0080-\u036f]+/gu;

/** The language of an article as far as the engine must know it: 'en', or another one, 'und' where that is not clear. */
export function languageOf({ scripts, english }: LanguageSigns, text: string): string {
  const sample = text.slice(0, SAMPLE);
  const beyond = countLetters(sample, BEYOND_LATIN);
  const most = beyond > 0 && beyond >= latinIn(sample, 2 * beyond) ? mostUsed(scripts, sample) : null;
  if (most && most.count > latinIn(sample, sample.length))
    return most.language === 'ru' && /[әғқңһұү]/iu.test(sample) ? 'kk' : most.language;
  const words = countWords(sample);
  if (words < LEAST_WORDS) return 'en';
  const told = sample.matchAll(english);
  for (let found = 1; told.next().done !== true; found++) if (found / words >= LEAST_SHARE) return 'en';
  return 'und';
}

/** Latin letters among the first so many characters. */
function latinIn(sample: string, most: number): number {
  return countLetters(sample.slice(0, most), /\p{Script=Latin}+/gu);
}

function mostUsed(
  scripts: LanguageSigns['scripts'],
  sample: string,
): { language: string; count: number } | undefined {
  return scripts
    .map(({ language, letters }) => ({ language, count: countLetters(sample, letters) }))
    .sort((a, b) => b.count - a.count)[0];
}
