import { CHOICE_FIELDS, type ChoiceField, type Filter } from '../../model/filter.ts';
import { NO_DAY, NONE, type Lists } from './fact-columns.ts';
import { codesOf, type LargeColumns } from './large-columns.ts';

/** For each row 1 or 0. */
export type Mask = Uint8Array;

/**
 * The rows that pass everything in a filter but its window of days (see `rowWindow`), as `passes` has it.
 * @param found rows that the text search found; null without a text
 */
export function maskOf(filter: Filter, columns: LargeColumns, found: Mask | null): Mask {
  const { rows } = columns.drawing;
  const mask = found ? found.slice(0, rows) : new Uint8Array(rows).fill(1);
  for (const field of CHOICE_FIELDS) if (filter[field].length > 0) narrow(mask, field, filter, columns);
  const { filtering } = columns;
  if (filtering && filter.asOf !== null)
    for (let row = 0; row < rows; row += 1) {
      const day = filtering.published[row] ?? NO_DAY;
      if (day === NO_DAY || day > filter.asOf) mask[row] = 0;
    }
  if (filtering && filter.confidence > 0)
    for (let row = 0; row < rows; row += 1)
      if ((filtering.confidence[row] ?? 0) < filter.confidence) mask[row] = 0;
  return mask;
}

/** The areas that are one of those given or lie in one, as a mask over areas. */
export function areasWithin(codes: readonly number[], parent: Uint32Array): Uint8Array {
  const within = new Uint8Array(parent.length);
  for (const code of codes) within[code] = 1;
  for (let area = 0; area < parent.length; area += 1) {
    let at = area;
    // A chain of parents is never longer than there are areas; one that goes in circles ends there.
    for (let steps = 0; steps < parent.length && at !== NONE; steps += 1, at = parent[at] ?? NONE)
      if (within[at] === 1) {
        within[area] = 1;
        break;
      }
  }
  return within;
}

function narrow(mask: Mask, field: ChoiceField, filter: Filter, columns: LargeColumns): void {
  const codes = codesOf(field, filter[field], columns);
  const { drawing, filtering } = columns;
  switch (field) {
    case 'kinds':
      keepSingle(mask, drawing.kind, codes);
      return;
    case 'elections':
      keepSingle(mask, filtering?.election ?? null, codes);
      return;
    case 'missions':
      keepAny(mask, drawing.missions, flags(codes));
      return;
    case 'hosts':
      keepAny(mask, drawing.hosts, flags(codes));
      return;
    case 'persons':
      keepAny(mask, filtering?.persons ?? null, flags(codes));
      return;
    case 'sources':
      keepAny(mask, filtering?.sources ?? null, flags(codes));
      return;
    case 'places':
      keepAny(mask, drawing.areas, areasWithin(codes, drawing.place.parent));
  }
}

function keepSingle(mask: Mask, column: Uint8Array | Uint32Array | null, codes: readonly number[]): void {
  if (!column) return;
  const wanted = new Set(codes);
  for (let row = 0; row < mask.length; row += 1) if (!wanted.has(column[row] ?? NONE)) mask[row] = 0;
}

function keepAny(mask: Mask, lists: Lists | null, wanted: Uint8Array): void {
  if (!lists) return;
  const { offsets, values } = lists;
  for (let row = 0; row < mask.length; row += 1) {
    if (mask[row] === 0) continue;
    const end = offsets[row + 1] ?? 0;
    let at = offsets[row] ?? 0;
    while (at < end && wanted[values[at] ?? 0] !== 1) at += 1;
    if (at === end) mask[row] = 0;
  }
}

function flags(codes: readonly number[]): Uint8Array {
  const flagged = new Uint8Array(codes.reduce((most, code) => Math.max(most, code), -1) + 1);
  for (const code of codes) flagged[code] = 1;
  return flagged;
}
