import type { Lexicon } from '../../src/extract/index.ts';

/** A tag as patterns write it. */
const TAG = /(?<![\w@<])[A-Z][A-Z0-9]+(?!\w)/gu;
const LETTERS = 'TENRISOLACDUFPHMGVBWYKXJQZ';

/** Two letters for every tag that a lexicon names: its classes, its cues and what its patterns ask for. */
export function shortTags({ words, grammarWords, cues, patterns }: Lexicon): ReadonlyMap<string, string> {
  const named = [words.classes, grammarWords.classes, cues.cues].flatMap((classes) => Object.keys(classes));
  const asked = patterns.flatMap((file) =>
    [...Object.values(file.parts), ...file.patterns.map(({ match }) => match)].flatMap(
      (match) => match.match(TAG) ?? [],
    ),
  );
  const often = (tag: string) => asked.filter((other) => other === tag).length;
  const tags = [...new Set([...named, ...asked])].sort((a, b) => often(b) - often(a) || (a < b ? -1 : 1));
  if (tags.length > LETTERS.length ** 2) throw new Error('more tags than two letters can name');
  const letter = (at: number) => LETTERS.charAt(at % LETTERS.length);
  return new Map(tags.map((tag, at) => [tag, letter(at / LETTERS.length) + letter(at)]));
}

/** The same lexicon by the short names of its tags: for code of which `withShortLiterals` made the same. */
export function withShortTags(lexicon: Lexicon): Lexicon {
  const tags = shortTags(lexicon);
  const short = (tag: string) => tags.get(tag) ?? tag;
  const renamed = <T>(named: Readonly<Record<string, T>>, value: (of: T) => T = (of) => of) =>
    Object.fromEntries(Object.entries(named).map(([name, of]): [string, T] => [name, value(of)]));
  const byTag = <T>(named: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(named).map(([tag, of]): [string, T] => [short(tag), of]));
  const written = (match: string) => match.replace(TAG, short);
  return {
    ...lexicon,
    words: { classes: byTag(lexicon.words.classes) },
    grammarWords: { classes: byTag(lexicon.grammarWords.classes) },
    cues: { cues: byTag(lexicon.cues.cues) },
    patterns: lexicon.patterns.map((file) => ({
      ...file,
      parts: renamed(file.parts, written),
      patterns: file.patterns.map((pattern) => ({
        ...pattern,
        match: written(pattern.match),
        set: renamed(pattern.set, written),
      })),
    })),
  };
}

/** A script whose quoted tags are their short names, as long as before. */
export function withShortLiterals(script: string, tags: ReadonlyMap<string, string>): string {
  return script.replace(/"([A-Z][A-Z0-9]+)"/gu, (quoted, tag: string) => {
    const short = tags.get(tag);
    return short === undefined ? quoted : `"${short}"`.padEnd(quoted.length);
  });
}
