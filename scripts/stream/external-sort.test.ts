import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedOnce } from './external-sort.ts';
import type { Keyed } from './sorted-lines.ts';

const key = fc.string({ maxLength: 4, unit: 'binary' }).map((text) => text.replaceAll(/[\t\n]/gu, ''));

async function* given(lines: readonly Keyed[]) {
  await Promise.resolve();
  yield* lines;
}

async function sorted(lines: readonly Keyed[], limits: { run: number; fanIn: number }): Promise<Keyed[]> {
  const all: Keyed[] = [];
  for await (const line of sortedOnce(given(lines), limits)) all.push(line);
  return all;
}

it('sorts by key and keeps one line of each, however small its memory is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(key.filter((text) => text.isWellFormed())),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 2, max: 4 }),
      async (keys, run, fanIn) => {
        const lines = keys.map((each) => ({ key: each, line: `line of ${each}` }));
        const expected = [...new Set(keys)].sort().map((each) => ({ key: each, line: `line of ${each}` }));
        expect(await sorted(lines, { run, fanIn })).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});

it('leaves nothing behind, not even where its reader stops early', async () => {
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('observer-atlas-sort-')).length;
  const before = left();
  const lines = Array.from({ length: 50 }, (_, index) => ({ key: String(index), line: 'x'.repeat(20) }));
  for await (const { key: first } of sortedOnce(given(lines), { run: 100, fanIn: 3 })) {
    expect(first).toBe('0');
    break;
  }
  expect(left()).toBe(before);
});
