import { describe, expect, it } from 'vitest';
import { allFacts } from '../../model/fact-kinds.ts';
import { smallDataset } from '../../model/fixtures/small-dataset.ts';
import { nextFact, stepOf } from './next-fact.ts';

const facts = allFacts(smallDataset()).map((fact, at) => ({ fact, evidence: 0, start: at }));
const ids = facts.map(({ fact }) => fact.id);

describe('stepping through the facts of an article', () => {
  it('goes on, back, and round', () => {
    expect(nextFact(facts, ids[0]!, 1)).toBe(1);
    expect(nextFact(facts, ids[0]!, -1)).toBe(ids.length - 1);
    expect(nextFact(facts, ids.at(-1)!, 1)).toBe(0);
  });

  it('begins at either end where no fact is chosen', () => {
    expect(nextFact(facts, null, 1)).toBe(0);
    expect(nextFact(facts, null, -1)).toBe(ids.length - 1);
  });

  it('passes over other kinds', () => {
    expect(facts[nextFact(facts, ids[0]!, 1, 'count')]?.fact.kind).toBe('count');
    expect(nextFact(facts, ids[0]!, 1, 'meeting')).toBe(0);
    expect(nextFact(facts, ids[0]!, 1, 'rule')).toBe(-1);
    expect(nextFact([], null, 1)).toBe(-1);
  });

  it('is by J and K, on a keyboard of any alphabet', () => {
    expect(stepOf({ key: 'J', code: 'KeyJ' })).toBe(1);
    expect(stepOf({ key: 'л', code: 'KeyK' })).toBe(-1);
    expect(stepOf({ key: 'h', code: 'KeyJ' })).toBeNull();
    expect(stepOf({ key: 'Enter', code: 'Enter' })).toBeNull();
  });
});
