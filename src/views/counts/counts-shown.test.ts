import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allBut, count, election, indexOf } from '../seats/rail.fixture.ts';
import { countsSeries } from './counts-series.ts';
import { shownMeasures } from './counts-shown.ts';

const years = [2010, 2012, 2014, 2016, 2018, 2020];
const elections = years.map((year) => election(`of-${year}`, `${year}-06-01`));

function shown(numbers: readonly number[][], passing: readonly string[] = []) {
  const index = indexOf({
    elections,
    counts: numbers.flatMap((own, at) =>
      own.map((n) => count(`c${at}-${n}`, 'observers', n, { election: `of-${years[at]}` })),
    ),
  });
  const matching = allBut(index);
  const measures = countsSeries(index, matching).measures;
  return shownMeasures(
    measures,
    (facts) => passing.length === 0 || facts.some((one) => passing.includes(one)),
  );
}

describe('what the chart of counts draws', () => {
  it('is everything where there are few elections', () => {
    const [measure] = shown([[5], [], [7]]);
    expect(measure?.elections.map(({ label }) => label)).toEqual(['2010', '2014']);
    expect(measure?.left).toBe(0);
  });

  it('says that a number is missing only where another of the same country is stated', () => {
    const far = { ...election('far', '2013-06-01'), area: 'isle' };
    const index = indexOf({
      elections: [...elections.slice(0, 2), far],
      counts: [
        count('a', 'observers', 5, { election: 'of-2010' }),
        count('b', 'observers', 7, { election: 'of-2012' }),
        count('c', 'observers', 9, { election: 'far' }),
        count('d', 'countries', 3, { election: 'of-2012' }),
      ],
    });
    const measures = shownMeasures(countsSeries(index, allBut(index)).measures, () => true);
    expect(measures.map(({ of, elections: own }) => [of, own.map(({ stated }) => stated.length)])).toEqual([
      ['observers', [1, 1, 1]],
      ['countries', [0, 1]],
    ]);
  });

  it('is the latest elections that state a number where there are many', () => {
    const [measure] = shown([[1], [2], [3], [4], [5], []]);
    expect(measure?.elections.map(({ label }) => label)).toEqual(['2016', '2018']);
    expect(measure?.left).toBe(3);
  });

  it('follows the filter to an older election', () => {
    const [measure] = shown([[1], [2], [3], [4], [5]], ['c0-1']);
    expect(measure?.elections.map(({ label }) => label)).toEqual(['2010']);
  });

  it('loses no number: each is drawn or counted as left', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 9 }), { maxLength: 6 }),
        (numbers) => {
          const all = numbers.flat().length;
          const measures = shown(numbers);
          const drawn = measures.flatMap(({ elections: own }) => own.flatMap(({ stated }) => stated)).length;
          expect(drawn + measures.reduce((sum, { left }) => sum + left, 0)).toBe(all);
          expect(drawn).toBeLessThanOrEqual(9);
        },
      ),
    );
  });
});
