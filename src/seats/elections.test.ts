import { describe, expect, it } from 'vitest';
import kz from '../../data/reference/kz.json' with { type: 'json' };
import { allocate } from './allocate.ts';
import { votesToGain } from './margin.ts';
import type { Method } from './methods.ts';

const elections = kz.elections.flatMap((e) =>
  e.listResult === undefined ? [] : [{ ...e, listResult: e.listResult }],
);

function kazakhstan(id: string, method: Method, fraction: string, corrections: Record<string, number> = {}) {
  const election = elections.find((e) => e.id === id)!;
  const votes = Object.fromEntries(election.listResult.map(({ party, votes: v }) => [party, v]));
  const base = election.ballotsIssued;
  return allocate({
    method,
    seats: election.listSeats,
    votes: { ...votes, ...corrections },
    threshold: { fraction, of: base === undefined ? 'votes' : 'base' },
    ...(base === undefined ? {} : { base }),
  });
}

const seated = ({ seats }: { seats: Record<string, number> }) => Object.values(seats).filter((n) => n > 0);

describe('the Mazhilis, 2007 to 2023', () => {
  it.each(elections.map((e) => [e.id, e] as const))(
    'gives the published list seats of %s',
    (id, election) => {
      const { seats, ties } = kazakhstan(id, 'hare-lr', (election.thresholdPercent / 100).toString());
      expect(seats).toEqual(
        Object.fromEntries(election.listResult.map((list) => [list.party, list.listSeats])),
      );
      expect(ties).toEqual([]);
    },
  );

  it.each([
    ['hare-lr', '0.05', [40, 8, 6, 6, 5, 4]],
    ['hare-lr', '0.07', [46, 9, 7, 7]],
    ['dhondt', '0.05', [41, 8, 6, 6, 5, 3]],
  ] as const)('2023 by %s at %s', (method, fraction, expected) => {
    expect(seated(kazakhstan('kz-2023-parliamentary', method, fraction))).toEqual(expected);
  });

  it('2023 with the misprinted votes of the largest list loses it a seat', () => {
    const { seats } = kazakhstan('kz-2023-parliamentary', 'hare-lr', '0.05', { amanat: 3_341_510 });
    expect(Object.values(seats)).toEqual([39, 8, 7, 6, 5, 4, 0]);
  });

  it('2023: the threshold is of the voters who took part', () => {
    const { ledger } = kazakhstan('kz-2023-parliamentary', 'hare-lr', '0.05');
    expect(ledger.threshold).toMatchObject({
      of: 'base',
      base: { fraction: '6521860' },
      votes: { fraction: '326093' },
    });
    expect(ledger.lines.map(({ standing }) => standing)).toEqual([
      ...Array.from({ length: 6 }, () => 'qualified'),
      'below-threshold',
    ]);
  });

  it('2023: the ledger tells the quota, the remainders and the last seat', () => {
    const { ledger } = kazakhstan('kz-2023-parliamentary', 'hare-lr', '0.05');
    expect(ledger.qualifiedVotes.fraction).toBe('5971719');
    expect(ledger.quota).toMatchObject({
      name: 'hare',
      votes: { decimal: '86546.652173', cut: true },
      discarded: [],
    });
    expect(ledger.lines.map(({ whole }) => whole)).toEqual(
      [39, 8, 6, 6, 5, 3, 0].map((n, i) => (i < 6 ? n : null)),
    );
    expect(ledger.awards.map(({ list, seat }) => [seat, list])).toEqual([
      [68, 'osdp'],
      [69, 'amanat'],
    ]);
    expect(ledger.missed).toEqual([{ list: 'respublica', votes: '19156' }]);
  });

  it('2007: one list over the threshold takes all seats', () => {
    expect(seated(kazakhstan('kz-2007-parliamentary', 'hare-lr', '0.07'))).toEqual([98]);
  });
});

// Central Election Commission of the Russian Federation, protocols of the federal list votes.
describe('the Duma (largest remainder, Hare), lists over 5 %', () => {
  it('2016', () => {
    const votes = { er: 28_527_828, kprf: 7_019_752, ldpr: 6_917_063, sr: 3_275_053 };
    expect(seated(allocate({ method: 'hare-lr', seats: 225, votes }))).toEqual([140, 35, 34, 16]);
  });

  it('2021', () => {
    const votes = { er: 28_064_200, kprf: 10_660_669, ldpr: 4_252_252, srzp: 4_201_744, nl: 2_997_744 };
    expect(seated(allocate({ method: 'hare-lr', seats: 225, votes }))).toEqual([126, 48, 19, 19, 13]);
  });
});

// Electoral Commission, 2020 general election: official count, and 5 % or an electorate seat.
describe('New Zealand 2020 (Sainte-Laguë)', () => {
  const input = {
    method: 'sainte-lague' as const,
    seats: 120,
    votes: {
      labour: 1_443_545,
      national: 738_275,
      green: 226_757,
      act: 219_031,
      maori: 33_630,
      first: 75_020,
    },
    threshold: { fraction: '0.05', of: 'base' as const },
    base: 2_886_420,
  };

  it('seats a list below the threshold that won an electorate', () => {
    const { seats, ledger } = allocate({ ...input, exempt: ['maori'] });
    expect(seats).toEqual({ labour: 65, national: 33, green: 10, act: 10, maori: 2, first: 0 });
    expect(ledger.lines.find(({ list }) => list === 'maori')?.standing).toBe('exempt');
  });

  it('leaves it out where the threshold binds', () => {
    expect(allocate(input).seats['maori']).toBe(0);
  });
});

