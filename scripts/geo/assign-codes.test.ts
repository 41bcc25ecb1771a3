import { describe, expect, it } from 'vitest';
import { assignCodes } from './assign-codes.ts';
import type { NaturalEarthUnit } from './natural-earth.ts';

const unit = (adm1: string, code: string, country = 'XA'): NaturalEarthUnit => ({
  adm1,
  code,
  country,
  name: { en: adm1, ru: '' },
  type: 'region',
  shape: [],
});
const iso = [
  { code: 'XA-1', name: 'One', parent: 'XA' },
  { code: 'XA-2', name: 'Two', parent: 'XA' },
  { code: 'XA-21', name: 'Two One', parent: 'XA-2' },
  { code: 'XA-22', name: 'Two Two', parent: 'XA-2' },
  { code: 'XB-1', name: 'Other', parent: 'XB' },
];
const none = { base: {}, cuts: [] };
const codesOf = (assigned: ReturnType<typeof assignCodes>) =>
  [...assigned.byCode].map(([code, units]) => [code, units.map(({ adm1 }) => adm1)]);

describe('codes of units', () => {
  it('come from ISO 3166-2, second level rolled up to the first', () => {
    const assigned = assignCodes(
      'XA',
      [unit('a', 'XA-1'), unit('b', 'XA-21'), unit('c', 'XA-22')],
      iso,
      none,
    );
    expect(codesOf(assigned)).toEqual([['XA-1', ['a']], ['XA-2', ['b', 'c']]]); // prettier-ignore
    expect(assigned).toMatchObject({ problems: [], notes: [] });
  });

  it('decide the country, whoever the source counts the unit to', () => {
    const features = [unit('a', 'XA-1', 'XB'), unit('b', 'XB-1', 'XA')];
    expect(codesOf(assignCodes('XA', features, iso, none))).toEqual([['XA-1', ['a']]]);
  });

  const many = Array.from({ length: 9 }, (_, i) => ({ code: `XC-${i}`, name: `Part ${i}`, parent: 'XC' }));
  const drawn = (count: number) => many.slice(0, count).map(({ code }) => unit(code, code, 'XC'));

  it('that ISO does not have are a problem', () => {
    const { problems } = assignCodes('XC', [unit('a', 'XC-99'), ...drawn(9)], many, none);
    expect(problems).toEqual(["a 'a' (XC-99): no such unit of XC in ISO 3166-2"]);
  });

  it('come from the name where ISO has one unit of that name, spelled with or without accents', () => {
    const features = [...drawn(8), { ...unit('z', 'XC-OLD'), name: { en: 'Párt 8', ru: '' } }];
    const assigned = assignCodes('XC', features, many, none);
    expect(assigned.problems).toEqual([]);
    expect(codesOf(assigned).at(-1)).toEqual(['XC-8', ['z']]);
  });

  it('that are not drawn are named, and too many of them are a problem: the division is an older one', () => {
    const { problems, notes, lacking } = assignCodes('XC', drawn(8), many, none);
    expect(problems).toEqual([]);
    expect(notes).toEqual(['not drawn apart in Natural Earth: XC-8']);
    expect(lacking.map(({ name }) => name)).toEqual(['Part 8']);
    expect(assignCodes('XC', drawn(6), many, none).problems).toEqual([
      '3 of 9 units of ISO 3166-2 are not drawn apart',
    ]);
  });

  it('given twice are a problem unless the table says so', () => {
    const features = [unit('a', 'XA-1'), unit('b', 'XA-1')];
    expect(assignCodes('XA', features, iso, none).problems[0]).toContain('has the same code as a');
    const table = { base: { b: 'XA-2' }, cuts: [] };
    expect(codesOf(assignCodes('XA', features, iso, table))).toEqual([['XA-1', ['a']], ['XA-2', ['b']]]); // prettier-ignore
    expect(assignCodes('XA', features, iso, table).problems).toEqual([]);
  });

  it('of a table for a feature that is not there are a problem', () => {
    expect(assignCodes('XA', [], iso, { base: { z: 'XA-1' }, cuts: [] }).problems[0]).toContain("'z'");
  });
});
