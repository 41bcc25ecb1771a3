import { locale } from '../../i18n/index.ts';
import type { TimelineRow } from './timeline-rows.ts';

/** The columns a table can be sorted by. */
export const SORTABLE = ['date', 'mission', 'what', 'host', 'people', 'sentence'] as const;
export type SortColumn = (typeof SORTABLE)[number];

export interface TableOrder {
  column: SortColumn;
  descending: boolean;
}

/** Rows in an order; what has nothing in the column stands last either way, and ties keep the order of dates. */
export function sortedRows(rows: readonly TimelineRow[], { column, descending }: TableOrder): TimelineRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [empty, other] = [isEmpty(a, column), isEmpty(b, column)];
    return empty !== other ? Number(empty) - Number(other) : sign * compare(a, b, column);
  });
}

/** The order after a column's head was chosen: another column ascending, the same one turned round. */
export function orderAfter(order: TableOrder, column: SortColumn): TableOrder {
  return { column, descending: order.column === column && !order.descending };
}

function isEmpty(row: TimelineRow, column: SortColumn): boolean {
  if (column === 'date') return row.day === null;
  return column !== 'sentence' && row[column] === '';
}

function compare(a: TimelineRow, b: TimelineRow, column: SortColumn): number {
  if (column === 'date') return (a.day ?? 0) - (b.day ?? 0);
  if (column === 'sentence')
    return a.reference.localeCompare(b.reference, locale) || (a.paragraph ?? 0) - (b.paragraph ?? 0);
  return a[column].localeCompare(b[column], locale);
}
