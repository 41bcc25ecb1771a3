import * as v from 'valibot';

const word = v.pipe(v.string(), v.minLength(1));
const numbers = v.record(word, v.number());

/**
 * `data/lexicon/token-words.json`: what the tokens of a text are told by, folded.
 * - `numbers`: number words without a hyphen, below a hundred, and their values;
 * - `scales`: words that multiply what stands before them ('hundred');
 * - `ones`: words that make one of a scale ('a hundred', 'the dozen');
 * - `counted`: what a number word counts after a hyphen ('seven-member', 'five-year', 'two-thirds');
 * - `marks`: HTML entities that crawlers leave in text, and the marks they stand for; of white space the empty string.
 */
export const TokenWordsFileSchema = v.object({
  numbers,
  scales: numbers,
  ones: v.array(word),
  counted: v.array(word),
  marks: v.record(word, v.string()),
});
export type TokenWordsFile = v.InferOutput<typeof TokenWordsFileSchema>;

/** The same, ready to be asked; `numbers` hold the scales too. */
export interface TokenWords {
  numbers: ReadonlyMap<string, number>;
  scales: ReadonlyMap<string, number>;
  ones: ReadonlySet<string>;
  counted: ReadonlySet<string>;
  marks: ReadonlyMap<string, string>;
}

export function compileTokenWords(file: TokenWordsFile): TokenWords {
  return {
    numbers: new Map(Object.entries({ ...file.numbers, ...file.scales })),
    scales: new Map(Object.entries(file.scales)),
    ones: new Set(file.ones),
    counted: new Set(file.counted),
    marks: new Map(Object.entries(file.marks)),
  };
}
