import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LAB } from '../../store/lab-state.ts';
import { counted, election, rules } from './fixtures.ts';
import { fractionOf, movedSeats } from './outcome.ts';
import { decimalSum, EXAMPLE, scenarioOf, typedFrom } from './scenario.ts';

const stated = (value: number) => ({ value, facts: ['rule-1'] });

describe('the scenario of the lab', () => {
  it('takes the votes of the election the rules belong to, else of the latest', () => {
    const [old, late] = [election({ a: 1 }, { id: 'old' }), election({ a: 2 }, { id: 'late' })];
    const chosen = (lab: object, of: string | null) =>
      scenarioOf({ ...DEFAULT_LAB, ...lab }, [old, late], rules({ election: of }), null).election?.id;
    expect(chosen({}, null)).toBe('late');
    expect(chosen({}, 'old')).toBe('old');
    expect(chosen({ election: 'late' }, 'old')).toBe('late');
    expect(chosen({ election: 'gone' }, 'old')).toBe('old');
  });

  it('compares with the threshold articles call the earlier one, else with itself', () => {
    const both = counted(
      {},
      election({ a: 1 }),
      rules({ threshold: stated(5), previous: stated(7) }),
    ).scenario;
    expect([both.before, both.now]).toEqual(['7', '5']);
    const none = counted({}, election({ a: 1 }, { threshold: '4' })).scenario;
    expect([none.before, none.now]).toEqual(['4', '4']);
  });

  it('counts an example by the articles’ seats where nothing is published, and says it was typed', () => {
    const { scenario } = counted({}, null, rules({ listSeats: stated(69), singleSeats: stated(29) }));
    expect(scenario).toMatchObject({ typed: true, listSeats: 69, singleSeats: 29, base: '100' });
    expect(scenario.lists.map(({ name }) => name)).toEqual(EXAMPLE.lists.map(({ name }) => name));
  });

  it('keeps every vote when somebody starts to type over published ones', () => {
    const { scenario } = counted({}, election({ a: 60, b: 30 }, { ballots: 100 }));
    const typed = typedFrom(scenario);
    expect(typed.others).toBe('10');
    expect(counted({ typed }, election({ a: 1 })).scenario.base).toBe('100');
  });

  it('adds decimals exactly', () => {
    expect(decimalSum(['0.1', '0.2', '41'])).toBe('41.3');
    const cents = fc.nat({ max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 20 }), (values) => {
        const sum = values.reduce((all, one) => all + one, 0);
        const text = (n: number) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`;
        expect(Number(decimalSum(values.map(text)))).toBe(sum / 100);
      }),
    );
  });
});

describe('the count at a threshold', () => {
  it.each([
    ['7', '0.07'],
    ['12.5', '0.125'],
    ['0', '0.00'],
    ['100', '1.00'],
    ['0.5', '0.005'],
  ])('reads %s per cent as %s', (percent, fraction) => {
    expect(fractionOf(percent)).toBe(fraction);
  });

  it('says that it equals the official result only where it does', () => {
    const of = (official: Record<string, number>) => election({ a: 60, b: 40 }, { official });
    expect(counted({}, of({ a: 6, b: 4 })).now.offOfficial).toBe(0);
    expect(counted({}, of({ a: 7, b: 3 })).now.offOfficial).toBe(1);
    expect(counted({ listSeats: 11 }, of({ a: 6, b: 4 })).now.offOfficial).toBeNull();
    expect(counted({}, of({ a: 6 })).now.offOfficial).toBeNull();
    const typed = { lists: [{ name: 'A', votes: '6' }], others: '0' };
    expect(counted({ typed }, of({ a: 6, b: 4 })).now.offOfficial).toBeNull();
  });

  it('does not call a tie the official result', () => {
    const tied = election({ a: 50, b: 50 }, { listSeats: 3, official: { a: 2, b: 1 } });
    expect(counted({}, tied).now.offOfficial).not.toBe(0);
  });

  it('counts a seat that changes hands once, also where the house was empty before', () => {
    const votes = { a: 60, b: 34, c: 6 };
    expect(movedSeats(counted({ before: '7', now: '5' }, election(votes)).changes)).toBe(1);
    expect(movedSeats(counted({ before: '99', now: '5' }, election(votes)).changes)).toBe(10);
    expect(movedSeats(counted({ before: '5', now: '99' }, election(votes)).changes)).toBe(10);
  });

  it('takes the threshold of those who took part, where their number is known', () => {
    const votes = { a: 94, b: 5 };
    expect(counted({ now: '5' }, election(votes, { ballots: 100 })).now.qualified).toEqual(['a', 'b']);
    expect(counted({ now: '5' }, election(votes, { ballots: 101 })).now.qualified).toEqual(['a']);
    expect(counted({ now: '5' }, election(votes)).now.qualified).toEqual(['a', 'b']);
  });
});
