import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import kz from '../../data/reference/kz.json' with { type: 'json' };
import { csvRows } from './csv-rows.ts';
import { parseResultsFile } from './results-file.ts';

function problems(text: string): string[] {
  const file = parseResultsFile(text);
  return file.kind === 'wrong'
    ? file.problems.map(({ row, field, what }) => `${row}, ${field}: ${what}`)
    : [];
}

/** A reference file with one election, spoilt by a patch. */
function reference(patch: object): string {
  const election = kz.elections.find(({ id }) => id === 'kz-2021-parliamentary');
  return JSON.stringify({
    ...kz,
    elections: [{ ...election, ...patch }],
    observers: [],
    missionReports: [],
    timelines: [],
    discrepancies: [],
  });
}

describe('a CSV of results', () => {
  it('is read with and without seats, quotes, a total and other separators', () => {
    const lists = [
      { name: 'Red, the old', votes: 60, seats: null },
      { name: 'Blue', votes: 40, seats: null },
    ];
    expect(parseResultsFile('party,votes\n"Red, the old",60\nBlue,40\n')).toEqual({ kind: 'results', lists });
    expect(parseResultsFile('\uFEFFParty;Votes\r\n"Red, the old";60\r\n\r\nBlue;40\r\nTotal;100')).toEqual({
      kind: 'results',
      lists,
    });
    expect(parseResultsFile('party\tvotes\tseats\nRed\t60\t6')).toEqual({
      kind: 'results',
      lists: [{ name: 'Red', votes: 60, seats: 6 }],
    });
  });

  it.each([
    ['party,votes\nRed,-5', 'row 2, votes: must not be negative (-5)'],
    ['party,votes\nRed,12.5', 'row 2, votes: must be a whole number (12.5)'],
    ['party,votes\nRed,many', 'row 2, votes: must be a whole number in digits alone (many)'],
    ['party,votes\nRed,1\nred,2', "row 3, party: 'red' stands twice, first in row 2"],
    ['party,votes\n,1', 'row 2, party: is missing'],
    ['party,votes\nRed', 'row 2, votes: is missing'],
    ['party,votes\nRed,1,7', 'row 2, row: has 3 cells, and the first line has 2'],
    ['party,votes,colour\nRed,1,red', 'row 1, colour: is not a known field'],
    ['party,votes\nRed,60\nBlue,40\ntotal,101', 'row 4, votes: is 101, and the rows above add up to 100'],
    ['party,votes,seats\nRed,60,-1', 'row 2, seats: must not be negative (-1)'],
    ['party,votes,seats\nRed,60,6\ntotal,60,7', 'row 3, seats: is 7, and the rows above add up to 6'],
    [
      'Red,60',
      'row 1, votes: is missing in the first line, which should be party,votes or party,votes,seats',
    ],
    ['party,votes', 'file, party: has no list below the first line'],
    ['party,votes\nRed,0', 'file, votes: are all 0'],
    ['', 'file, file: is empty'],
    ['\0\0PNG', 'file, file: is not a text file'],
  ])('answers %j with the row and the field', (text, problem) => {
    expect(problems(text)).toContain(problem);
  });

  it('gives back what was written', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' ').trim());
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const kept = rows.filter((cells) => cells.some((one) => one !== ''));
        const quoted = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
        expect(
          csvRows(['a,b', ...quoted].join('\n'))
            .slice(1)
            .map((row) => row.cells),
        ).toEqual(kept);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(['wrong', 'results', 'reference']).toContain(parseResultsFile(text).kind);
      }),
    );
  });
});

describe('a reference file somebody brings', () => {
  it('is read where it is sound', () => {
    expect(parseResultsFile(reference({})).kind).toBe('reference');
  });

  it.each([
    [{ validListVotes: 1 }, 'elections[0], validListVotes'],
    [{ thresholdPercent: undefined }, 'elections[0], thresholdPercent'],
    [{ colour: 'red' }, 'elections[0], colour'],
    [{ listSeats: 97 }, 'elections[0], listSeats'],
  ])('names row and field of %j', (patch, where) => {
    expect(problems(reference(patch)).some((one) => one.startsWith(where))).toBe(true);
  });

  it('must hold votes for lists', () => {
    expect(problems(reference({ listResult: undefined, validListVotes: undefined }))).toEqual([
      'elections, listResult: is missing: no election has votes for lists',
    ]);
    expect(problems('{"version": 1')[0]).toMatch(/^file, file: is not JSON/);
  });
});
