import { describe, expect, it } from 'vitest';
import { smallDataset } from './fixtures/small-dataset.ts';
import { parseDataset } from './parse-dataset.ts';

function problemsOf(input: unknown) {
  const parsed = parseDataset(input);
  return parsed.ok ? [] : parsed.problems;
}

describe('parseDataset', () => {
  it('accepts a whole dataset and gives it back unchanged', () => {
    const dataset = smallDataset();
    expect(parseDataset(JSON.parse(JSON.stringify(dataset)))).toEqual({ ok: true, dataset });
  });

  it.each([null, 'text', 7, [], {}, { version: 2 }])('refuses %j without throwing', (input) => {
    expect(problemsOf(input).length).toBeGreaterThan(0);
  });

  it('names the place of a wrong field', () => {
    const dataset = smallDataset();
    const broken = {
      ...dataset,
      counts: [{ ...dataset.counts[0], amount: { value: 'many', qualifier: 'exact' } }],
    };
    expect(problemsOf(broken)[0]?.where).toBe('counts[0].amount.value');
  });

  it('refuses a fact without evidence', () => {
    const dataset = smallDataset();
    expect(
      problemsOf({ ...dataset, meetings: [{ ...dataset.meetings[0], evidence: [] }] })[0]?.what,
    ).toContain('without evidence');
  });

  it('refuses a quote that does not stand where it says', () => {
    const dataset = smallDataset();
    const moved = {
      ...dataset,
      sources: dataset.sources.map((source) => ({ ...source, text: ` ${source.text}` })),
    };
    expect(problemsOf(moved)[0]?.what).toMatch(/the quote .* is not at/);
  });

  it('refuses an id that leads nowhere', () => {
    const dataset = smallDataset();
    expect(problemsOf({ ...dataset, persons: [] })).toContainEqual({
      where: 'meeting-1',
      what: "names an unknown person 'ana-alvo'",
    });
  });
});
