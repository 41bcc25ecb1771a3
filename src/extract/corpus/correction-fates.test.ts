import { describe, expect, it } from 'vitest';
import { meeting, quote, smallDataset } from '../../model/fixtures/small-dataset.ts';
import { parseDataset } from '../../model/parse-dataset.ts';
import { applyCorrections, type Correction } from './corrections.ts';

const decided = { reason: 'read again', by: 'AB', date: '2031-05-05' };
const set = (field: string, value: unknown, more: object = {}): Correction => ({
  action: 'set',
  id: meeting.id,
  field,
  value,
  ...more,
  ...decided,
});
const apply = (...corrections: Correction[]) => {
  const { dataset, fates } = applyCorrections(smallDataset(), corrections);
  expect(parseDataset(dataset)).toMatchObject({ ok: true });
  return { dataset, fates, outcomes: fates.map(({ outcome }) => outcome) };
};

describe('the fate of a correction', () => {
  it('is applied where what it corrects still stands', () => {
    const { dataset, outcomes } = apply(set('date', '2031-05-03', { was: '2031-05-02' }));
    expect(outcomes).toEqual(['applied']);
    expect(dataset.meetings[0]).toMatchObject({ date: '2031-05-03', corrected: true });
  });
  it('is agreed where the articles say so by themselves now', () => {
    expect(apply(set('date', '2031-05-02', { was: '2031-05-01' })).outcomes).toEqual(['agreed']);
  });
  it('is a conflict where the extractor now says a third thing; the human stands, both readings are told', () => {
    const { dataset, fates } = apply(set('date', '2031-05-03', { was: '2031-05-01' }));
    expect(fates[0]).toMatchObject({ outcome: 'conflict', was: '2031-05-01', now: '2031-05-02' });
    expect(dataset.meetings[0]?.date).toBe('2031-05-03');
  });
  it('is unmatched where the fact is gone, with the facts that stand where it stood', () => {
    const lost: Correction = {
      action: 'reject',
      fact: 'observation-000000000000',
      quote: quote('5 in Ostra'),
      ...decided,
    };
    expect(apply(lost).fates[0]).toMatchObject({ outcome: 'unmatched', candidates: ['observation-2'] });
  });
  it.each([
    ['a field of another type', set('date', 17)],
    ['a date that is none', set('date', 'tomorrow')],
    ['a field that is not there', set('colour', 'red')],
    ['a key of every object', set('__proto__', {})],
    ['the id', set('id', 'meeting-2')],
    ['an area nobody knows', set('area', 'atlantis')],
    ['a quote that does not stand there', set('evidence', [{ ...quote('5 in Ostra'), start: 0 }])],
    [
      'the text of a source',
      { action: 'set', id: 'article', field: 'text', value: 'x', ...decided } as const,
    ],
    ['no evidence', { action: 'add', collection: 'counts', fact: { id: 'count-2' }, ...decided } as const],
  ])('is invalid and leaves everything as it was: %s', (_what, correction) => {
    const { dataset, outcomes } = apply(correction);
    expect(outcomes).toEqual(['invalid']);
    expect(dataset).toEqual(smallDataset());
  });
});

describe('what corrections do', () => {
  it('accept makes a fact as sure as a human is', () => {
    const { dataset } = apply({ action: 'accept', fact: meeting.id, ...decided });
    expect(dataset.meetings[0]).toMatchObject({ confidence: 1, corrected: true });
  });
  it('reject leaves the parts of a number standing alone', () => {
    const { dataset } = apply({ action: 'reject', fact: 'observation-1', ...decided });
    expect(dataset.observations.map(({ id, partOf }) => [id, partOf])).toEqual([
      ['observation-2', null],
      ['observation-3', null],
    ]);
  });
  it('merge keeps the names of both and names one everywhere', () => {
    const { dataset } = apply({ action: 'merge', from: 'ostra', into: 'velm', ...decided });
    expect(dataset.areas.map(({ id }) => id)).toEqual(['norland', 'velm']);
    expect(dataset.areas[1]?.otherNames).toEqual(['Ostra']);
    expect(dataset.observations.map(({ areas }) => areas)).toEqual([['norland'], ['velm'], ['velm']]);
  });
  it('split gives some facts an entity of their own', () => {
    const { dataset } = apply({
      action: 'split',
      from: 'northern-union',
      into: { id: 'northern-union-2', name: 'Northern Union of Youth' },
      facts: [meeting.id],
      ...decided,
    });
    expect(dataset.meetings[0]?.participants[1]?.organization).toBe('northern-union-2');
    expect(dataset.observations[0]?.observer.organization).toBe('northern-union');
    expect(dataset.organizations.map(({ id }) => id)).toContain('northern-union-2');
  });
  it('split and merge undo each other', () => {
    const into = { id: 'ana-alvo-2', name: 'Ana Alvo' };
    const { dataset } = apply(
      { action: 'split', from: 'ana-alvo', into, facts: [meeting.id], ...decided },
      { action: 'merge', from: 'ana-alvo-2', into: 'ana-alvo', ...decided },
    );
    expect(dataset.meetings).toEqual(smallDataset().meetings);
    expect(dataset.persons).toEqual(smallDataset().persons);
  });
  it('introduce brings somebody whom a later correction names', () => {
    const { dataset, outcomes } = apply(
      {
        action: 'introduce',
        collection: 'persons',
        entity: { id: 'bo-brand', name: 'Bo Brand', otherNames: [], memberships: [] },
        ...decided,
      },
      set('participants', [{ role: 'host', person: 'bo-brand', organization: null, post: null }]),
    );
    expect(outcomes).toEqual(['applied', 'applied']);
    expect(dataset.meetings[0]?.participants).toHaveLength(1);
  });
  it('add brings a fact with its sentence, once', () => {
    const add: Correction = {
      action: 'add',
      collection: 'meetings',
      fact: { ...meeting, id: 'meeting-2', evidence: [quote('They visited 9 polling stations')] },
      ...decided,
    };
    const { dataset, outcomes } = apply(add, add);
    expect(outcomes).toEqual(['applied', 'agreed']);
    expect(dataset.meetings[1]).toMatchObject({ id: 'meeting-2', corrected: true });
  });
});
