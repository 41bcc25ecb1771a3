import { describe, expect, it } from 'vitest';
import kz from '../../data/reference/kz.json' with { type: 'json' };
import { checkReference, figuresThatAddUp } from './reference-check.ts';
import { parseReference, type Reference } from './reference.ts';

/** A small sound file; every call gives a fresh one to spoil. */
function small() {
  const election = {
    id: 'xx-2020-parliamentary',
    classification: 'parliamentary',
    date: '2020-05-01',
    listSeats: 10,
    thresholdPercent: 5,
    validListVotes: 1000,
    listResult: [
      { party: 'red', name: 'Red', votes: 600, percent: 60, listSeats: 6 },
      { party: 'blue', name: 'Blue', votes: 400, percent: 40, listSeats: 4 },
    ] as Record<string, unknown>[],
    sources: ['gazette'],
  };
  return {
    version: 1,
    area: 'xx',
    title: 'An election',
    sources: [{ id: 'gazette', title: 'Gazette', url: 'https://example.org/1', kind: 'official' }],
    parties: ['red', 'blue'].map((id) => ({ id, name: id, formerNames: [] })),
    elections: [election as Record<string, unknown> & typeof election],
  };
}

function read(input: unknown): Reference {
  const parsed = parseReference(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.reference;
}

function problems(input: unknown) {
  const parsed = parseReference(input);
  return parsed.ok ? [] : parsed.problems.map(({ row, field, what }) => `${row} ${field}: ${what}`);
}

const checked = (input: unknown) => checkReference(read(input)).map(({ row, field }) => `${row} ${field}`);

describe('the reference file of the seed corpus', () => {
  const reference = read(kz);

  it('is read and agrees with itself', () => {
    expect(checkReference(reference)).toEqual([]);
  });

  it('lets arithmetic decide between the two printed figures of 2023', () => {
    const election = reference.elections.find(({ id }) => id === 'kz-2023-parliamentary')!;
    expect(figuresThatAddUp(election, 'amanat', [3_341_510, 3_431_510])).toEqual([3_431_510]);
    expect(figuresThatAddUp(election, 'nobody', [3_431_510])).toEqual([]);
  });

  it('is found wrong with the misprint in it', () => {
    const spoiled = structuredClone(kz);
    spoiled.elections[0]!.listResult![0]!.votes = 3_341_510;
    expect(checkReference(read(spoiled))).toContainEqual({
      row: 'elections[0]',
      field: 'validListVotes',
      what: 'is 6366441, and the votes add up to 6276441',
    });
  });

  it('is found wrong where a discrepancy is settled against the sum', () => {
    const spoiled = structuredClone(kz);
    const settled = spoiled.discrepancies.find((d) => d.figures !== undefined)!;
    settled.figures.use = 3_341_510;
    expect(checked(spoiled)).toEqual([expect.stringMatching(/^discrepancies\[\d+\]\.figures use$/)]);
  });
});

describe('parseReference', () => {
  it('takes a file with the required fields only', () => {
    expect(read(small())).toMatchObject({ area: 'xx', observers: [], discrepancies: [] });
  });

  it.each([
    [-1, 'must not be negative (-1)'],
    [1.5, 'must be a whole number (1.5)'],
    ['12', 'must be a number ("12")'],
    [NaN, 'must be a number (NaN)'],
    [Infinity, 'must be a finite number (Infinity)'],
  ])('refuses %s votes and names row and field', (votes, what) => {
    const file = small();
    file.elections[0]!.listResult[1]!['votes'] = votes;
    expect(problems(file)).toEqual([`elections[0].listResult[1] votes: ${what}`]);
  });

  it('refuses a field it does not know, and one that is missing', () => {
    const file = small();
    file.elections[0]!['turnout'] = 54;
    delete file.elections[0]!.listResult[0]!['votes'];
    expect(problems(file).sort()).toEqual([
      'elections[0] turnout: is not a known field',
      'elections[0].listResult[0] votes: is missing',
    ]);
  });

  it.each([[null], [undefined], [[]], ['text'], [7]])('refuses %j as a whole', (input) => {
    expect(parseReference(input).ok).toBe(false);
  });

  it('refuses a threshold above 100 per cent and a date that is none', () => {
    const file = small();
    file.elections[0]!.thresholdPercent = 101;
    file.elections[0]!.date = '1 May';
    expect(problems(file).map((p) => p.split(':')[0])).toEqual([
      'elections[0] date',
      'elections[0] thresholdPercent',
    ]);
  });
});

describe('checkReference', () => {
  it('finds nothing in a sound file', () => {
    expect(checked(small())).toEqual([]);
  });

  it('finds a sum that is wrong, once per election', () => {
    const file = small();
    file.elections[0]!.validListVotes = 1001;
    expect(checked(file)).toEqual(['elections[0] validListVotes']);
  });

  it('counts votes against all into the sum', () => {
    const file = small();
    file.elections[0]!['againstAll'] = { votes: 250 };
    file.elections[0]!.validListVotes = 1250;
    for (const list of file.elections[0]!.listResult) delete list['percent'];
    expect(checked(file)).toEqual([]);
  });

  it('finds a party that stands twice', () => {
    const file = small();
    file.elections[0]!.listResult[1]!['party'] = 'red';
    expect(checked(file)).toEqual(['elections[0].listResult[1] party']);
  });

  it('finds lists without a threshold', () => {
    const { thresholdPercent, ...rest } = small().elections[0]!;
    expect(thresholdPercent).toBe(5);
    expect(checked({ ...small(), elections: [rest] })).toEqual(['elections[0] thresholdPercent']);
  });

  it('finds seats that do not add up, in the lists and in the chamber', () => {
    const file = small();
    file.elections[0]!.listResult[1]!['listSeats'] = 5;
    file.elections[0]!['chamberSeats'] = 12;
    expect(checked(file)).toEqual(['elections[0] chamberSeats', 'elections[0] listSeats']);
  });

  it('finds a share that does not fit the votes', () => {
    const file = small();
    file.elections[0]!.listResult[0]!['percent'] = 61;
    expect(checked(file)).toEqual(['elections[0].listResult[0] percent']);
  });

  it('finds sources and parties that nobody lists', () => {
    const file = small();
    file.elections[0]!.sources = ['rumour'];
    file.parties = file.parties.slice(1);
    expect(checked(file)).toEqual(['elections[0] sources', 'elections[0].listResult[0] party']);
  });

  it('finds more valid votes than voters', () => {
    const file = small();
    file.elections[0]!['ballotsIssued'] = 999;
    expect(checked(file)).toEqual(['elections[0] validListVotes']);
  });
});
