import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulePath } from './rule-path.ts';
import type { LaneLayout, MarkLayout } from './timeline-layout.ts';

const label = (x: number, y: number, width: number, anchor: 'start' | 'end') =>
  ({ y, label: { x, anchor, fitted: { runs: [], width, cut: false } } }) as unknown as MarkLayout;
const lanes = (marks: MarkLayout[]): Pick<LaneLayout, 'marks'>[] => [{ marks }];
const drawn = (path: string) =>
  [...path.matchAll(/M[\d.-]+ ([\d.-]+)V([\d.-]+)/g)].map(
    ([, from, to]) => [Number(from), Number(to)] as const,
  );

const marks = fc.array(
  fc
    .tuple(fc.nat(400), fc.integer({ min: 20, max: 380 }), fc.integer({ min: 5, max: 200 }), fc.boolean())
    .map(([x, y, width, end]) => label(x, y, width, end ? 'end' : 'start')),
  { maxLength: 12 },
);

describe('a rule of the calendar', () => {
  it('is whole where no label is in its way', () => {
    expect(rulePath(50, [0, 100], lanes([label(60, 40, 80, 'start')]))).toBe('M50 0V100');
  });

  it('runs behind no label and is left out nowhere else', () => {
    fc.assert(
      fc.property(marks, fc.nat(400), (all, x) => {
        const parts = drawn(rulePath(x, [0, 400], lanes(all)));
        for (let y = 0; y <= 400; y += 1) {
          const shown = parts.some(([from, to]) => from <= y && y <= to);
          const written = all.some((mark) => {
            const left =
              mark.label?.anchor === 'start'
                ? mark.label.x
                : (mark.label?.x ?? 0) - (mark.label?.fitted.width ?? 0);
            const over = left <= x && x <= left + (mark.label?.fitted.width ?? 0);
            return over && Math.abs(mark.y - y) <= 6;
          });
          const near = all.some((mark) => Math.abs(mark.y - y) <= 10);
          if (written) expect(shown).toBe(false);
          if (!near) expect(shown).toBe(true);
        }
      }),
    );
  });
});
