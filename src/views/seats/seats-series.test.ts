import { describe, expect, it } from 'vitest';
import { lookOf } from './look.ts';
import { allBut, election, indexOf, organization, quote, rule } from './rail.fixture.ts';
import { citationsOf } from './references.ts';
import { seatsSeries } from './seats-series.ts';
import { seatsTable } from './seats-table.ts';
import { seatsTitle } from './seats-words.ts';

const list = rule('a', 'seats', 'party-list', 69);
const single = rule('b', 'seats', 'single-member', 29);

function read(parts: Parameters<typeof indexOf>[0], ...out: string[]) {
  const index = indexOf(parts);
  const series = seatsSeries(index, allBut(index, ...out));
  return { index, series, title: seatsTitle(series) };
}

describe('seats', () => {
  it('adds the ways in which one chamber is filled, lists first, and says that the sum is computed', () => {
    const { series, title } = read({ rules: [single, list] });
    expect(series.shown?.tiers.map(({ kind, seats }) => [kind, seats])).toEqual([
      ['party-list', 69],
      ['single-member', 29],
    ]);
    expect(series.shown).toMatchObject({ total: 98, totalFacts: [] });
    expect(title).toBe('98 seats, filled two ways');
  });

  it('never adds seats of two elections', () => {
    const { series } = read({ rules: [list, { ...single, election: 'before' }] });
    expect(series.chambers.map(({ total }) => total)).toEqual([69, 29]);
    expect(seatsTitle(series)).toBe('69 seats by party list');
  });

  it('takes a number that equals the sum of the others for the total that a sentence states', () => {
    const { series } = read({ rules: [list, single, rule('c', 'seats', 'all deputies', 98)] });
    expect(series.shown).toMatchObject({ total: 98, totalFacts: ['c'] });
    expect(series.shown?.tiers).toHaveLength(2);
  });

  it('counts one number told twice once, and keeps another number for the same seats beside it', () => {
    const { series } = read({
      rules: [list, rule('c', 'seats', 'party-list', 70), { ...list, id: 'd' }, single],
    });
    expect(series.shown?.total).toBe(98);
    expect(series.shown?.tiers[0]).toMatchObject({
      facts: ['a', 'd'],
      differing: [{ seats: 70, facts: ['c'] }],
    });
  });

  it('names the chamber as the sentences spell it, if they name one of the country only', () => {
    const chambers = [
      organization('lower', 'Lower House of Land', 'parliament', ['Lower House', 'House']),
      organization('upper', 'Senate', 'parliament'),
    ];
    const stating = (words: string) => [{ ...list, evidence: [quote(words)] }, single];
    const name = (words: string) =>
      read({ rules: stating(words), organizations: chambers }).series.shown?.name;
    expect(name('The Lower House has 69 list seats')).toBe('House');
    expect(name('The House and the Senate')).toBeNull();
    expect(name('Households')).toBeNull();
    expect(read({ rules: stating('House'), organizations: chambers }).title).toBe(
      '98 House seats, filled two ways',
    );
  });

  it('names the chamber after the election where no rule names it', () => {
    const parts = { rules: [list, single], organizations: [organization('lower', 'Assembly', 'parliament')] };
    expect(
      read({ ...parts, elections: [election('vote', null, 'Elections to the Assembly')] }).series.shown?.name,
    ).toBe('Assembly');
  });

  it('shows shares where no seats are stated, and checks them where they are', () => {
    const shares = [
      rule('c', 'system-share', 'party-list', 70),
      rule('d', 'system-share', 'single-member', 30),
    ];
    expect(read({ rules: shares }).title).toBe('Seats: 70% by party list, 30% in districts');
    const { index, series } = read({ rules: [list, single, ...shares] });
    expect(series.shown?.shares.map(({ computed }) => computed?.toFixed(1))).toEqual(['70.4', '29.6']);
    const notes = seatsTable(series, index, () => 'rest').map(({ cells }) => cells);
    expect(notes).toContainEqual(['Share of seats by party list', '70%', '69 of 98 is 70.4%, computed']);
    expect(notes).toContainEqual(['Seats in all', '98', 'Computed; no sentence states it']);
  });

  it('puts a threshold with a number before one without', () => {
    const { series, title } = read({
      rules: [rule('c', 'threshold', 'lowered', null), rule('d', 'threshold', 'lists', 5, { previous: 7 })],
    });
    expect(series.shown?.thresholds.map(({ percent, previous }) => [percent, previous])).toEqual([
      [5, 7],
      [null, null],
    ]);
    expect(title).toBe('Party-list threshold: 5%, 7% before');
  });

  it('still knows the chamber when the filter leaves it out, and says that it did', () => {
    const { series, title } = read({ rules: [list, single] }, 'a', 'b');
    expect(series).toMatchObject({ matches: false, shown: { total: 98 } });
    expect(title).toBe('No seat rule for this filter');
    expect(read({}).title).toBe('No seat rule in these articles');
  });

  it('prefers the chamber that passes the filter to the later one', () => {
    const rules = [list, single, rule('c', 'seats', 'party-list', 50, { election: 'before' })];
    expect(read({ rules }).series.shown?.total).toBe(98);
    expect(read({ rules }, 'a', 'b').series.shown?.total).toBe(50);
  });
});

describe('a citation', () => {
  it('is the sentence of each article that holds the number, else its first', () => {
    const evidence = [quote('lowered the threshold'), quote('from 7 to 5%'), quote('eased', 'gazette')];
    const index = indexOf({ rules: [rule('a', 'threshold', 'lists', 5, { evidence })] });
    expect(citationsOf(['a'], index).map((one) => [one.evidence, one.reference.name])).toEqual([
      [1, 'Paper'],
      [2, 'Gazette'],
    ]);
  });
});

describe('a mark', () => {
  it('fades only when the filter leaves out everything it stands for', () => {
    const attention = { selected: null, hovered: new Set<string>(), matching: new Set(['a']) };
    expect(lookOf(['a', 'b'], attention)).toBe('rest');
    expect(lookOf(['b'], attention)).toBe('faded');
    expect(lookOf(['b'], { ...attention, hovered: new Set(['b']) })).toBe('raised');
    expect(lookOf(['b'], { ...attention, selected: 'b' })).toBe('selected');
  });
});
