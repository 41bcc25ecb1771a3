import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { createExtractor } from '../extractor.ts';

const lexicon = await readLexicon('data');
const { cues } = lexicon.cues;
const extractor = createExtractor(lexicon);
const ENGINE = 'src/extract';

function askedFor(): Set<string> {
  const code = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(ENGINE, file), 'utf8'));
  const asked = code.flatMap((text) => [
    ...text.matchAll(/(?:hasCue\([^;{]*?|cues\.has\(|const \w+_CUE = )'(?<cue>[A-Z]+)'/gu),
  ]);
  return new Set(asked.map(({ groups }) => groups?.['cue'] ?? ''));
}

describe('the cues of the lexicon', () => {
  it('are those that the engine asks for', () => {
    expect([...askedFor()].sort()).toEqual(Object.keys(cues).sort());
  });

  it('are told by words as they are compared: small, each once', () => {
    for (const { words } of Object.values(cues)) {
      expect(words).toEqual([...new Set(words)]);
      expect(words).toEqual(words.map((word) => word.toLowerCase()));
    }
  });

  const examples = Object.entries(cues).flatMap(([cue, told]) =>
    told.examples.map((example) => ({ cue, ...example })),
  );
  it.each(examples)('$cue: $text', ({ text, kind, taken }) => {
    const facts = extractor.extract({ file: 'cue.txt', text });
    const found = { ...facts }[kind as 'counts'];
    expect(found.length > 0).toBe(taken);
  });
});
