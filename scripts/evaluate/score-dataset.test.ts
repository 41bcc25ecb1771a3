import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Area, Organization, Person } from '../../src/model/entities.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Gold } from './gold-shape.ts';
import type { GoldFolder } from './read-gold.ts';
import { reportLines } from './report.ts';
import { scoreDataset } from './score-dataset.ts';
import { measures, microMeasures, SCORED_KINDS } from './tally.ts';

const TEXT = [
  'Speaker Ada Bekova met with Jan Mansuri of the Union Assembly.',
  'The commission accredited 67 observers.',
  'They visited over 70 stations in Northtown and Southtown.',
  'Ada Bekova visited 18 stations, including 6 in Northtown and 12 in Southtown.',
  'The threshold was lowered from 7 to 5 percent.',
  'Over 170 observers to monitor the vote',
].join('\n');

const quote = (exact: string): Evidence => ({
  source: 'one',
  start: TEXT.indexOf(exact),
  end: TEXT.indexOf(exact) + exact.length,
  exact,
});
const fact = (id: string, exact: string, confidence = 0.9) => ({
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

const DATASET: Dataset = {
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
const GOLD: Gold = {
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

const folder = (gold: Gold): GoldFolder => ({
  golds: [{ name: 'one.json', gold, own: false }],
  aliases: { names: {}, expand: {} },
});
const score = (dataset: Dataset, gold: Gold = GOLD) => scoreDataset(dataset, folder(gold)).score;
const wrong = (dataset: Dataset, gold: Gold = GOLD) => {
  const result = score(dataset, gold);
  return SCORED_KINDS.flatMap((kind) => [
    ...result[kind].misses.map((miss) => `${kind}: missed ${miss.what}`),
    ...result[kind].extras.map((extra) => `${kind}: extra ${extra.what}`),
  ]);
};

describe('scoreDataset', () => {
  it('finds nothing wrong where dataset and gold agree', () => {
    expect(wrong(DATASET)).toEqual([]);
    expect(microMeasures(score(DATASET))).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(score(DATASET).places.hits).toBe(6);
    expect(score(DATASET)['meeting guests'].hits).toBe(2);
  });

  it('counts what the dataset lacks as missed, with the people of a missed meeting', () => {
    const dataset = { ...DATASET, meetings: [], counts: [], rules: [] };
    expect(wrong(dataset)).toEqual([
      'meetings: missed Ada Bekova met Jan Mansuri, UA',
      'meeting hosts: missed Ada Bekova',
      'meeting guests: missed Jan Mansuri',
      'meeting guests: missed UA',
      'counts: missed 67 observers',
      'rules: missed threshold 5',
      'organisations: missed UA',
      'people: missed Jan Mansuri',
    ]);
  });

  it('counts a wrong number as missed and as extra', () => {
    const [count] = DATASET.counts;
    if (!count) throw new Error('the tiny dataset has a count');
    const dataset = {
      ...DATASET,
      counts: [{ ...count, amount: { value: 76, qualifier: 'exact' as const } }],
    };
    expect(wrong(dataset)).toEqual(['counts: missed 67 observers', 'counts: extra 76 observers']);
  });

  it('counts a right number with evidence elsewhere as missed and as extra', () => {
    const dataset = {
      ...DATASET,
      counts: DATASET.counts.map((count) => ({ ...count, evidence: [quote('The threshold')] })),
    };
    expect(wrong(dataset)).toEqual(['counts: missed 67 observers', 'counts: extra 67 observers']);
  });

  it('counts swapped sides as wrong on both', () => {
    const [meeting] = DATASET.meetings;
    if (!meeting) throw new Error('the tiny dataset has a meeting');
    const swapped = meeting.participants.map((one) => ({
      ...one,
      role: one.role === 'host' ? ('guest' as const) : ('host' as const),
    }));
    expect(wrong({ ...DATASET, meetings: [{ ...meeting, participants: swapped }] })).toEqual([
      'meeting hosts: missed Ada Bekova',
      'meeting hosts: extra Jan Mansouri',
      'meeting guests: missed Jan Mansuri',
      'meeting guests: missed UA',
      'meeting guests: extra Ada Bekova',
    ]);
  });

  it('names the distractor that a fact was taken from', () => {
    const taken = {
      ...fact('count-2', 'Over 170 observers to monitor the vote'),
      amount: { value: 170, qualifier: 'over' as const },
      of: 'observers' as const,
      organization: null,
      status: 'planned' as const,
      asOf: null,
    };
    const result = scoreDataset({ ...DATASET, counts: [...DATASET.counts, taken] }, folder(GOLD));
    expect(result.score.counts.extras.map((extra) => extra.distractor)).toEqual(['a headline']);
    expect(reportLines(result).join('\n')).toMatch(/distractors taken:\n.*170 observers/u);
  });

  it('neither rewards nor punishes what the gold calls weak', () => {
    const weak = { ...GOLD, observerCounts: GOLD.observerCounts.map((count) => ({ ...count, weak: true })) };
    expect(score(DATASET, weak).counts).toMatchObject({ hits: 0, misses: [], extras: [] });
    expect(score({ ...DATASET, counts: [] }, weak).counts).toMatchObject({ hits: 0, misses: [], extras: [] });
  });

  it('leaves facts below the least confidence out', () => {
    const dataset = { ...DATASET, counts: DATASET.counts.map((count) => ({ ...count, confidence: 0.3 })) };
    expect(wrong(dataset)).toEqual(['counts: missed 67 observers']);
  });

  it('wants the replaced value of a rule', () => {
    const dataset = { ...DATASET, rules: DATASET.rules.map((rule) => ({ ...rule, previous: null })) };
    expect(wrong(dataset)).toEqual(['rules: missed threshold 5', 'rules: extra threshold 5 (parties)']);
  });

  it('wants the date of an election where the gold has one', () => {
    const gold = { ...GOLD, elections: GOLD.elections.map((election) => ({ ...election, date: '2023-03' })) };
    expect(wrong(DATASET, gold)).toHaveLength(2);
  });

  it('says when the gold is broken or its article is not there', () => {
    const broken = { ...GOLD, distractors: [{ evidence: 'nowhere', why: 'x' }] };
    expect(scoreDataset(DATASET, folder(broken)).problems).toEqual([
      "one.json: not in its article: 'nowhere'",
    ]);
    const absent = { ...GOLD, source: { file: 'two.txt' } };
    expect(scoreDataset(DATASET, folder(absent)).problems).toEqual([
      'no article of the gold is in the dataset',
    ]);
    const golds = [...folder(GOLD).golds, { name: 'two.json', gold: absent, own: false }];
    expect(scoreDataset(DATASET, { ...folder(GOLD), golds }).problems).toHaveLength(1);
  });
});

describe('measures', () => {
  it('gives precision, recall and their harmonic mean', () => {
    expect(measures(6, 2, 4)).toEqual({ precision: 0.6, recall: 0.75, f1: (2 * 0.6 * 0.75) / 1.35 });
    expect(measures(0, 0, 0)).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(measures(0, 3, 2)).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
