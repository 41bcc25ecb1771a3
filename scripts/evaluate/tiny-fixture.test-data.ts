import type { Dataset } from '../../src/model/dataset.ts';
import type { Area, Organization, Person } from '../../src/model/entities.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Gold } from './gold-shape.ts';

const TEXT = [
  'Speaker Ada Bekova met with Jan Mansuri of the Union Assembly.',
  'The commission accredited 67 observers.',
  'They visited over 70 stations in Northtown and Southtown.',
  'Ada Bekova visited 18 stations, including 6 in Northtown and 12 in Southtown.',
  'The threshold was lowered from 7 to 5 percent.',
  'Over 170 observers to monitor the vote',
].join('\n');

/** The words as evidence of the tiny article. */
export const quote = (exact: string): Evidence => ({
  source: 'one',
  start: TEXT.indexOf(exact),
  end: TEXT.indexOf(exact) + exact.length,
  exact,
});
/** What every fact has. */
export const fact = (id: string, exact: string, confidence = 0.9) => ({
  id,
  election: null,
  evidence: [quote(exact)],
  confidence,
  inferred: [],
});
const person = (id: string, name: string, ...otherNames: string[]): Person => ({
  id,
  name,
  otherNames,
  memberships: [],
});
const body = (id: string, name: string, acronym: string | null): Organization => ({
  id,
  name,
  acronym,
  otherNames: [],
  classification: 'international',
  area: null,
});
const area = (
  id: string,
  name: string,
  classification: Area['classification'],
  iso: string | null,
  parent: string | null,
): Area => ({ id, name, otherNames: [], classification, parent, iso, lat: 0, lon: 0 });

const SENTENCE = 'Speaker Ada Bekova met with Jan Mansuri of the Union Assembly.';
const observer = { person: 'ada-bekova', organization: null, label: 'Ada Bekova' };
const observation = {
  observer,
  unit: 'polling-station' as const,
  precision: 'city' as const,
  planned: false,
  date: null,
  partOf: null,
};

/** One article with a meeting, observed places with parts, a count and a rule. */
export const DATASET: Dataset = {
  version: 1,
  id: '0'.repeat(64),
  title: 'tiny',
  sources: [
    {
      id: 'one',
      file: 'seeds/one.txt',
      title: 'One',
      publisher: null,
      url: null,
      language: 'en',
      published: null,
      publishedBasis: 'unknown',
      text: TEXT,
      zones: [],
    },
  ],
  elections: [
    {
      id: 'xk-vote',
      area: 'xx',
      classification: 'presidential',
      name: 'Presidential election',
      date: '2022-11-20',
      early: false,
      evidence: [quote('accredited 67 observers')],
    },
  ],
  organizations: [body('union-assembly', 'Assembly of the Union', 'UA')],
  persons: [person('ada-bekova', 'Ada Bekova'), person('jan-mansuri', 'Jan Mansouri', 'Jan Mansuri')],
  areas: [
    area('xx', 'Kenya', 'country', 'KE', null),
    area('north', 'Northtown', 'city', null, 'xx'),
    area('south', 'Southtown', 'city', null, 'xx'),
  ],
  meetings: [
    {
      ...fact('meeting-1', SENTENCE),
      classification: 'meeting',
      date: null,
      dateBasis: 'unknown',
      participants: [
        { role: 'host', person: 'ada-bekova', organization: null, post: null },
        { role: 'guest', person: 'jan-mansuri', organization: 'union-assembly', post: null },
      ],
      area: null,
      topics: [],
      withObservers: true,
    },
  ],
  activities: [],
  observations: [
    {
      ...fact('observation-1', 'They visited over 70 stations in Northtown and Southtown.'),
      ...observation,
      areas: ['north', 'south'],
      amount: { value: 70, qualifier: 'over' },
    },
    {
      ...fact('observation-2', 'Ada Bekova visited 18 stations'),
      ...observation,
      areas: ['north', 'south'],
      amount: { value: 18, qualifier: 'exact' },
    },
    {
      ...fact('observation-3', '6 in Northtown'),
      ...observation,
      areas: ['north'],
      amount: { value: 6, qualifier: 'exact' },
      partOf: 'observation-2',
    },
    {
      ...fact('observation-4', '12 in Southtown'),
      ...observation,
      areas: ['south'],
      amount: { value: 12, qualifier: 'exact' },
      partOf: 'observation-2',
    },
  ],
  counts: [
    {
      ...fact('count-1', 'accredited 67 observers'),
      amount: { value: 67, qualifier: 'exact' },
      of: 'observers',
      organization: null,
      status: 'accredited',
      asOf: null,
    },
  ],
  rules: [
    {
      ...fact('rule-1', 'The threshold was lowered from 7 to 5 percent'),
      area: 'xx',
      classification: 'threshold',
      subject: 'parties',
      value: 5,
      unit: 'percent',
      previous: 7,
    },
  ],
  statements: [],
};

const visited = 'They visited over 70 stations in Northtown and Southtown.';
const parts = 'Ada Bekova visited 18 stations, including 6 in Northtown and 12 in Southtown.';
const place = (name: string, count: number | null, evidence: string) => ({
  place: name,
  country: 'KE',
  count,
  evidence,
});
/** What the article states, marked by hand: the dataset agrees with all of it. */
export const GOLD: Gold = {
  source: { file: 'one.txt' },
  elections: [{ country: 'KE', kind: 'presidential', date: '2022-11' }],
  meetings: [
    {
      date: null,
      hosts: ['Ada Bekova'],
      guests: ['Jan Mansuri', 'UA'],
      organisations: ['UA'],
      place: null,
      involvesObservers: true,
      evidence: SENTENCE,
    },
  ],
  observerCounts: [
    {
      value: 67,
      qualifier: 'exact',
      unit: 'observers',
      scope: 'all',
      evidence: 'The commission accredited 67 observers.',
    },
  ],
  observedPlaces: [
    place('Kenya', 70, visited),
    place('Northtown', null, visited),
    place('Southtown', null, visited),
    place('Kenya', 18, parts),
    place('Northtown', 6, parts),
    place('Southtown', 12, parts),
  ],
  rules: [{ kind: 'threshold', value: 5, previous: 7, subject: 'parties', evidence: 'from 7 to 5 percent' }],
  organisations: ['UA'],
  people: [{ name: 'Ada Bekova' }, { name: 'Jan Mansuri' }],
  distractors: [{ evidence: 'Over 170 observers to monitor the vote', why: 'a headline' }],
};
