import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { Observation } from '../../model/facts.ts';
import type { PlaceMark } from './place-mark.ts';

/**
 * The facts whose sentence stands beside the map: those about the selected one, else the whole with the most to
 * it (the largest number that has parts, else the largest, else what the most places share). Those that pass the
 * filter come first in question; empty where the map shows nothing.
 */
export function principalFacts(
  index: DatasetIndex,
  marks: readonly PlaceMark[],
  matching: ReadonlySet<Id>,
  selected: Id | null,
): Id[] {
  const ids = new Set(marks.flatMap((mark) => [...mark.facts, ...mark.also]));
  const facts = index.dataset.observations.filter((fact) => ids.has(fact.id));
  if (selected !== null && ids.has(selected)) return familyOf(selected, facts);
  const shown = facts.filter((fact) => matching.has(fact.id));
  const [first] = [...shown].sort((a, b) => weight(b, shown) - weight(a, shown));
  if (first) return familyOf(first.id, shown);
  const event = marks.flatMap((mark) => mark.facts).find((fact) => matching.has(fact));
  return event === undefined ? [] : [event];
}

function weight(fact: Observation, all: readonly Observation[]): number {
  const parts = all.filter((other) => other.partOf === fact.id).length;
  return (parts > 0 ? 1e9 : 0) + (fact.amount?.value ?? 0) * 1e3 + sameSentence(fact, all).length;
}

function familyOf(id: Id, all: readonly Observation[]): Id[] {
  const fact = all.find((one) => one.id === id);
  if (!fact) return [id];
  const root = all.find((one) => one.id === fact.partOf) ?? fact;
  const family = all.filter((one) => one === root || one.partOf === root.id);
  const told = family.length > 1 ? family : sameSentence(fact, all);
  return [id, ...told.map((one) => one.id).filter((other) => other !== id)];
}

/** The facts that begin in the very words of another: one sentence that names many countries is many facts. */
function sameSentence(fact: Observation, all: readonly Observation[]): Observation[] {
  const [words] = fact.evidence;
  return all.filter((other) =>
    other.evidence.some(
      (one) => one.source === words?.source && one.start < words.end && words.start < one.end,
    ),
  );
}
