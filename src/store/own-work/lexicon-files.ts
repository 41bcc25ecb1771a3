import { LEXICON_FILES, parseLexicon, PATTERN_FOLDER, type Lexicon } from '../../extract/index.ts';

const files = {
  ...import.meta.glob<unknown>('../../../data/lexicon/*.json', { import: 'default', eager: true }),
  ...import.meta.glob<unknown>('../../../data/gazetteer/*.json', { import: 'default', eager: true }),
};
const patterns = import.meta.glob<unknown>('../../../data/lexicon/patterns/*.json', {
  import: 'default',
  eager: true,
});

/** The lexicon the page was built with, parsed. Patterns in the order of their files' names, as the command line has them. */
export function builtLexicon(): Lexicon {
  const part = (file: string): unknown => files[`../../../data/${file}`];
  const parts = Object.fromEntries(
    Object.entries(LEXICON_FILES).map(([name, file]): [string, unknown] => [name, part(file)]),
  );
  const ordered = Object.keys(patterns)
    .filter((name) => name.includes(`/${PATTERN_FOLDER}/`))
    .sort()
    .map((name) => patterns[name]);
  return parseLexicon({ ...parts, patterns: ordered } as Parameters<typeof parseLexicon>[0]);
}
