import type { Id } from '../../model/evidence.ts';
import { KINDS, type DrawingColumns } from './fact-columns.ts';
import { codesOf, type LargeColumns } from './large-columns.ts';
import { PassingGroups } from './passing-rows.ts';
import type { Mask } from './row-mask.ts';

/** How many rows that pass a mask there are of each kind. */
export function passingByKind(mask: Mask, drawing: DrawingColumns): PassingGroups {
  return new PassingGroups(mask, drawing, { groupOf: drawing.kind, groups: KINDS });
}

/** Number of facts that name each mission. */
export function missionUses({ core, drawing: { missionUses: uses } }: LargeColumns): Map<Id, number> {
  return new Map(
    core.organizations.flatMap((id, code) => {
      const n = uses.subarray(code * KINDS, (code + 1) * KINDS).reduce((sum, one) => sum + one, 0);
      return n > 0 ? [[id, n] as const] : [];
    }),
  );
}

/** The first rows that an article tells, at most so many; none while its column has not come. */
export function rowsOfSource(source: Id, columns: LargeColumns, most: number): number[] {
  const [code] = codesOf('sources', [source], columns);
  const lists = columns.filtering?.sources;
  const rows: number[] = [];
  if (code === undefined || !lists) return rows;
  for (let row = 0; row < lists.offsets.length - 1 && rows.length < most; row += 1)
    for (let at = lists.offsets[row] ?? 0; at < (lists.offsets[row + 1] ?? 0); at += 1)
      if (lists.values[at] === code) {
        rows.push(row);
        break;
      }
  return rows;
}
