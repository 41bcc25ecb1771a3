import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawingColumns, Lists } from '../../store/columns/fact-columns.ts';
import { matrixCounts, mostUsed } from './matrix-counts.ts';

const codes = fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 3 });
const rows = fc.array(fc.record({ missions: codes, hosts: codes, kind: fc.nat(1), passes: fc.boolean() }), {
  maxLength: 30,
});

function lists(all: readonly (readonly number[])[]): Lists {
  const offsets = new Uint32Array(all.length + 1);
  all.forEach((one, at) => (offsets[at + 1] = (offsets[at] ?? 0) + one.length));
  return { offsets, values: Uint8Array.from(all.flat()) };
}

describe('who met whom, counted over columns', () => {
  it('counts each meeting that passes once in each of its pairs and totals, or says that it stands outside', () => {
    fc.assert(
      fc.property(rows, fc.uniqueArray(fc.nat(3)), fc.uniqueArray(fc.nat(3)), (all, missions, hosts) => {
        const drawing = {
          rows: all.length,
          dated: all.length,
          kind: Uint8Array.from(all, (one) => one.kind),
          missions: lists(all.map((one) => one.missions)),
          hosts: lists(all.map((one) => one.hosts)),
        } as unknown as DrawingColumns;
        const mask = Uint8Array.from(all, (one) => Number(one.passes));
        const window = { low: 0, high: all.length, before: new Uint32Array() };
        const counts = matrixCounts({ mask, window, drawing, kind: 0 }, missions, hosts);
        const met = all.filter((one) => one.passes && one.kind === 0);
        const has = (own: readonly number[], code: number) => own.includes(code);
        const isIn = (own: readonly number[], asked: readonly number[]) => asked.some((one) => has(own, one));
        missions.forEach((mission, row) => {
          const own = met.filter((one) => has(one.missions, mission) && isIn(one.hosts, hosts));
          expect(counts.missions[row]).toBe(own.length);
          hosts.forEach((host, column) =>
            expect(counts.pairs[row * hosts.length + column]).toBe(
              own.filter((one) => has(one.hosts, host)).length,
            ),
          );
        });
        expect(counts.outside).toBe(
          met.filter((one) => !isIn(one.missions, missions) || !isIn(one.hosts, hosts)).length,
        );
      }),
    );
  });

  it('shows those with most meetings first, and none without', () => {
    expect(mostUsed(Uint32Array.of(1, 9, 5, 0, 0, 7, 3, 1), 2, 0, 2)).toEqual([1, 3]);
  });
});
