import { describe, expect, it } from 'vitest';
import { parseReference } from '../../model/reference.ts';
import type { Person } from '../../model/entities.ts';
import { indexDataset } from '../../model/dataset-index.ts';
import { coverageOf } from './coverage.ts';
import { allOf, exactly, indexOf, observation } from './fixture.ts';

const parsed = parseReference({
  version: 1,
  area: 'xx',
  title: 'Exland',
  sources: [
    { id: 'gazette', title: 'Gazette', url: 'https://example.org/gazette', kind: 'official' },
    { id: 'other', title: 'Other', url: 'https://example.org/other', kind: 'news' },
  ],
  parties: [],
  elections: [
    {
      id: 'vote',
      classification: 'parliamentary',
      date: '2023-03-19',
      pollingStations: { inCountry: 400, total: 410, sources: ['gazette'] },
      sources: ['gazette', 'other'],
    },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { reference } = parsed;
const index = indexOf([
  observation('whole', ['xx'], { amount: { value: 20, qualifier: 'over' }, precision: 'country' }),
  observation('part', ['xx-1'], { amount: exactly(12), partOf: 'whole' }),
  observation('districts', ['xx'], { amount: exactly(90), unit: 'district' }),
  observation('announced', ['xx'], { amount: exactly(99), planned: true }),
  observation('abroad', ['yy'], { amount: exactly(99) }),
]);

describe('coverageOf', () => {
  it('sets the number an observer states over the number of stations there were, both cited, the hedge kept', () => {
    expect(coverageOf(index, allOf(index), 'xx', reference)).toEqual([
      {
        fact: 'whole',
        who: 'Mission',
        amount: { value: 20, qualifier: 'over' },
        stations: 400,
        share: 0.05,
        sources: [reference.sources[0]],
      },
    ]);
  });

  it('says nothing without a published number, or where the fact does not pass the filter', () => {
    expect(coverageOf(index, allOf(index), 'xx', null)).toEqual([]);
    expect(coverageOf(index, new Set(['districts', 'announced', 'abroad']), 'xx', reference)).toEqual([]);
  });

  it('credits a number to the person who counted, not to the group he came with', () => {
    const member = { person: 'someone', organization: 'mission', label: 'Some One' };
    const { dataset } = indexOf([
      observation('his', ['xx'], { amount: exactly(8), observer: member }),
      observation('theirs', ['xx'], { amount: exactly(40) }),
    ]);
    const someone: Person = { id: 'someone', name: 'Some One', otherNames: [], memberships: [] };
    const both = indexDataset({ ...dataset, persons: [someone] });
    const rows = coverageOf(both, allOf(both), 'xx', reference);
    expect(rows.map(({ fact, who }) => [fact, who])).toEqual([
      ['theirs', 'Mission'],
      ['his', 'Some One'],
    ]);
  });
});
