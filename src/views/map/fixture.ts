import { indexDataset, type DatasetIndex } from '../../model/dataset-index.ts';
import type { Area, Election } from '../../model/entities.ts';
import type { Meeting, Observation } from '../../model/facts.ts';

/** A country of two regions and a city between invented neighbours, for tests. */
export const HOME: Area = area('xx', 'Exland', 'country', null, 'XX', 10, 45);
export const AREAS: readonly Area[] = [
  HOME,
  area('xx-1', 'North Region', 'region', 'xx', 'XX-1', 10, 47),
  area('xx-2', 'South Region', 'region', 'xx', 'XX-2', 10, 43),
  area('xx-c', 'South', 'city', 'xx', 'XX-C', 11, 43),
  area('yy', 'Wyland', 'country', null, 'YY', 20, 45),
  area('yy-c', 'Wytown', 'city', 'yy', null, 20, 44),
  area('zz', 'Zedland', 'country', null, 'ZZ', 0, 45),
];

const TEXT = 'Somebody observed somewhere.';
export const ELECTION: Election = {
  id: 'vote',
  area: 'xx',
  classification: 'parliamentary',
  name: 'Vote',
  date: '2023-03-19',
  early: false,
  evidence: [],
};

function area(
  id: string,
  name: string,
  classification: Area['classification'],
  parent: string | null,
  iso: string | null,
  lon: number,
  lat: number,
): Area {
  return { id, name, otherNames: [], classification, parent, iso, lat, lon };
}

const fact = {
  election: 'vote',
  evidence: [{ source: 'paper', start: 0, end: TEXT.length, exact: TEXT }],
  confidence: 0.9,
  inferred: [],
};

/** An observation by one mission; only what differs is said. */
export function observation(id: string, areas: string[], rest: Partial<Observation> = {}): Observation {
  return {
    ...fact,
    id,
    areas,
    observer: { person: null, organization: 'mission', label: 'they' },
    unit: 'polling-station',
    amount: null,
    precision: 'region',
    planned: false,
    partOf: null,
    date: null,
    ...rest,
  };
}

/** An exact number. */
export function exactly(value: number): Observation['amount'] {
  return { value, qualifier: 'exact' };
}

/** A meeting held at a place. */
export function meeting(id: string, place: string, rest: Partial<Meeting> = {}): Meeting {
  return {
    ...fact,
    id,
    classification: 'meeting',
    date: null,
    dateBasis: 'unknown',
    participants: [],
    area: place,
    topics: [],
    withObservers: false,
    ...rest,
  };
}

/** An index over facts, with one article, one mission and the areas above. */
export function indexOf(observations: Observation[], meetings: Meeting[] = []): DatasetIndex {
  return indexDataset({
    version: 1,
    id: '0'.repeat(64),
    title: 'Test',
    sources: [
      {
        id: 'paper',
        file: 'paper.txt',
        title: 'Paper',
        publisher: null,
        url: null,
        language: 'en',
        published: null,
        publishedBasis: 'unknown',
        text: TEXT,
        zones: [{ start: 0, end: TEXT.length, kind: 'body' }],
      },
    ],
    elections: [ELECTION],
    organizations: [
      { id: 'mission', name: 'Mission', acronym: null, otherNames: [], classification: 'other', area: null },
      { id: 'other', name: 'Other', acronym: null, otherNames: [], classification: 'other', area: null },
      {
        id: 'delegation',
        name: 'Delegation of Zedland',
        acronym: null,
        otherNames: [],
        classification: 'other',
        area: 'zz',
      },
    ],
    persons: [],
    areas: [...AREAS],
    meetings,
    activities: [],
    observations,
    counts: [],
    rules: [],
    statements: [],
  });
}

/** The ids of every fact of an index. */
export function allOf(index: DatasetIndex): ReadonlySet<string> {
  return new Set(index.facts.map((one) => one.id));
}
