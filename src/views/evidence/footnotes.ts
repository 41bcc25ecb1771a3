import { dayRange } from '../../model/edtf.ts';
import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Evidence, Id } from '../../model/evidence.ts';
import { dateOf } from '../../model/facets.ts';
import type { AnyFact, FactKind } from '../../model/fact-kinds.ts';

/** A sentence that a printed page refers to by number, and the facts it stands for. */
export interface Footnote {
  number: number;
  facts: readonly Id[];
  evidence: Evidence;
}

/** On paper the timeline comes first, then the map, the counts and the rules; statements, which stand on no chart, come last. */
const ORDER: readonly FactKind[] = ['meeting', 'activity', 'observation', 'count', 'rule', 'statement'];

/**
 * The footnotes of a printed page: each sentence that the facts shown stand on, once, numbered by the kind and the date
 * of the facts; at most `most` of them.
 */
export function footnotes(index: DatasetIndex, shown: ReadonlySet<Id>, most: number): Footnote[] {
  const facts = index.facts
    .filter((fact) => shown.has(fact.id))
    .map((fact) => ({ fact, rank: rankOf(fact), day: dayOf(fact) }))
    .sort((a, b) => a.rank - b.rank || compareDays(a.day, b.day) || (a.fact.id < b.fact.id ? -1 : 1));
  const notes = new Map<string, Footnote & { facts: Id[] }>();
  for (const { fact } of facts)
    for (const evidence of fact.evidence) {
      const place = `${evidence.source}:${evidence.start}:${evidence.end}`;
      const known = notes.get(place);
      if (known) known.facts.push(fact.id);
      else if (notes.size < most) notes.set(place, { number: notes.size + 1, facts: [fact.id], evidence });
    }
  return [...notes.values()];
}

/** The numbers of the footnotes of some facts, in order: what stands beside a mark. */
export function numbersOf(facts: readonly Id[], notes: readonly Footnote[]): number[] {
  return notes.filter((note) => note.facts.some((fact) => facts.includes(fact))).map(({ number }) => number);
}

/** Numbers as a reader takes them in: '2, 3, 7–12'. */
export function numberRanges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : `${from}${to === from + 1 ? ', ' : '–'}${to}`))
    .join(', ');
}

function rankOf(fact: AnyFact): number {
  return fact.kind === 'activity' ? 0 : ORDER.indexOf(fact.kind);
}

function dayOf(fact: AnyFact): number {
  const date = dateOf(fact);
  return date === null ? Infinity : (dayRange(date)?.from ?? Infinity);
}

function compareDays(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
