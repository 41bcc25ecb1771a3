import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import type { Activity, Amount, Count, Observation } from '../model/facts.ts';
import { auditDataset } from './audit-dataset.ts';

const evidence = [{ source: 'a', start: 0, end: 1, exact: 'x' }];
const fact = { election: 'e', evidence, confidence: 1, inferred: [] };
const actor = { person: null, organization: null, label: 'observers' };

const observation = (id: string, amount: Amount, partOf: string | null, planned = false): Observation => ({
  ...fact,
  id,
  observer: actor,
  areas: ['x'],
  unit: 'polling-station',
  amount,
  precision: 'city',
  planned,
  partOf,
  date: null,
});
const count = (id: string, value: number, election: string): Count => ({
  ...fact,
  id,
  election,
  amount: { value, qualifier: 'exact' },
  of: 'observers',
  organization: null,
  status: 'accredited',
  asOf: null,
});
const arrival = (id: string, date: string): Activity => ({
  ...fact,
  id,
  classification: 'arrival',
  actor,
  area: null,
  date,
  dateBasis: 'stated',
});

function dataset(parts: Partial<Dataset>): Dataset {
  return {
    version: 1,
    id: '',
    title: '',
    organizations: [],
    persons: [],
    areas: [],
    meetings: [],
    activities: [],
    observations: [],
    counts: [],
    rules: [],
    statements: [],
    sources: [
      {
        id: 'a',
        file: 'a.txt',
        title: '',
        publisher: null,
        url: null,
        language: 'en',
        published: '2030-05-10',
        publishedBasis: 'stated',
        text: 'x',
        zones: [],
      },
    ],
    elections: [
      {
        id: 'e',
        area: 'x',
        classification: 'local',
        name: '',
        date: '2030-05-08',
        early: false,
        evidence: [],
      },
    ],
    ...parts,
  };
}

describe('sums', () => {
  const parts = [
    observation('p', { value: 6, qualifier: 'exact' }, 'w'),
    observation('q', { value: 12, qualifier: 'exact' }, 'w'),
  ];
  it('says that parts make their whole', () => {
    const whole = observation('w', { value: 18, qualifier: 'exact' }, null);
    expect(auditDataset(dataset({ observations: [whole, ...parts] }))).toContainEqual({
      kind: 'sum',
      whole: 'w',
      parts: ['p', 'q'],
      stated: 18,
      total: 18,
      agrees: true,
    });
  });
  it('says that parts exceed their whole, and leaves open where they are only some of it', () => {
    const agrees = (value: number) =>
      auditDataset(
        dataset({ observations: [observation('w', { value, qualifier: 'exact' }, null), ...parts] }),
      ).map((finding) => finding.kind === 'sum' && finding.agrees);
    expect(agrees(17)).toEqual([false]);
    expect(agrees(20)).toEqual([null]);
  });
  it('proves nothing by a hedged number', () => {
    expect(
      auditDataset(
        dataset({ observations: [observation('w', { value: 10, qualifier: 'over' }, null), ...parts] }),
      ),
    ).toEqual([]);
  });
});

describe('contradictions', () => {
  it('shows two numbers of one election side by side and keeps elections apart', () => {
    const findings = auditDataset(
      dataset({ counts: [count('c', 793, 'e'), count('d', 804, 'e'), count('f', 641, 'g')] }),
    );
    expect(findings).toEqual([{ kind: 'contradiction', facts: ['c', 'd'], values: [793, 804] }]);
  });
});

describe('calendars', () => {
  it('finds who arrived after the vote and what happened after it was printed', () => {
    const problems = auditDataset(
      dataset({
        activities: [arrival('x', '2030-05-07'), arrival('y', '2030-05-11'), arrival('z', '2030-05')],
      }),
    ).map((finding) => finding.kind === 'calendar' && `${finding.fact} ${finding.problem}`);
    expect(problems).toEqual(['y after-publication', 'y arrival-after-vote']);
  });
});
