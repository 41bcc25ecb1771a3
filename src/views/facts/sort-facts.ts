import { locale } from '../../i18n/index.ts';
import type { DatasetIndex } from '../../model/dataset-index.ts';
import { FACT_KINDS, type AnyFact } from '../../model/fact-kinds.ts';
import { COLUMNS, factRow, numberIn, type Column } from './fact-row.ts';

/** By which column the facts are sorted, and which way. */
export interface Order {
  column: Column;
  down: boolean;
}

/** By date, the first first. */
export const FIRST_ORDER: Order = { column: 'date', down: false };

/** Reads an order as the address holds it: `who`, or `-who` downwards. */
export function orderFrom(text: string): Order {
  const down = text.startsWith('-');
  const column = COLUMNS.find((one) => one === text.slice(down ? 1 : 0));
  return column === undefined ? FIRST_ORDER : { column, down };
}

/** An order as the address holds it; empty for the first one. */
export function orderText({ column, down }: Order): string {
  return column === FIRST_ORDER.column && down === FIRST_ORDER.down ? '' : `${down ? '-' : ''}${column}`;
}

/** Facts sorted by a column. Those that say nothing of it stand last either way; equal ones keep the order of reading. */
export function sortFacts(facts: readonly AnyFact[], order: Order, index: DatasetIndex): AnyFact[] {
  const rank = new Map(index.dataset.sources.map((source, at) => [source.id, at]));
  const place = (fact: AnyFact) => rank.get(fact.evidence[0]?.source ?? '') ?? Infinity;
  const collator = new Intl.Collator(locale, { numeric: true });
  const keyed = facts.map((fact) => ({ fact, key: keyOf(fact, order.column, index), place: place(fact) }));
  const sign = order.down ? -1 : 1;
  keyed.sort(
    (a, b) =>
      compareKeys(a.key, b.key, sign, collator) ||
      a.place - b.place ||
      (a.fact.evidence[0]?.start ?? 0) - (b.fact.evidence[0]?.start ?? 0) ||
      (a.fact.id < b.fact.id ? -1 : 1),
  );
  return keyed.map(({ fact }) => fact);
}

type Key = string | number | null;

function keyOf(fact: AnyFact, column: Column, index: DatasetIndex): Key {
  if (column === 'kind') return FACT_KINDS.indexOf(fact.kind);
  if (column === 'date') return index.facets.get(fact.id)?.from ?? null;
  if (column === 'number') return numberIn(fact);
  if (column === 'confidence') return fact.confidence;
  const words = factRow(fact, index)[column];
  return words === '' ? null : words;
}

function compareKeys(a: Key, b: Key, sign: number, collator: Intl.Collator): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * collator.compare(String(a), String(b));
}
