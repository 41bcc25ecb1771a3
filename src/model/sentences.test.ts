import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs, sentenceAround } from './sentences.ts';

const claim = (fact: string, start: number, end: number, text: string) => ({
  fact,
  evidence: { source: 's', start, end, exact: text.slice(start, end) },
});

describe('runs', () => {
  it('joins back to the text, whatever overlaps', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ minLength: 61, maxLength: 61 }), spans, (text, pairs) => {
        const claims = pairs.map(([a, b], at) => claim(`f${at}`, Math.min(a, b), Math.max(a, b) + 1, text));
        const cut = runs(text, 5, 55, claims);
        expect(cut.map((run) => run.text).join('')).toBe(text.slice(5, 55));
        for (const run of cut)
          for (const { fact, evidence } of claims)
            expect(run.facts.includes(fact)).toBe(
              evidence.start < run.start + run.text.length && evidence.end > run.start,
            );
      }),
    );
  });
});

describe('sentenceAround', () => {
  const text =
    'First one. Mr. K. Ode met the U.S. mission on 5 Nov. 2031 in Ostra. “Then they left.” Last one.';
  const around = (exact: string) => {
    const start = text.indexOf(exact);
    const found = sentenceAround(text, { source: 's', start, end: start + exact.length, exact }, [
      { start: 0, end: text.length, kind: 'body', number: 1 },
    ]);
    return text.slice(found.start, found.end);
  };

  it('gives the sentence of a quote and not its neighbours', () => {
    expect(around('First')).toBe('First one.');
    expect(around('the U.S. mission')).toBe('Mr. K. Ode met the U.S. mission on 5 Nov. 2031 in Ostra.');
    expect(around('they left')).toBe('“Then they left.”');
    expect(around('Last')).toBe('Last one.');
  });

  it('gives all sentences a quote covers', () => {
    expect(around('left.” Last one')).toBe('“Then they left.” Last one.');
  });
});
