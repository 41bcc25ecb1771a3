import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../extract/corpus/corrections.ts';
import { indexDataset } from '../../model/dataset-index.ts';
import { meeting, quote, smallDataset, TEXT } from '../../model/fixtures/small-dataset.ts';
import { FACT_KINDS } from '../../model/fact-kinds.ts';
import { holds } from '../../model/evidence.ts';
import { articleSentences, markedEvidence } from './article-sentences.ts';
import { draftProblem, editDecisions, freshId, introduction } from './edit-decisions.ts';
import { entitiesOf } from './entities-of.ts';
import { blankFact, COLLECTION_OF, FIELDS } from './fact-fields.ts';
import { correctionOf } from './sign.ts';

const index = indexDataset(smallDataset());
const source = smallDataset().sources[0]!;
const paragraphs = index.paragraphs.get('article') ?? [];
const signed = { by: 'AB', date: '2031-06-22' };

describe('sentences of an article', () => {
  it('hold all its words, each once, in order, with nothing blank at their ends', () => {
    const sentences = articleSentences(source, paragraphs);
    expect(sentences.map(({ exact }) => exact)).toEqual([
      'Observers meet the Assembly',
      'Speaker Ana Alvo met observers of the Northern Union.',
      'The mission has 120 observers.',
      'They visited 9 polling stations, including 5 in Ostra and 4 in Velm province.',
    ]);
    for (const sentence of sentences) expect(holds(sentence, TEXT)).toBe(true);
  });
  it('marked words are found in their paragraph, nearest to where they were marked', () => {
    const twice = { ...source, text: 'observers and observers', zones: [] };
    const paragraph = { start: 0, end: 23, kind: 'body' as const, number: 1 };
    expect(markedEvidence(twice, paragraph, ' observers', 2)).toMatchObject({ start: 0, end: 9 });
    expect(markedEvidence(twice, paragraph, 'observers ', 16)).toMatchObject({
      start: 14,
      exact: 'observers',
    });
    expect(markedEvidence(twice, paragraph, 'monitors', 0)).toBe(null);
    expect(markedEvidence(twice, paragraph, '  ', 0)).toBe(null);
  });
});

describe('an edited fact', () => {
  it('is one decision a changed field, and a day a person sets is a stated one', () => {
    const inferred = { ...meeting, dateBasis: 'inferred' as const };
    const decisions = editDecisions(inferred, { ...inferred, date: '2031-05-03' });
    expect(decisions).toEqual([
      { action: 'set', id: 'meeting-1', field: 'date', value: '2031-05-03', was: '2031-05-02' },
      { action: 'set', id: 'meeting-1', field: 'dateBasis', value: 'stated', was: 'inferred' },
    ]);
    const { dataset, fates } = applyCorrections(
      { ...smallDataset(), meetings: [inferred] },
      decisions.map((one) => correctionOf(one, signed)),
    );
    expect(fates.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
    expect(dataset.meetings[0]).toMatchObject({ date: '2031-05-03', dateBasis: 'stated' });
  });
  it('that was not changed is no decision', () => {
    expect(editDecisions(meeting, { ...meeting })).toEqual([]);
  });
  it('can set no field its kind does not have', () => {
    const samples = {
      meeting: index.fact.get('meeting-1'),
      observation: index.fact.get('observation-1'),
      count: index.fact.get('count-1'),
    };
    for (const [kind, fact] of Object.entries(samples))
      for (const { name } of FIELDS[kind as keyof typeof samples]) expect(fact).toHaveProperty(name);
  });
});

describe('a fact added by hand', () => {
  it.each(FACT_KINDS)('of kind %s tells which field keeps it from being one, and then is one', (kind) => {
    const evidence = quote('The mission has 120 observers.');
    const blank = blankFact(kind, TEXT, evidence, 'vote-2031');
    const needed = { area: 'norland', areas: ['ostra'] };
    const said = {
      ...blank,
      ...Object.fromEntries(Object.entries(needed).filter(([field]) => field in blank)),
    };
    expect(draftProblem(COLLECTION_OF[kind], said)).toBe(null);
    const correction = correctionOf(
      { action: 'add', collection: COLLECTION_OF[kind], fact: said },
      signed,
      evidence,
    );
    const { fates } = applyCorrections(smallDataset(), [correction]);
    expect(fates.map(({ outcome }) => outcome)).toEqual(['applied']);
  });
  it('without a place observed is none', () => {
    const blank = blankFact('observation', TEXT, quote('5 in Ostra'), null);
    expect(draftProblem('observations', blank)).toBe('areas');
  });
});

describe('whom a fact names', () => {
  it('is listed once each', () => {
    expect(entitiesOf(index.fact.get('meeting-1')!, index).map(({ name }) => name)).toEqual([
      'Ana Alvo',
      'Assembly of Norland',
      'Northern Union',
    ]);
  });
  it('can be somebody new, with an id nobody has', () => {
    expect(freshId('Ana Alvo', index)).toBe('ana-alvo-2');
    const { fates } = applyCorrections(smallDataset(), [
      correctionOf(introduction('persons', 'bo-brand', 'Bo Brand'), signed),
      correctionOf(introduction('organizations', 'desk', 'Desk'), signed),
    ]);
    expect(fates.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
  });
});
