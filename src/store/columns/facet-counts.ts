import { without, type ChoiceField, type Filter } from '../../model/filter.ts';
import { NONE, type Lists } from './fact-columns.ts';
import type { LargeColumns } from './large-columns.ts';
import { rowsWithin } from './passing-rows.ts';
import { maskOf, type Mask } from './row-mask.ts';
import { rowWindow } from './row-window.ts';

/**
 * For each code of a field, how many facts it would leave beside the other fields of the filter. Null while the
 * field's column has not come.
 */
export function facetCounts(
  field: ChoiceField,
  filter: Filter,
  columns: LargeColumns,
  found: Mask | null,
): Uint32Array | null {
  const { drawing, filtering } = columns;
  const mask = maskOf(without(filter, field), columns, found);
  const rows = rowsWithin(mask, rowWindow(filter.from, filter.to, drawing), drawing.dated);
  switch (field) {
    case 'kinds':
      return countSingle(rows, drawing.kind);
    case 'elections':
      return filtering && countSingle(rows, filtering.election);
    case 'missions':
      return countLists(rows, drawing.missions);
    case 'hosts':
      return countLists(rows, drawing.hosts);
    case 'persons':
      return filtering && countLists(rows, filtering.persons);
    case 'sources':
      return filtering && countLists(rows, filtering.sources);
    case 'places':
      return countWithParents(rows, drawing.areas, drawing.place.parent);
  }
}

function countSingle(rows: Iterable<number>, column: Uint8Array | Uint32Array): Uint32Array {
  const counts = new Uint32Array(size(column));
  for (const row of rows) {
    const code = column[row] ?? NONE;
    if (code !== NONE) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function countLists(rows: Iterable<number>, { offsets, values }: Lists): Uint32Array {
  const counts = new Uint32Array(size(values));
  for (const row of rows)
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
      const code = values[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  return counts;
}

/** A fact counts once for a place, however many of its areas lie in it. */
function countWithParents(
  rows: Iterable<number>,
  { offsets, values }: Lists,
  parent: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(parent.length);
  const lastRow = new Int32Array(parent.length).fill(-1);
  for (const row of rows)
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1)
      for (
        let area = values[at] ?? NONE;
        area !== NONE && lastRow[area] !== row;
        area = parent[area] ?? NONE
      ) {
        lastRow[area] = row;
        counts[area] = (counts[area] ?? 0) + 1;
      }
  return counts;
}

function size(codes: Uint8Array | Uint16Array | Uint32Array): number {
  let most = -1;
  for (const code of codes) if (code !== NONE && code > most) most = code;
  return most + 1;
}
