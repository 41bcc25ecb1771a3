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
  { code: 'XA-1', parent: 'XA' },
  { code: 'XA-2', parent: 'XA' },
  { code: 'XA-21', parent: 'XA-2' },
  { code: 'XA-22', parent: 'XA-2' },
  { code: 'XB-1', parent: 'XB' },
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

  it('that ISO does not have are a problem, and what is not drawn is noted', () => {
    const { problems, notes } = assignCodes('XA', [unit('a', 'XA-9'), unit('b', 'XA-1')], iso, none);
    expect(problems).toEqual(["a 'a' (XA-9): no such unit of XA in ISO 3166-2"]);
    expect(notes).toEqual(['not drawn apart in Natural Earth: XA-2']);
  });

  it('given twice are a problem unless the table says so', () => {
    const features = [unit('a', 'XA-1'), unit('b', 'XA-1')];
    expect(assignCodes('XA', features, iso, none).problems).toHaveLength(1);
    const table = { base: { b: 'XA-2' }, cuts: [] };
    expect(codesOf(assignCodes('XA', features, iso, table))).toEqual([['XA-1', ['a']], ['XA-2', ['b']]]); // prettier-ignore
    expect(assignCodes('XA', features, iso, table).problems).toEqual([]);
  });

  it('of a table for a feature that is not there are a problem', () => {
    expect(assignCodes('XA', [], iso, { base: { z: 'XA-1' }, cuts: [] }).problems[0]).toContain("'z'");
  });
});
