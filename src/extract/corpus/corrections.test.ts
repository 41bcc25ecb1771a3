import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { parseDataset } from '../../model/parse-dataset.ts';
import { assemble, createExtractor } from '../index.ts';
import { applyCorrections, type Corrections } from './corrections.ts';

const lexicon = await readLexicon('data');
const text = `Speaker meets observers

17 March 2023

The Chairman of the Senate of Romania Anna Petrova met with observers of the OSCE Parliamentary Assembly ahead of the presidential election in Romania. Over 40 observers have been accredited.
`;
const facts = [createExtractor(lexicon).extract({ file: 'a.txt', text })];
const { dataset: before } = assemble(facts, lexicon);
const meeting = before.meetings[0]?.id ?? '';
const corrected = (corrections: Corrections) =>
  assemble(facts, lexicon, (whole) => applyCorrections(whole, corrections));
const decided = { reason: 'checked by hand', by: 'AB', date: '2026-01-01' };

describe('corrections', () => {
  it('reject a fact, and leave out whom nothing names any more', () => {
    const { dataset } = corrected([{ action: 'reject', fact: meeting, ...decided }]);
    expect(before.meetings).toHaveLength(1);
    expect(dataset.meetings).toEqual([]);
    expect(dataset.organizations.map(({ id }) => id)).not.toContain('osce-pa');
  });
  it('set a field and say that a human stands behind it', () => {
    const set = { action: 'set' as const, id: meeting, field: 'date', value: '2023-03-16', ...decided };
    const { dataset } = corrected([set]);
    expect(dataset.meetings[0]).toMatchObject({ date: '2023-03-16', corrected: true });
    expect(parseDataset(dataset).ok).toBe(true);
  });
  it('are told when they match nothing', () => {
    const { report } = corrected([{ action: 'reject', fact: 'meeting-000000000000', ...decided }]);
    expect(report.unmatchedCorrections).toEqual(['reject meeting-000000000000: checked by hand']);
  });
});
