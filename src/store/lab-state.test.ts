import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHODS } from '../seats/index.ts';
import { DEFAULT_LAB, isVotes, readLab, writeLab, type LabState } from './lab-state.ts';

const decimal = fc
  .tuple(fc.nat({ max: 999_999 }), fc.nat({ max: 999 }))
  .map(([whole, part]) => (part === 0 ? `${whole}` : `${whole}.${part}`));
const percent = fc.nat({ max: 1000 }).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`);
const name = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.length <= 60 && text.isWellFormed());
const labs: fc.Arbitrary<LabState> = fc.record({
  election: fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)),
  typed: fc.option(
    fc.record({
      lists: fc.uniqueArray(fc.record({ name, votes: decimal }), {
        selector: (list) => list.name,
        minLength: 1,
        maxLength: 12,
      }),
      others: decimal,
    }),
  ),
  before: fc.option(percent),
  now: fc.option(percent),
  method: fc.option(fc.constantFrom(...METHODS)),
  listSeats: fc.option(fc.nat({ max: 750 })),
  singleSeats: fc.option(fc.nat({ max: 750 })),
});

function written(lab: LabState): string {
  const params = new URLSearchParams();
  writeLab(params, lab);
  return params.toString();
}

describe('the address of a scenario', () => {
  it('is empty where nothing is set', () => {
    expect(written(DEFAULT_LAB)).toBe('');
    expect(readLab(new URLSearchParams())).toEqual(DEFAULT_LAB);
  });

  it('gives every scenario back', () => {
    fc.assert(
      fc.property(labs, (lab) => {
        expect(readLab(new URLSearchParams(written(lab)))).toEqual(lab);
      }),
    );
  });

  it('stays readable', () => {
    const typed = { lists: [{ name: 'A', votes: '41' }], others: '5.5' };
    expect(written({ ...DEFAULT_LAB, now: '5', typed })).toBe('now=5&list=41_A&others=5.5');
  });

  it('reads anything without throwing, and what it read is stable', () => {
    const keys = fc.constantFrom('vote', 'before', 'now', 'method', 'seats', 'districts', 'list', 'others');
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.string())), (pairs) => {
        const lab = readLab(new URLSearchParams(pairs));
        expect(readLab(new URLSearchParams(written(lab)))).toEqual(lab);
      }),
    );
  });

  it.each([
    'now=-5',
    'now=101',
    'now=NaN',
    'seats=1e3',
    'seats=751',
    'method=__proto__',
    'list=12',
    'list=-1_A',
  ])('drops what it cannot count: %s', (query) => {
    expect(readLab(new URLSearchParams(query))).toEqual(DEFAULT_LAB);
  });

  it('takes the first of two lists with one name', () => {
    const { typed } = readLab(new URLSearchParams('list=1_A&list=2_A'));
    expect(typed?.lists).toEqual([{ name: 'A', votes: '1' }]);
  });

  it('knows votes by their writing', () => {
    expect(['0', '12', '6.4', '3431510'].every(isVotes)).toBe(true);
    expect(['', '-1', '1e5', '.5', '1,5', ' 1'].some(isVotes)).toBe(false);
  });
});
