import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf, meeting } from './timeline.fixture.ts';
import { layoutOf, marksOf, series, width } from './timeline-layout.fixture.ts';
import { timelineSeries } from './timeline-series.ts';

describe('labels of the layout', () => {
  it('keeps each label beside its own mark, short of the rule of a vote', () => {
    fc.assert(
      fc.property(series, width, (one, px) => {
        const layout = layoutOf(one, px);
        const votes = layout.axis.rules.filter((rule) => rule.kind === 'vote' && !rule.crowded);
        for (const { x, label, bars } of marksOf(layout)) {
          if (!label || bars.length > 0) continue;
          const [x0, x1] =
            label.anchor === 'start'
              ? [label.x, label.x + label.fitted.width]
              : [label.x - label.fitted.width, label.x];
          expect(Math.min(Math.abs(x0 - x), Math.abs(x1 - x))).toBeLessThan(16);
          for (const vote of votes) {
            const nearer = Math.abs(vote.x - x) < 8;
            expect(nearer || vote.x <= x0 + 0.01 || vote.x >= x1 - 0.01).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('labels a meeting in its first lane that is not collapsed, and calls the others the same', () => {
    const one = timelineSeries(
      indexOf({ meetings: [meeting('a', '2023-03-17', ['house'], ['union', 'league', 'council'])] }),
      new Map(),
    );
    const [first] = one.lanes;
    const words = layoutOf(one, 1200, false, [first?.id ?? '']).lanes.flatMap(({ marks }) =>
      marks.map(({ label }) => label?.fitted.runs.map(({ text }) => text).join(' ')),
    );
    expect(words).toEqual(['House Houseson', 'same meeting']);
  });

  it('labels what has room beside it in a lane too dense to label everything', () => {
    const many = Array.from({ length: 60 }, (_, i) => meeting(`m${i}`, '2023-03-17', ['house'], ['union']));
    const one = timelineSeries(
      indexOf({ meetings: [...many, meeting('alone', '2023-03-14', ['office'], ['union'])] }),
      new Map(),
    );
    const labelled = marksOf(layoutOf(one, 1200)).filter(({ label }) => label !== null);
    expect(labelled.map(({ mark }) => mark.fact)).toContain('alone');
  });
});
