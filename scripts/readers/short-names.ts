import { transformWithEsbuild, type Plugin } from 'vite';
import { readLexicon } from '../dataset/read-lexicon.ts';
import { shortTags, withShortLiterals } from './short-tags.ts';

/**
 * Fields that only what reads articles has: no file of the lexicon, no pattern, no fact and nothing else that comes
 * from outside or goes there names one so. The most repeated stand first.
 */
export const OWN_FIELDS = [
  ...[
    'chunks',
    'tokens',
    'fold',
    'sentences',
    'institution',
    'entities',
    'article',
    'international',
    'composed',
  ],
  ...[
    'relative',
    'ofMission',
    'known',
    'classifications',
    'isWord',
    'engine',
    'plural',
    'numeral',
    'gazetteer',
  ],
  ...[
    'certainty',
    'zone',
    'weekday',
    'sentence',
    'diplomat',
    'isMark',
    'touches',
    'offset',
    'pattern',
    'guests',
  ],
  ...['hosts', 'draft', 'edtf', 'first', 'tag', 'register', 'tags', 'basis', 'final', 'literals', 'phrases'],
  ...[
    'distance',
    'isAmbiguous',
    'isDash',
    'holdsPlace',
    'pieces',
    'dates',
    'toToken',
    'beginnings',
    'longest',
  ],
  ...['always', 'unlisted', 'required', 'lexicon'],
] as const;

/** As rare in code as they are common in words come last. */
const LETTERS = 'tenrisolacdufphmgvbwykxjqzTENRISOLACDUFPHMGVBWYKXJQZ';

const NAMES = new RegExp(`^(?:${OWN_FIELDS.join('|')})$`);

/**
 * Gives the own fields of the modules of `folder` names of one letter in what is built, and the tags of the lexicon of
 * `data` names of two: half of its bytes are names. What is built so reads with `withShortTags` of that lexicon.
 */
export function shortNames(folder: string, data: string): Plugin {
  let tags: Promise<ReadonlyMap<string, string>> | null = null;
  return {
    name: 'short-names',
    enforce: 'pre',
    apply: 'build',
    async transform(code, id) {
      if (!id.includes(folder) || !id.endsWith('.ts')) return null;
      const made = await transformWithEsbuild(code, id, {
        target: 'esnext',
        mangleProps: NAMES,
        mangleCache: Object.fromEntries(OWN_FIELDS.map((field, at) => [field, LETTERS.charAt(at)])),
      });
      tags ??= readLexicon(data).then(shortTags);
      return { code: withShortLiterals(made.code, await tags), map: made.map };
    },
  };
}
