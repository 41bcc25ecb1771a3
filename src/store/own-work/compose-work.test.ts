import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../model/parse-dataset.ts';
import type { Correction } from '../../extract/corpus/corrections.ts';
import { composeWork } from './compose-work.ts';
import { joinDatasets } from './join-datasets.ts';
import { ownArticle, smallDataset } from './own-work.test-data.ts';

const decided = { reason: 'read again', by: 'AB', date: '2031-06-22' };
const patch = (order: number, correction: Correction) => ({ id: `c${order}`, order, correction });
const compose = (articles = [ownArticle()], corrections: ReturnType<typeof patch>[] = []) => {
  const composed = composeWork(smallDataset(), { articles, corrections });
  expect(parseDataset(composed.dataset)).toMatchObject({ ok: true });
  return composed;
};

describe('own articles over a dataset', () => {
  it('leave it as it is where there are none', () => {
    const base = smallDataset();
    expect(composeWork(base, { articles: [], corrections: [] }).dataset).toBe(base);
  });
  it('bring their facts and keep the ids of all others', () => {
    const { dataset } = compose();
    expect(dataset.sources.map(({ id }) => id)).toEqual(['article', 'mine-123456']);
    expect(dataset.observations).toHaveLength(4);
    for (const name of ['meetings', 'observations', 'counts'] as const)
      for (const fact of smallDataset()[name]) expect(dataset[name]).toContainEqual(fact);
  });
  it('meet people by spelling, keeping both, and votes without a date by their kind', () => {
    const { dataset } = compose();
    expect(dataset.persons).toHaveLength(1);
    expect(dataset.persons[0]).toMatchObject({ id: 'ana-alvo', otherNames: ['Ana Allvo'] });
    expect(dataset.meetings.map(({ election }) => election)).toEqual(['vote-2031', 'vote-2031']);
    expect(dataset.meetings[1]?.participants[0]?.person).toBe('ana-alvo');
  });
  it('add spellings of a body and no second body', () => {
    const { dataset } = compose();
    expect(dataset.organizations.find(({ id }) => id === 'northern-union')?.otherNames).toEqual([
      'The Union',
    ]);
    expect(dataset.organizations).toHaveLength(2);
  });
  it('compose to the same bytes in whatever order they were added', () => {
    const two = [ownArticle('b-111111', 8), ownArticle('a-222222', 6)];
    expect(compose(two).dataset).toEqual(compose([...two].reverse()).dataset);
  });
  it('are not doubled where the dataset has since taken them in', () => {
    const taken = compose().dataset;
    expect(composeWork(taken, { articles: [ownArticle()], corrections: [] }).dataset.sources).toHaveLength(2);
  });
});

describe('corrections over both', () => {
  it('apply in their order, whatever the order they are stored in', () => {
    const set = (order: number, value: string) =>
      patch(order, { action: 'set', id: 'meeting-1', field: 'date', value, ...decided });
    const { dataset } = compose([], [set(2, '2031-05-08'), set(1, '2031-05-07')]);
    expect(dataset.meetings[0]?.date).toBe('2031-05-08');
  });
  it('replay over a rebuild: what the base says anew stands beside them, fates tell of it', () => {
    const correction = patch(1, {
      action: 'set',
      id: 'meeting-1',
      field: 'date',
      value: '2031-05-07',
      was: '2031-05-02',
      ...decided,
    });
    const rebuilt = smallDataset();
    const [meeting] = rebuilt.meetings;
    if (meeting) meeting.date = '2031-05-03';
    const { dataset, fates } = composeWork(rebuilt, { articles: [ownArticle()], corrections: [correction] });
    expect(dataset.meetings[0]?.date).toBe('2031-05-07');
    expect(fates[0]).toMatchObject({ outcome: 'conflict', was: '2031-05-02', now: '2031-05-03' });
  });
  it('reach the facts of own articles', () => {
    const own = ownArticle();
    const fact = own.dataset.observations[0]?.id ?? '';
    const { dataset } = compose([own], [patch(1, { action: 'reject', fact, ...decided })]);
    expect(dataset.observations).toHaveLength(3);
  });
});

describe('bodies that only the words of facts name', () => {
  const own = () => {
    const article = ownArticle();
    const bare = { acronym: null, otherNames: [], classification: 'other' as const, area: null };
    const organizations = [
      ...article.dataset.organizations,
      { ...bare, id: 'union', name: 'observers of the Northern Union again' },
      { ...bare, id: 'nobody', name: 'Society of which nothing tells' },
    ];
    return { ...article, dataset: { ...article.dataset, organizations } };
  };
  const ids = (corrections: ReturnType<typeof patch>[]) =>
    compose([own()], corrections).dataset.organizations.map(({ id }) => id);
  it('stay as long as a fact with such words does', () => {
    const fact = own().dataset.meetings[0]?.id ?? '';
    expect(ids([])).toContain('union');
    expect(ids([])).not.toContain('nobody');
    expect(ids([patch(1, { action: 'reject', fact, ...decided })])).not.toContain('union');
  });
});

describe('the dataset of the page', () => {
  const parsed = parseDataset(JSON.parse(readFileSync('data/dataset.json', 'utf8')));
  if (!parsed.ok) throw new Error('the dataset is broken');
  it('loses nobody by a correction that concerns another fact', () => {
    const fact = parsed.dataset.meetings[0]?.id ?? '';
    const { dataset } = composeWork(parsed.dataset, {
      articles: [],
      corrections: [patch(1, { action: 'accept', fact, ...decided })],
    });
    expect(dataset.organizations).toEqual(parsed.dataset.organizations);
    expect(dataset.persons).toEqual(parsed.dataset.persons);
    expect(dataset.areas).toEqual(parsed.dataset.areas);
  });
  it('keeps every one of its facts when an article is added', () => {
    const joined = joinDatasets(parsed.dataset, [ownArticle().dataset]);
    for (const name of ['meetings', 'activities', 'observations', 'counts', 'rules', 'statements'] as const)
      expect(joined[name].map(({ id }) => id)).toEqual(
        expect.arrayContaining(parsed.dataset[name].map(({ id }) => id)),
      );
  });
});
