import { describe, expect, it } from 'vitest';
import type { Chunk } from '../chunks/chunk.ts';
import { PASS_NAMES, readTokens, runPasses } from '../document/read-article.ts';
import { createEngine } from '../engine.ts';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { tokenize } from '../text/tokenize.ts';

const engine = createEngine(await readLexicon('data'));

/** What a pass sees of a text: all chunks as the passes before it leave them; its own later rounds too. */
function seenBy(pass: string, text: string): (readonly Chunk[])[] {
  const chunks = readTokens(engine, tokenize(text, 0, text.length, engine.tokenWords), new Set());
  const at = PASS_NAMES.indexOf(pass);
  if (at < 0) return [runPasses(engine, chunks)];
  return [at === 0 ? chunks : runPasses(engine, chunks, PASS_NAMES[at - 1]), runPasses(engine, chunks, pass)];
}

function found(pass: string, id: string, text: string): Record<string, string>[] {
  return seenBy(pass, text).flatMap((chunks) =>
    engine.patterns
      .find(pass, chunks)
      .filter((match) => match.pattern.id === id)
      .map((match) =>
        Object.fromEntries(
          Object.entries(match.groups).flatMap(([name, at]) =>
            at ? [[name, text.slice(chunks[at[0]]?.start, chunks[at[1] - 1]?.end)]] : [],
          ),
        ),
      ),
  );
}

describe('every pattern', () => {
  const all = engine.lexicon.patterns.flatMap(({ patterns }) => patterns);
  it.each(all)('$id repeats nothing without a bound, so that no sentence makes it run away', ({ match }) => {
    expect(match).not.toMatch(/[*+]|\{\d+,\}/u);
  });
});

for (const { pass, patterns } of engine.lexicon.patterns) {
  describe(`pass ${pass}`, () => {
    for (const { id, yes, no } of patterns) {
      it.each(yes)(`${id} finds: $text`, ({ text, groups }) => {
        const matches = found(pass, id, text);
        expect(matches).not.toHaveLength(0);
        expect(matches).toContainEqual(expect.objectContaining(groups));
      });
      it.each(no)(`${id} leaves: %s`, (text) => {
        expect(found(pass, id, text)).toEqual([]);
      });
    }
  });
}