it('Austria, European Parliament 2019, lists over 4 % (D’Hondt; Federal Ministry of the Interior)', () => {
  const votes = { oevp: 1_305_956, spoe: 903_151, fpoe: 650_114, gruene: 532_193, neos: 319_024 };
  expect(seated(allocate({ method: 'dhondt', seats: 18, votes }))).toEqual([7, 5, 3, 2, 1]);
});

// U.S. Census Bureau, 2020 apportionment, table 1: apportionment population and number of representatives.
const STATES_2020 = `AL 5030053 7, AK 736081 1, AZ 7158923 9, AR 3013756 4, CA 39576757 52, CO 5782171 8, CT 3608298 5,
DE 990837 1, FL 21570527 28, GA 10725274 14, HI 1460137 2, ID 1841377 2, IL 12822739 17, IN 6790280 9, IA 3192406 4,
KS 2940865 4, KY 4509342 6, LA 4661468 6, ME 1363582 2, MD 6185278 8, MA 7033469 9, MI 10084442 13, MN 5709752 8,
MS 2963914 4, MO 6160281 8, MT 1085407 2, NE 1963333 3, NV 3108462 4, NH 1379089 2, NJ 9294493 12, NM 2120220 3,
NY 20215751 26, NC 10453948 14, ND 779702 1, OH 11808848 15, OK 3963516 5, OR 4241500 6, PA 13011844 17, RI 1098163 2,
SC 5124712 7, SD 887770 1, TN 6916897 9, TX 29183290 38, UT 3275252 4, VT 643503 1, VA 8654542 11, WA 7715946 10,
WV 1795045 2, WI 5897473 8, WY 577719 1`;

describe('United States 2020 (Huntington-Hill)', () => {
  const rows = STATES_2020.split(/,\s*/).map((row) => row.split(' '));
  const votes = Object.fromEntries(rows.map(([state, people]) => [state!, people!]));
  const { seats, ledger } = allocate({ method: 'huntington-hill', seats: 435, votes });

  it('is given the published total', () => {
    expect(ledger.listVotes.fraction).toBe('331108434');
  });

  it('gives every state its representatives', () => {
    expect(seats).toEqual(Object.fromEntries(rows.map(([state, , won]) => [state!, Number(won)])));
  });

  it('gives Minnesota the last seat, which New York missed by 89 people', () => {
    expect(ledger.last).toMatchObject({ seat: 435, list: 'MN' });
    expect(ledger.missed).toEqual([{ list: 'NY', votes: '89' }]);
  });

  it('gives every state its first seat before any second one, the most populous first', () => {
    expect(ledger.awards.slice(0, 3).map(({ list, value }) => [list, value])).toEqual([
      ['CA', null],
      ['TX', null],
      ['FL', null],
    ]);
    expect(new Set(ledger.awards.slice(0, 50).map(({ list }) => list)).size).toBe(50);
  });
});

// Census of 1790; M. Balinski and H. P. Young, Fair Representation, 2nd edition 2001, chapter 2 and appendix B.
describe('United States, census of 1790', () => {
  const votes = {
    VA: 630_560, MA: 475_327, PA: 432_879, NC: 353_523, NY: 331_589, MD: 278_514, CT: 236_841, SC: 206_236,
    NJ: 179_570, NH: 141_822, VT: 85_533, GA: 70_835, KY: 68_705, RI: 68_446, DE: 55_540,
  }; // prettier-ignore

  it('Jefferson’s apportionment of 105 seats', () => {
    const { seats } = allocate({ method: 'dhondt', seats: 105, votes });
    expect(Object.values(seats)).toEqual([19, 14, 13, 10, 10, 8, 7, 6, 5, 4, 2, 2, 2, 2, 1]);
  });

  it('Hamilton’s apportionment of 120 seats, which Washington vetoed', () => {
    const { seats } = allocate({ method: 'hare-lr', seats: 120, votes });
    expect(Object.values(seats)).toEqual([21, 16, 14, 12, 11, 9, 8, 7, 6, 5, 3, 2, 2, 2, 2]);
  });
});

describe('textbook cases', () => {
  const four = { a: 100_000, b: 80_000, c: 30_000, d: 20_000 };
  const six = { yellow: 47_000, white: 16_000, red: 15_900, green: 12_000, blue: 6_000, pink: 3_100 };

  it.each([
    ['dhondt', [4, 3, 1, 0]],
    ['sainte-lague', [3, 3, 1, 1]],
  ] as const)('230 000 votes, 8 seats, %s', (method, expected) => {
    expect(Object.values(allocate({ method, seats: 8, votes: four }).seats)).toEqual(expected);
  });

  it.each([
    ['hare-lr', [5, 2, 1, 1, 1, 0]],
    ['droop-lr', [5, 2, 2, 1, 0, 0]],
  ] as const)('100 000 votes, 10 seats, %s', (method, expected) => {
    expect(Object.values(allocate({ method, seats: 10, votes: six }).seats)).toEqual(expected);
  });

  it('the Alabama paradox: with one seat more in the house, c loses one', () => {
    const votes = { a: 6, b: 6, c: 2 };
    expect(allocate({ method: 'hare-lr', seats: 10, votes }).seats).toEqual({ a: 4, b: 4, c: 2 });
    expect(allocate({ method: 'hare-lr', seats: 11, votes }).seats).toEqual({ a: 5, b: 5, c: 1 });
  });

  it('votesToGain tells any list what it lacked', () => {
    // the last of the eight seats is the fourth of a, at an average of 25 000; d stands at 20 000
    expect(votesToGain({ method: 'dhondt', seats: 8, votes: four }, 'd')).toBe(5_001n);
  });
});
