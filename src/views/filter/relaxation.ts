import type { Id } from '../../model/evidence.ts';
import { CHOICE_FIELDS, type Filter } from '../../model/filter.ts';

/** A part of the filter that can be let go, and how many facts would then be left. */
export interface Relaxation {
  part: (typeof CHOICE_FIELDS)[number] | 'text' | 'window' | 'asOf' | 'confidence';
  filter: Filter;
  left: number;
}

/** The parts of an active filter, the one whose loss leaves most facts first. */
export function relaxations(
  filter: Filter,
  matchingUnder: (filter: Filter) => ReadonlySet<Id>,
): Relaxation[] {
  const parts: { part: Relaxation['part']; filter: Filter }[] = CHOICE_FIELDS.filter(
    (field) => filter[field].length > 0,
  ).map((field) => ({ part: field, filter: { ...filter, [field]: [] } }));
  if (filter.text !== '') parts.push({ part: 'text', filter: { ...filter, text: '' } });
  if (filter.from !== null || filter.to !== null)
    parts.push({ part: 'window', filter: { ...filter, from: null, to: null } });
  if (filter.asOf !== null) parts.push({ part: 'asOf', filter: { ...filter, asOf: null } });
  if (filter.confidence > 0) parts.push({ part: 'confidence', filter: { ...filter, confidence: 0 } });
  return parts
    .map((part) => ({ ...part, left: matchingUnder(part.filter).size }))
    .sort((a, b) => b.left - a.left);
}
