import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Gold } from './gold-shape.ts';
import type { GoldFolder } from './read-gold.ts';
import { reportLines } from './report.ts';
import { scoreDataset } from './score-dataset.ts';
import { DATASET, fact, GOLD, quote } from './tiny-fixture.test-data.ts';
import { measures, microMeasures, SCORED_KINDS } from './tally.ts';

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
