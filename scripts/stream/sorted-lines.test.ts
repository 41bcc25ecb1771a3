import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SortingFolder } from './sorted-lines.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'observer-atlas-sorted-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const key = fc.string({ maxLength: 4, unit: 'binary' }).map((text) => text.replaceAll(/[\t\n]/gu, ''));

it('sorts by key and keeps one line of each, however small its memory is, as often as it is read', () => {
  let name = 0;
  fc.assert(
    fc.property(
      fc.array(key.filter((text) => text.isWellFormed())),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 2, max: 4 }),
      (keys, run, fanIn) => {
        const sorter = new SortingFolder(folder, { run, fanIn }).lines(String(name++));
        for (const each of keys) sorter.add(each, `line of ${each}`);
        const expected = [...new Set(keys)].sort().map((each) => ({ key: each, line: `line of ${each}` }));
        expect([...sorter.rows()]).toEqual(expected);
        expect([...sorter.rows()]).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});

it('takes lines longer than what is read at a time', () => {
  const sorter = new SortingFolder(folder, { run: 1, fanIn: 2 }).lines('long');
  const line = (at: number) => 'ж'.repeat(100_000 + at);
  for (const at of [3, 1, 2]) sorter.add(String(at), line(at));
  expect([...sorter.rows()].map((row) => row.line)).toEqual([line(1), line(2), line(3)]);
});

it('writes no file where all fits into memory', () => {
  const sorter = new SortingFolder(folder).lines('few');
  sorter.add('b', '2');
  sorter.add('a', '1');
  expect([...sorter.rows()].map((row) => row.line)).toEqual(['1', '2']);
  expect(readdirSync(folder)).toEqual([]);
});
