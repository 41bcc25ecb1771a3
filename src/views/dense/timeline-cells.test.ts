import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestOf, NO_DAY, type DrawingColumns } from '../../store/columns/fact-columns.ts';
import { rowsWithin } from '../../store/columns/passing-rows.ts';
import { rowWindow } from '../../store/columns/row-window.ts';
import { cellKey, cellRows } from './cell-rows.ts';
import { daySlots } from './day-slots.ts';
import { isOnTimeline, lanesOfRow, type DenseLanes } from './dense-lanes.ts';
import { laneCounts, timelineCells } from './lane-counts.ts';
import { timeBins } from './time-bins.ts';

const LANES = 4;
const row = fc.record({
  day: fc.option(fc.integer({ min: 18_000, max: 18_400 })),
  length: fc.constantFrom(0, 0, 0, 1, 5, 30),
  kind: fc.integer({ min: 0, max: 5 }),
  organizations: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
  passes: fc.boolean(),
});
const data = fc
  .array(row, { maxLength: 60 })
  .map((rows) => rows.toSorted((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity)));
type Row = ReturnType<typeof data.generate>['value'][number];

function columnsOf(rows: readonly Row[]): { drawing: DrawingColumns; lanes: DenseLanes; mask: Uint8Array } {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((one, at) => (offsets[at + 1] = (offsets[at] ?? 0) + one.organizations.length));
  const lists = { offsets, values: Uint8Array.from(rows.flatMap((one) => one.organizations)) };
  const dated = rows.filter((one) => one.day !== null).length;
  const from = Int32Array.from(rows, (one) => one.day ?? NO_DAY);
  const to = Int32Array.from(rows, (one) => (one.day === null ? NO_DAY : one.day + one.length));
  const intervals = Uint32Array.from(rows.keys()).filter((at) => from[at] !== to[at]);
  const place = {
    latitude: new Float32Array(),
    longitude: new Float32Array(),
    classification: new Uint8Array(),
    parent: new Uint32Array(),
  };
  return {
    drawing: {
      rows: rows.length,
      dated,
      from,
      to,
      intervals,
      longest: longestOf(intervals, from, to),
      kind: Uint8Array.from(rows, (one) => one.kind),
      missions: lists,
      hosts: lists,
      missionUses: new Uint32Array(),
      hostUses: new Uint32Array(),
      areas: { offsets: new Uint32Array(rows.length + 1), values: new Uint8Array() },
      place,
    },
    lanes: {
      lanes: Array.from({ length: LANES }, (_, at) => ({ id: `l${at}`, name: `L${at}`, colour: 'red' })),
      laneOf: Uint8Array.of(0, 1, 2, 2, 2),
      none: 3,
      lists,
    },
    mask: Uint8Array.from(rows, (one) => Number(one.passes)),
  };
}

const window = fc
  .tuple(fc.integer({ min: 17_990, max: 18_420 }), fc.integer({ min: 0, max: 300 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('cells of the dense timeline', () => {
  it('hold every passing fact once in each of its lanes, and no other', () => {
    fc.assert(
      fc.property(data, window, fc.integer({ min: 100, max: 1400 }), (rows, days, width) => {
        const { drawing, lanes, mask } = columnsOf(rows);
        const slots = daySlots(drawing);
        const passing = rowWindow(days.from, days.to, drawing);
        const edges = timeBins(days, width);
        const { counts, loose } = timelineCells(laneCounts(mask, drawing, slots, lanes), edges, passing, {
          drawing,
          slots,
          lanes,
        });
        const pairs = [...rowsWithin(mask, passing, drawing.dated)]
          .filter((at) => isOnTimeline(drawing.kind[at] ?? 0))
          .flatMap((at) =>
            Array.from({ length: LANES }, (_, lane) => lane).filter(
              (lane) => lanesOfRow(at, lanes) & (1 << lane),
            ),
          );
        for (let lane = 0; lane < LANES; lane += 1) {
          const own = counts.subarray(lane * (edges.length - 1), (lane + 1) * (edges.length - 1));
          expect(own.reduce((sum, n) => sum + n, 0) + (loose[lane] ?? 0)).toBe(
            pairs.filter((one) => one === lane).length,
          );
        }
        const listed = cellRows(mask, passing, edges, { drawing, lanes });
        for (let lane = 0; lane < LANES; lane += 1) {
          expect(listed.get(cellKey(lane, -1))?.length ?? 0).toBe(loose[lane]);
          for (let i = 0; i < edges.length - 1; i += 1)
            expect(listed.get(cellKey(lane, i))?.length ?? 0).toBe(counts[lane * (edges.length - 1) + i]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cut time into rising stretches without a gap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 60_000 }),
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 50, max: 2000 }),
        (from, length, width) => {
          const edges = timeBins({ from, to: from + length }, width);
          expect(edges[0]).toBe(from);
          expect(edges[edges.length - 1]).toBe(from + length + 1);
          for (let i = 1; i < edges.length; i += 1)
            expect(edges[i]).toBeGreaterThan(edges[i - 1] ?? Infinity);
          expect(edges.length).toBeLessThan(width / 8 + 12);
        },
      ),
    );
  });
});
