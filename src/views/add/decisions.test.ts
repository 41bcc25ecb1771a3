import { describe, expect, it } from 'vitest';
import { CorrectionsSchema } from '../../extract/corpus/correction-schema.ts';
import { smallDataset } from '../../model/fixtures/small-dataset.ts';
import { parseOwnArticle, type OwnArticle } from '../../store/own-work/own-article.ts';
import type { Twin } from '../../store/own-work/known-texts.ts';
import * as v from 'valibot';
import { kept, leavesOut, rejectedFacts } from './decisions.ts';
import { plainFacts, questionsOf, type Answers, type Day } from './questions.ts';

const signed = { by: 'AB', date: '2031-06-22' };
const spelling = { person: 'ana-alvo', name: 'Ana Alvo', known: 'ana-alwo', knownName: 'Ana Alwo' };
const twin = (share: number): Twin => ({ source: 'other', title: 'Other', share });

/** The small article without a date and publisher, one of its numbers for two places, one fact unsure. */
function article(): OwnArticle {
  const dataset = smallDataset();
  const [source] = dataset.sources;
  const [first, second] = dataset.observations;
  const [count] = dataset.counts;
  if (!source || !first || !second || !count) throw new Error('the fixture lost its records');
  Object.assign(source, { published: null, publishedBasis: 'unknown', publisher: null });
  first.areas = ['ostra', 'velm'];
  count.confidence = 0.6;
  return { id: 'article', hash: 'c'.repeat(64), added: '2031-06-22T00:00:00Z', dataset };
}
const asked = (
  likeness: { twin: Twin | null; spellings: (typeof spelling)[] } = { twin: null, spellings: [] },
) => questionsOf(article().dataset, likeness);
const answers = (given: Record<string, { choice: string; typed?: string }>): Answers =>
  new Map(Object.entries(given));

describe('a person is asked', () => {
  it('only what is uncertain', () => {
    expect(asked().map(({ kind }) => kind)).toEqual(['joint', 'date', 'publisher', 'unsure']);
    expect(asked({ twin: twin(0.8), spellings: [spelling] }).map(({ kind }) => kind)).toEqual([
      'twin',
      'joint',
      'date',
      'publisher',
      'spelling',
      'unsure',
    ]);
  });
  it('nothing about the facts that are listed as found, and every fact is in one of both', () => {
    const questions = asked();
    const plain = plainFacts(article().dataset, questions).map(({ id }) => id);
    expect(plain).toEqual(['meeting-1', 'observation-2', 'observation-3']);
    expect(questions.flatMap((one) => ('fact' in one ? [one.fact.id] : []))).toEqual([
      'observation-1',
      'count-1',
    ]);
  });
  it('about its day as the article tells it, also where another was typed since', () => {
    const { dataset } = article();
    const [source] = dataset.sources;
    Object.assign(source ?? {}, { published: '2031-05-03', publishedBasis: 'stated' });
    const told = (day: Day) =>
      questionsOf(dataset, { twin: null, spellings: [], day })
        .filter(({ id }) => id === 'date')
        .map(({ kind }) => kind);
    expect(told({ published: null, publishedBasis: 'unknown' })).toEqual(['date']);
    expect(told({ published: '2031-05', publishedBasis: 'inferred' })).toEqual(['inferred']);
    expect(told({ published: '2031-05-01', publishedBasis: 'stated' })).toEqual([]);
  });
  it('first of all whether a text that seems to hold two articles is two', () => {
    const [first] = questionsOf(article().dataset, { twin: twin(1), spellings: [], articles: 2 });
    expect(first).toEqual({ id: 'several', kind: 'several', articles: 2 });
  });
  it('whether a twin stays: word for word it is left out unless they say otherwise', () => {
    const same = asked({ twin: twin(1), spellings: [] });
    const near = asked({ twin: twin(0.8), spellings: [] });
    expect([leavesOut(same, new Map()), leavesOut(near, new Map())]).toEqual([true, false]);
    expect(leavesOut(same, answers({ twin: { choice: 'keep' } }))).toBe(false);
    expect(leavesOut(near, answers({ twin: { choice: 'leave' } }))).toBe(true);
  });
});

describe('answers become', () => {
  const keepWith = (given: Record<string, { choice: string; typed?: string }>, ticked: string[] = []) => {
    const questions = asked({ twin: null, spellings: [spelling] });
    const result = kept(article(), questions, answers(given), new Set(ticked), signed);
    expect(v.is(CorrectionsSchema, result.corrections)).toBe(true);
    expect(parseOwnArticle(result.article)).not.toBe(null);
    return result;
  };
  it('nothing where none was given', () => {
    const { article: same, corrections } = keepWith({});
    expect(same.dataset).toEqual(article().dataset);
    expect(corrections).toEqual([]);
  });
  it('the date and the publisher that were typed; what is no date is not taken', () => {
    const typed = keepWith({
      date: { choice: 'set', typed: '2031-05-03' },
      publisher: { choice: 'set', typed: ' Desk ' },
    });
    expect(typed.article.dataset.sources[0]).toMatchObject({
      published: '2031-05-03',
      publishedBasis: 'stated',
      publisher: 'Desk',
    });
    expect(
      keepWith({ date: { choice: 'set', typed: 'tomorrow' } }).article.dataset.sources[0]?.published,
    ).toBe(null);
    expect(
      keepWith({ date: { choice: 'leave', typed: '2031-05-03' } }).article.dataset.sources[0]?.published,
    ).toBe(null);
  });
  it('rejections, confirmations and parted people, each signed and with its sentence', () => {
    const { corrections } = keepWith(
      {
        'joint observation-1': { choice: 'leave' },
        'unsure count-1': { choice: 'keep' },
        'spelling ana-alvo': { choice: 'two' },
      },
      ['observation-2'],
    );
    expect(corrections.map(({ action, by, quote }) => [action, by, quote?.source])).toEqual([
      ['reject', 'AB', 'article'],
      ['reject', 'AB', 'article'],
      ['accept', 'AB', 'article'],
      ['split', 'AB', 'article'],
    ]);
    expect(corrections[3]).toMatchObject({
      from: 'ana-alwo',
      into: { name: 'Ana Alvo' },
      facts: ['meeting-1'],
    });
  });
  it('one rejection for a fact that was ticked off and answered', () => {
    const questions = asked();
    const both = answers({ 'joint observation-1': { choice: 'leave' } });
    expect([...rejectedFacts(questions, both, new Set(['observation-1']))]).toEqual(['observation-1']);
  });
});
