import { indexDataset, type DatasetIndex } from '../../model/dataset-index.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Area, Election, Organization, Person } from '../../model/entities.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Activity, Meeting } from '../../model/facts.ts';

const TEXT = 'The house received the mission.';
const evidence: Evidence[] = [{ source: 'paper', start: 0, end: TEXT.length, exact: TEXT }];

/** A made-up meeting; `hosts` and `guests` are ids of organizations, the hosts each with a person of that name. */
export function meeting(
  id: string,
  date: string | null,
  hosts: readonly string[],
  guests: readonly string[],
  more: Partial<Meeting> = {},
): Meeting {
  return {
    id,
    election: 'vote',
    evidence,
    confidence: 1,
    inferred: [],
    classification: 'meeting',
    date,
    dateBasis: date === null ? 'unknown' : 'stated',
    participants: [
      ...hosts.map((organization) => ({
        role: 'host' as const,
        person: `person-of-${organization}`,
        organization,
        post: null,
      })),
      ...guests.map((organization) => ({ role: 'guest' as const, person: null, organization, post: null })),
    ],
    area: null,
    topics: [],
    withObservers: true,
    ...more,
  };
}

/** A made-up step of a mission. */
export function activity(
  id: string,
  date: string | null,
  organization: string,
  classification: Activity['classification'],
): Activity {
  return {
    id,
    election: 'vote',
    evidence,
    confidence: 1,
    inferred: [],
    classification,
    actor: { person: null, organization, label: organization },
    area: null,
    date,
    dateBasis: date === null ? 'unknown' : 'stated',
  };
}

/** A made-up election. */
export function election(
  id: string,
  date: string | null,
  classification: Election['classification'],
): Election {
  return { id, area: 'land', classification, name: id, date, early: false, evidence: [] };
}

const area = (id: string, name: string): Area => ({
  id,
  name,
  otherNames: [],
  classification: 'country',
  parent: null,
  iso: null,
  lat: 0,
  lon: 0,
});
const organization = (
  id: string,
  name: string,
  classification: Organization['classification'],
  at: string | null = null,
): Organization => ({ id, name, acronym: null, otherNames: [], classification, area: at });

/** Houses that host and missions that come, whatever the facts. */
export const ORGANIZATIONS: readonly Organization[] = [
  organization('house', 'House', 'parliament', 'land'),
  organization('office', 'Foreign Office', 'ministry', 'land'),
  organization('board', 'Election Board', 'commission', 'land'),
  organization('embassy', 'Embassy of Land in North', 'embassy', 'land'),
  organization('union', 'Union', 'international'),
  organization('league', 'League', 'international'),
  organization('council', 'Council', 'international'),
  organization('north-delegation', 'Delegation of North', 'other', 'north'),
  organization('south-delegation', 'Delegation of South', 'other', 'south'),
  organization('long', 'Парламентская ассамблея всех приморских и горных стран', 'international'),
];

/** An indexed dataset around some facts. */
export function indexOf(parts: {
  meetings?: readonly Meeting[];
  activities?: readonly Activity[];
  elections?: readonly Election[];
}): DatasetIndex {
  const persons = ORGANIZATIONS.map(({ id, name }): Person => ({
    id: `person-of-${id}`,
    name: `Anna ${name.split(' ').at(-1) ?? name}son`,
    otherNames: [],
    memberships: [],
  }));
  const dataset: Dataset = {
    version: 1,
    id: '0'.repeat(64),
    title: 'Fixture',
    sources: [
      {
        id: 'paper',
        file: 'paper.txt',
        title: 'Paper',
        publisher: 'Paper',
        url: null,
        language: 'en',
        published: null,
        publishedBasis: 'unknown',
        text: TEXT,
        zones: [{ start: 0, end: TEXT.length, kind: 'body' }],
      },
    ],
    elections: [...(parts.elections ?? [election('vote', '2023-03-19', 'parliamentary')])],
    organizations: [...ORGANIZATIONS],
    persons,
    areas: [area('land', 'Land'), area('north', 'North'), area('south', 'South')],
    meetings: [...(parts.meetings ?? [])],
    activities: [...(parts.activities ?? [])],
    observations: [],
    counts: [],
    rules: [],
    statements: [],
  };
  return indexDataset(dataset);
}
