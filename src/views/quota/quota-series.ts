import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { Rule } from '../../model/facts.ts';
import { groupBy } from '../seats/group-by.ts';
import { countryOf } from '../../model/area-country.ts';
import { amountOf, quotaWords, type QuotaWords } from './quota-words.ts';

/** One wording of a quota, which is never merged with another. */
export interface QuotaRow extends QuotaWords {
  key: string;
  value: number | null;
  unit: Rule['unit'];
  subject: string;
  /** The country that has it, where the wordings are of several; else empty. */
  country: string;
  facts: readonly Id[];
}

export interface QuotaSeries {
  rows: readonly QuotaRow[];
  /** Among the rows that pass the filter: how many wordings, of how many quotas (area, number and unit), and the number if it is one. */
  finding: { wordings: number; quotas: number; value: number | null; unit: Rule['unit'] };
  facts: readonly Id[];
}

/** The quotas that sentences state, one row for each wording, in the order of the dataset. */
export function quotaSeries(index: DatasetIndex, matching: ReadonlySet<Id>): QuotaSeries {
  const rules = index.dataset.rules.filter((rule) => rule.classification === 'quota');
  const countries = new Map(rules.map((rule) => [rule.area, countryOf(rule.area, index)]));
  const several = new Set([...countries.values()].flatMap((country) => country?.id ?? [])).size > 1;
  const countryName = (rule: Rule) => (several ? (countries.get(rule.area)?.name ?? '') : '');
  const rows = [...groupBy(rules, (rule) => `${quotaOf(rule)} ${rule.subject.toLowerCase()}`)].flatMap(
    ([key, same]) => rowOf(key, same, countryName),
  );
  const passing = rules.filter((rule) => matching.has(rule.id));
  const [first] = passing;
  const quotas = new Set(passing.map(quotaOf)).size;
  return {
    rows,
    finding: {
      wordings: rows.filter((row) => row.facts.some((fact) => matching.has(fact))).length,
      quotas,
      value: quotas === 1 ? (first?.value ?? null) : null,
      unit: quotas === 1 ? (first?.unit ?? null) : null,
    },
    facts: rules.map((rule) => rule.id),
  };
}

function quotaOf(rule: Rule): string {
  return `${rule.area} ${rule.value} ${rule.unit}`;
}

function rowOf(key: string, rules: readonly Rule[], countryName: (rule: Rule) => string): QuotaRow[] {
  const [first] = rules;
  if (!first) return [];
  const { value, unit, subject } = first;
  return [
    {
      key,
      value,
      unit,
      subject,
      country: countryName(first),
      ...quotaWords(subject, amountOf(first)),
      facts: rules.map((rule) => rule.id),
    },
  ];
}
