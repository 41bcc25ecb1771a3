import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PassingGroups } from './passing-rows.ts';

const GROUPS = 4;
const rows = fc.array(fc.record({ passes: fc.boolean(), group: fc.nat(GROUPS - 1) }), { maxLength: 400 });

describe('passing rows of groups', () => {
  it('are as many as counted one by one, in any run and for any groups', () => {
    fc.assert(
      fc.property(rows, fc.nat(400), fc.nat(400), fc.nat(2 ** GROUPS - 1), (all, one, other, wanted) => {
        const mask = Uint8Array.from(all, (row) => Number(row.passes));
        const groupOf = Uint8Array.from(all, (row) => row.group);
        const low = Math.min(one, other, all.length);
        const high = Math.min(Math.max(one, other), all.length);
        const passing = new PassingGroups(mask, { dated: high }, { groupOf, groups: GROUPS }).of(wanted);
        const counted = (own: typeof all) =>
          own.filter((row) => row.passes && ((wanted >> row.group) & 1) === 1).length;
        expect(passing.between(low, high)).toBe(counted(all.slice(low, high)));
        const before = Uint32Array.from(all.slice(0, low).keys()).filter((row) => row % 3 === 0);
        expect(passing.within({ low, high, before })).toBe(
          counted(all.slice(low)) + counted([...before].flatMap((row) => all[row] ?? [])),
        );
      }),
    );
  });
});
