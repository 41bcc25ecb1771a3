import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allBut, count, election, indexOf, organization } from '../seats/rail.fixture.ts';
import { tickPositions, unitLength } from './counts-layout.ts';
import { countsSeries } from './counts-series.ts';
import { computedWords, countsTable } from './counts-table.ts';
import { countsTitle } from './counts-words.ts';

const now = count('now', 'observers', 793, { status: 'planned' });
const then = count('then', 'observers', 641, { election: 'before' });

function read(parts: Parameters<typeof indexOf>[0], ...out: string[]) {
  const index = indexOf(parts);
  const series = countsSeries(index, allBut(index, ...out));
  const rows = countsTable(series, () => 'rest').map(({ cells }) => cells.join(' | '));
  return { series, rows, title: countsTitle(series.finding, series.facts.length > 0) };
}

describe('counts', () => {
  it('compares the latest election with the one before, and says that the difference is computed', () => {
    const { title, series, rows } = read({ counts: [now, then] });
    expect(title).toBe('152 more observers than in 2022');
    expect(computedWords(series)).toContain('793 and 641 differ by 152, computed');
    expect(rows).toEqual(['Observers | 2022 | 641 accredited', 'Observers | 2023 | 793 due']);
  });

  it.each([
    [{ ...now, amount: { value: 641, qualifier: 'exact' as const } }, 'As many observers as in 2022'],
    [{ ...now, amount: { value: 640, qualifier: 'exact' as const } }, '1 fewer observer than in 2022'],
    [{ ...now, amount: { value: 700, qualifier: 'over' as const } }, 'Over 700 observers were due'],
  ])('says fewer, as many, or gives a hedged number as it is', (latest, title) => {
    expect(read({ counts: [latest, then] }).title).toBe(title);
  });

  it('speaks of one election where the filter leaves one', () => {
    expect(read({ counts: [now, then] }, 'now').title).toBe('641 observers were accredited');
    expect(read({ counts: [now] }).title).toBe('793 observers were due');
    expect(read({ counts: [now] }, 'now').title).toBe('No number of observers for this filter');
    expect(read({}).title).toBe('No number of observers in these articles');
  });

  it('has a row without a number for an election that states none', () => {
    const { rows } = read({ counts: [then, now, count('c', 'countries', 41)] });
    expect(rows).toContain('Countries | 2022 | no number stated');
    expect(rows).toContain('Countries | 2023 | 41 accredited');
  });

  it('keeps different numbers and different verbs of one election apart, and says that sources differ', () => {
    const { series, title } = read({
      counts: [now, count('other', 'observers', 804), { ...now, id: 'again' }],
    });
    expect(series.measures[0]?.elections[0]?.stated.map(({ facts }) => facts)).toEqual([
      ['now', 'again'],
      ['other'],
    ]);
    expect(title).toBe('Sources differ on the observers of 2023');
  });

  it('lists a mission under the total and never adds it', () => {
    const parts = {
      organizations: [organization('union', 'Union', 'international')],
      counts: [then, count('mission', 'observers', 67, { election: 'before', organization: 'union' })],
    };
    const { series, title } = read(parts);
    expect(title).toBe('641 observers were accredited');
    expect(series.measures[0]?.missions).toMatchObject([
      { mission: 'Union', ofTotal: true, amount: { value: 67 } },
    ]);
    expect(read(parts, 'then').title).toBe('67 observers of Union were accredited');
  });

  it('tells elections of one year apart by month, and without a date by name', () => {
    const labels = (a: string | null, b: string | null) =>
      read({
        elections: [election('before', a, 'First vote'), election('vote', b, 'Second vote')],
        counts: [now, then],
      }).series.measures[0]?.elections.map(({ label }) => label);
    expect(labels('2023-03-19', '2023-11-20')).toEqual(['Mar 2023', 'Nov 2023']);
    expect(labels('2023-03-19', '2023-03-26')).toEqual(['19 Mar 2023', '26 Mar 2023']);
    expect(labels('2023-03-19', '2023-03-19')).toEqual(['First vote', 'Second vote']);
    expect(labels(null, '2023')).toEqual(['First vote', '2023']);
  });
});

describe('counts of several countries', () => {
  const isle = { ...election('isle-vote', '2024-05-05'), area: 'isle' };
  const elections = [election('before', '2022-11-20'), election('vote', '2023-03-19'), isle];
  const abroad = count('abroad', 'observers', 90, { election: 'isle-vote' });

  it('name the country and are not compared with those of another', () => {
    const { series, title } = read({ elections, counts: [now, then, abroad] });
    expect(series.measures[0]?.elections.map(({ label }) => label)).toEqual([
      'Land 2022',
      'Land 2023',
      'Isle 2024',
    ]);
    expect(title).toBe('90 observers were accredited');
  });

  it('are compared with the last of the same country, though another voted between', () => {
    const again = { ...election('again', '2025-05-05'), area: 'isle' };
    const { title } = read({
      elections: [...elections, again],
      counts: [abroad, now, count('later', 'observers', 100, { election: 'again' })],
    });
    expect(title).toBe('10 more observers than in Isle 2024');
  });
});

describe('the shared scale', () => {
  it('leaves room for the words of every number', () => {
    const extent = fc.record({
      value: fc.integer({ min: 0, max: 5000 }),
      words: fc.integer({ min: 10, max: 120 }),
    });
    fc.assert(
      fc.property(
        fc.array(extent, { maxLength: 8 }),
        fc.integer({ min: 150, max: 700 }),
        (extents, width) => {
          const unit = unitLength(extents, width, 3.7);
          expect(unit).toBeGreaterThanOrEqual(0);
          expect(unit).toBeLessThanOrEqual(3.7);
          for (const { value, words } of extents)
            expect(value * unit + words).toBeLessThanOrEqual(width + 1e-6);
        },
      ),
    );
  });

  it('has as many ticks as are counted, or none where they would run together', () => {
    expect(tickPositions(12, 3.7)).toHaveLength(12);
    expect(tickPositions(200, 0.7)).toBeNull();
  });
});
