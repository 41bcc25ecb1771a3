import { describe, expect, it } from 'vitest';
import { orderAfter, sortedRows, type SortColumn } from './table-order.ts';
import { indexOf, meeting } from './timeline.fixture.ts';
import { timelineRows } from './timeline-rows.ts';
import { timelineSeries } from './timeline-series.ts';

const index = indexOf({
  meetings: [
    meeting('a', '2023-03-17', ['office'], ['union']),
    meeting('b', '2023-03-16', ['house'], ['league']),
    meeting('c', null, ['board'], ['council']),
    meeting('d', '2023-03-16', ['office'], ['council']),
  ],
});
const rows = timelineRows(timelineSeries(index, new Map()), index);
const sorted = (column: SortColumn, descending = false) =>
  sortedRows(rows, { column, descending }).map((row) => row.fact);

describe('the rows of the table', () => {
  it('stand by date, those without one last, whichever way the dates run', () => {
    expect(sorted('date')).toEqual(['b', 'd', 'a', 'c']);
    expect(sorted('date', true)).toEqual(['a', 'b', 'd', 'c']);
  });

  it('stand by name, ties in the order of dates', () => {
    expect(sorted('host')).toEqual(['c', 'd', 'a', 'b']);
    expect(sorted('mission')).toEqual(['d', 'c', 'b', 'a']);
  });

  it('are turned round by the head of the same column, and begin anew with another', () => {
    const first = orderAfter({ column: 'date', descending: false }, 'host');
    expect(first).toEqual({ column: 'host', descending: false });
    expect(orderAfter(first, 'host')).toEqual({ column: 'host', descending: true });
    expect(orderAfter({ column: 'host', descending: true }, 'date')).toEqual({
      column: 'date',
      descending: false,
    });
  });
});
