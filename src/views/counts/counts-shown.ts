import type { Id } from '../../model/evidence.ts';
import type { ElectionCounts, Measure } from './counts-series.ts';

/** Up to so many elections are few: each is drawn. */
const FEW = 3;
/** A chart beside a map has room for so much: numbers of one election, of observers and of others, and of missions. */
const ROOM = {
  few: { elections: FEW, observers: 3, others: 3, missions: 4 },
  many: { elections: 2, observers: 2, others: 1, missions: 2 },
};

interface ShownMeasure extends Measure {
  /** How many numbers stand in the table alone. */
  left: number;
}

/**
 * What the chart draws: every election where they are few (without those of a country that no number is stated of, to
 * which nothing is compared); else, for each measure, the latest that state a number which
 * passes the filter (where none does, that state one at all), and the missions of these. Of each it draws a few numbers;
 * what is left is counted.
 */
export function shownMeasures(
  measures: readonly Measure[],
  passes: (facts: readonly Id[]) => boolean,
): ShownMeasure[] {
  return measures.map((measure) => {
    const few = measure.elections.length <= FEW;
    const room = ROOM[few ? 'few' : 'many'];
    const elections = (
      few ? comparable(measure.elections) : latest(measure.elections, passes, room.elections)
    ).map((one) => ({
      ...one,
      stated: preferred(one.stated, ({ facts }) => passes(facts)).slice(
        0,
        measure.of === 'observers' ? room.observers : room.others,
      ),
    }));
    const passing = measure.missions.filter(({ facts }) => passes(facts));
    const own = elections.map(({ election }) => election);
    const missions = (few ? preferred(measure.missions, ({ facts }) => passes(facts)) : passing)
      .filter(({ election }) => few || own.length === 0 || own.includes(election))
      .slice(0, room.missions);
    const drawn = missions.length + numbers(elections);
    return {
      ...measure,
      elections,
      missions,
      left: measure.missions.length + numbers(measure.elections) - drawn,
    };
  });
}

/** Elections that state a number, and the others of their countries. */
function comparable(elections: readonly ElectionCounts[]): readonly ElectionCounts[] {
  const stating = new Set(elections.flatMap(({ stated, country }) => (stated.length > 0 ? [country] : [])));
  return elections.filter(({ country }) => stating.has(country));
}

function latest(
  elections: readonly ElectionCounts[],
  passes: (facts: readonly Id[]) => boolean,
  most: number,
): ElectionCounts[] {
  const stating = elections.filter(({ stated }) => stated.length > 0);
  const passing = stating.filter(({ stated }) => stated.some(({ facts }) => passes(facts)));
  return (passing.length > 0 ? passing : stating).slice(-most);
}

/** Those first that fulfil a condition, in their order. */
function preferred<T>(all: readonly T[], does: (one: T) => boolean): T[] {
  return [...all.filter(does), ...all.filter((one) => !does(one))];
}

function numbers(elections: readonly ElectionCounts[]): number {
  return elections.reduce((sum, { stated }) => sum + stated.length, 0);
}
