import type { Meeting, Count, Rule } from '../../model/facts.ts';
import { kept } from '../kept.ts';
import type { FactLists } from './corpus-facts.ts';
import { COUNTS, MEETINGS, RULES, type Likeness, type MeetingParts } from './fact-likeness.ts';

/** What joining changes of any fact: who tells it, and how sure it is. */
interface Told {
  evidence: { source: string }[];
  confidence: number;
}

/** A fact told by several articles becomes one with the quotes of all; the first article's id stays. */
export function mergeFacts(lists: FactLists): FactLists {
  return {
    ...lists,
    meetings: mergeMeetings(lists.meetings),
    counts: mergeCounts(lists.counts),
    rules: mergeRules(lists.rules),
  };
}

/** Meetings in order of reading, of which those that are one are joined. */
export function mergeMeetings<T extends MeetingParts & Told>(meetings: readonly T[]): T[] {
  return mergedFacts(meetings, MEETINGS);
}

/** Counts in order of reading, of which those that are one are joined. */
export function mergeCounts(counts: readonly Count[]): Count[] {
  return mergedFacts(counts, COUNTS);
}

/** Rules in order of reading, of which those that are one are joined. */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  return mergedFacts(rules, RULES);
}

/** The one meeting that several are of which `mergeMeetings` made one. Empty lists have none. */
export function joinedMeeting([first, ...rest]: readonly Meeting[]): Meeting | null {
  if (!first) return null;
  const entry = entryOf(first, 0);
  for (const fact of rest) join(entry, fact, MEETINGS);
  return entry.fact;
}

interface Kept<T> {
  at: number;
  fact: T;
  sources: Set<string>;
}

function mergedFacts<T extends U & Told, U>(facts: readonly T[], likeness: Likeness<U>): T[] {
  const { keys, sought, same } = likeness;
  const merged: Kept<T>[] = [];
  const byKey = new Map<string, Set<Kept<T>>>();
  const file = (entry: Kept<T>): void => {
    for (const key of keys(entry.fact)) kept(byKey, key, () => new Set()).add(entry);
  };
  for (const fact of facts) {
    const candidates = new Set(sought(fact).flatMap((key) => [...(byKey.get(key) ?? [])]));
    const known = [...candidates]
      .sort((a, b) => a.at - b.at)
      .find(
        ({ fact: other, sources }) =>
          !fact.evidence.some(({ source }) => sources.has(source)) && same(other, fact),
      );
    const entry = known ?? entryOf(fact, merged.length);
    if (known) join(known, fact, likeness);
    else merged.push(entry);
    file(entry);
  }
  return merged.map(({ fact }) => fact);
}

function entryOf<T extends Told>(fact: T, at: number): Kept<T> {
  return {
    at,
    fact: { ...fact, evidence: [...fact.evidence] },
    sources: new Set(fact.evidence.map(({ source }) => source)),
  };
}

function join<T extends U & Told, U>(into: Kept<T>, fact: T, likeness: Likeness<U>): void {
  into.fact.confidence = Math.max(into.fact.confidence, fact.confidence);
  likeness.join(into.fact, fact);
  for (const quote of fact.evidence) into.fact.evidence.push(quote);
  for (const { source } of fact.evidence) into.sources.add(source);
}
