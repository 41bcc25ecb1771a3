import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../model/dataset-index.ts';
import { allFacts } from '../model/fact-kinds.ts';
import { smallDataset } from '../model/fixtures/small-dataset.ts';
import { paragraphAt } from '../model/paragraphs.ts';
import { parseDataset } from '../model/parse-dataset.ts';
import { subsetOf } from './dataset-subset.ts';

const dataset = smallDataset();
const ids = allFacts(dataset).map((fact) => fact.id);
const some = fc.subarray(ids);
const texts = fc.constantFrom('whole' as const, 'quoted' as const);

describe('a part of a dataset', () => {
  it('is a dataset, whichever facts are wanted', () => {
    fc.assert(
      fc.property(some, texts, (wanted, kind) => {
        const part = subsetOf(dataset, new Set(wanted), { texts: kind });
        expect(parseDataset(part)).toEqual({ ok: true, dataset: part });
      }),
    );
  });

  it('holds the facts wanted, the wholes they are parts of, and no others', () => {
    const part = subsetOf(dataset, new Set(['observation-2']), { texts: 'whole' });
    expect(allFacts(part).map((fact) => fact.id)).toEqual(['observation-1', 'observation-2']);
    expect(part.persons).toEqual([]);
    expect(part.meetings).toEqual([]);
  });

  it('keeps the number of every paragraph when only the quoted ones keep their text', () => {
    const whole = indexDataset(dataset);
    fc.assert(
      fc.property(some, (wanted) => {
        const part = indexDataset(subsetOf(dataset, new Set(wanted), { texts: 'quoted' }));
        for (const fact of part.facts)
          for (const [at, evidence] of fact.evidence.entries()) {
            const before = whole.fact.get(fact.id)?.evidence[at];
            const number = (index: typeof whole, one: typeof evidence | undefined) =>
              one && paragraphAt(index.paragraphs.get(one.source) ?? [], one)?.number;
            expect(number(part, evidence)).toBe(number(whole, before));
          }
      }),
    );
  });

  it('leaves out the text that nobody quotes', () => {
    const part = subsetOf(dataset, new Set(['count-1']), { texts: 'quoted' });
    expect(part.sources[0]?.text).toContain('The mission has 120 observers.');
    expect(part.sources[0]?.text).not.toContain('polling stations');
  });
});
