import { describe, expect, it } from 'vitest';
import kz from '../../../data/reference/kz.json' with { type: 'json' };
import { indexDataset } from '../../model/dataset-index.ts';
import type { Dataset } from '../../model/dataset.ts';
import { parseReference, type Reference } from '../../model/reference.ts';
import { accreditation } from './accreditation-series.ts';
import { disagreements } from './disagreements.ts';
import { counted, election, rules } from './fixtures.ts';
import { broughtElection, publishedElections } from './lab-elections.ts';
import { ledgerSteps } from './ledger-words.ts';
import { quotaHistory } from './quota-history.ts';
import { scenarioOf } from './scenario.ts';
import { outcomeAt } from './outcome.ts';
import { thresholdShares } from './thresholds-series.ts';
import { DEFAULT_LAB } from '../../store/lab-state.ts';

function reference(): Reference {
  const parsed = parseReference(kz);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.reference;
}
const context = { name: (id: string) => id.toUpperCase(), tieLaw: null, oneListLaw: null };
const steps = (...given: Parameters<typeof counted>) => {
  const { now } = counted(...given);
  return ledgerSteps(now.allocation.ledger, now.allocation.ties, now.threshold, context);
};

describe('published elections', () => {
  it('are counted by the law as they came out, every one', () => {
    const elections = publishedElections(reference());
    expect(elections.length).toBeGreaterThan(4);
    for (const one of elections) {
      const lab = { ...DEFAULT_LAB, election: one.id, now: one.threshold };
      const scenario = scenarioOf(lab, elections, rules(), 'hare-lr');
      expect([one.id, outcomeAt(scenario, scenario.now).offOfficial]).toEqual([one.id, 0]);
    }
  });

  it('stand oldest first, and a table somebody brings compares only where all its seats are known', () => {
    const days = publishedElections(reference()).map(({ date }) => date ?? '');
    expect(days).toEqual([...days].sort());
    const lists = [
      { name: 'Red', votes: 60, seats: 6 },
      { name: 'Blue', votes: 40, seats: null },
    ];
    expect(broughtElection(lists)).toMatchObject({ listSeats: null, threshold: null });
    expect(broughtElection(lists.slice(0, 1))).toMatchObject({ listSeats: 6 });
  });
});

describe('the account of a count', () => {
  it('explains a largest-remainder count step by step', () => {
    expect(steps({ now: '5' }, election({ a: 500, b: 300, c: 160, d: 40 }))).toEqual([
      '5% of 1000 list votes is 50. Three lists reach it; exactly so many would do.',
      'The lists that take part have V = 960 votes for S = 10 seats. By the Hare quota, V / S, a seat costs 96 votes.',
      'A list gets one seat for each whole quota in its votes: together 9 seats.',
      'One seat is left over. It goes to the largest remainders, in this order: C.',
      'The last seat went to C; A was next, and would have needed 74 votes more.',
    ]);
  });

  it('explains highest averages, an empty house and a tie', () => {
    expect(steps({ method: 'dhondt' }, election({ a: 60, b: 40 }))[1]).toContain('d(k) = k + 1');
    expect(steps({ now: '99' }, election({ a: 60, b: 40 })).at(-1)).toBe(
      'So no list takes part, and 10 seats stay empty.',
    );
    expect(steps({ listSeats: 3 }, election({ a: 50, b: 50 })).at(-1)).toMatch(
      /^A and B have exactly equal claims/,
    );
    expect(steps({ listSeats: 0 }, election({ a: 1 }))).toEqual(['There are no list seats to hand out.']);
  });

  it('counts no votes that lack where shares were typed in', () => {
    const typed = {
      lists: [
        { name: 'A', votes: '60.5' },
        { name: 'B', votes: '39.5' },
      ],
      others: '0',
    };
    expect(steps({ typed, listSeats: 3 }, null).join(' ')).not.toContain('would have needed');
  });
});

describe('shares against thresholds', () => {
  it('let a list in with exactly the threshold, by exact arithmetic', () => {
    const of = election({ a: 70, b: 7, c: 6 }, { ballots: 100 });
    const [series] = thresholdShares([of], '7', '6.5');
    expect(series?.lists.map(({ standing }) => standing)).toEqual(['above', 'above', 'below']);
    const [other] = thresholdShares([of], '7.000001', '6');
    expect(other?.lists.map(({ standing }) => standing)).toEqual(['above', 'between', 'between']);
  });
});

describe('the quota’s history', () => {
  it('has what is published, bounds where groups overlap, and nothing where nothing is', () => {
    const years = quotaHistory(reference());
    const latest = years[0];
    expect(latest?.combined?.percent).toBe(38.1);
    expect(latest?.bounds).toMatchObject({ least: 80, most: 99, among: 281 });
    expect(years.at(-1)).toMatchObject({ listWomen: null, combined: null, bounds: null, seatWomen: null });
  });
});

describe('accreditation', () => {
  const index = indexDataset({
    version: 1,
    id: '0'.repeat(64),
    title: '',
    sources: [],
    elections: [],
    organizations: [],
    persons: [],
    areas: [],
    meetings: [],
    activities: [],
    observations: [],
    rules: [],
    statements: [],
    counts: [793, 804].map((value, at) => ({
      id: `count-${at}`,
      election: 'kz-2023-parliamentary',
      evidence: [],
      confidence: 1,
      inferred: [],
      amount: { value, qualifier: 'exact' },
      of: 'observers',
      organization: null,
      status: 'planned',
      asOf: '2023-03-17',
    })),
  } satisfies Dataset);

  it('sets figures that disagree side by side, articles before publications, and adds nothing up', () => {
    const [latest] = accreditation(index, reference());
    const numbers = latest?.rows.map(({ observers: one }) =>
      one?.by === 'article' ? one.amount.value : one?.n,
    );
    expect(numbers?.slice(0, 4)).toEqual([793, 804, 793, 786]);
    expect(latest?.missions.length).toBeGreaterThan(5);
  });

  it('shows what articles say where nothing is published', () => {
    expect(accreditation(index, null).map(({ rows }) => rows.length)).toEqual([2]);
  });
});

describe('figures that publications print differently', () => {
  it('are decided by arithmetic where one alone adds up', () => {
    const [first] = disagreements(reference());
    expect(first?.arithmetic).toMatchObject({ sum: 6_366_441, decides: 3_431_510 });
    expect(first?.arithmetic?.figures.map(({ figure, fits }) => [figure, fits])).toEqual([
      [3_431_510, true],
      [3_341_510, false],
    ]);
  });
});
