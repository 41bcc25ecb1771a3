import { describe, expect, it } from 'vitest';
import { periodsOf } from './periods.ts';
import { NO_SPLITS } from './split-table.ts';

const cut = (from: string | null, whole: string, inside: string) => ({
  id: inside,
  from,
  parent: [whole],
  inside,
  outside: whole,
  line: [],
  close: [],
});
const names = new Map(['A', 'B', 'C'].map((code) => [code, { en: `${code} now` }]));

describe('periods', () => {
  it('are one, without former units, for a country without splits', () => {
    expect(periodsOf(NO_SPLITS, names)).toEqual([{ from: null, until: null, units: [] }]);
  });

  it('undo the splits that are still to come, the later ones first', () => {
    const table = { ...NO_SPLITS, cuts: [cut('2000-01-01', 'A', 'B'), cut('2010-01-01', 'B', 'C')] };
    expect(periodsOf(table, names)).toEqual([
      { from: null, until: '2000-01-01', units: [{ iso: 'A', name: { en: 'A now' }, of: ['A', 'B', 'C'] }] },
      {
        from: '2000-01-01',
        until: '2010-01-01',
        units: [{ iso: 'B', name: { en: 'B now' }, of: ['B', 'C'] }],
      },
      { from: '2010-01-01', until: null, units: [] },
    ]);
  });

  it('carry the names of their time', () => {
    const table = {
      ...NO_SPLITS,
      renamed: [{ unit: 'A', from: '2000-01-01', until: '2001-01-01', en: 'A then' }],
    };
    expect(periodsOf(table, names).map(({ units }) => units.map(({ name }) => name.en))).toEqual([
      [],
      ['A then'],
      [],
    ]);
  });

  it('refuse a dated cut that cannot be undone by joining', () => {
    const table = { ...NO_SPLITS, cuts: [{ ...cut('2000-01-01', 'A', 'B'), parent: ['A', 'C'] }] };
    expect(() => periodsOf(table, names)).toThrow(/single unit/);
  });
});
