import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenPath } from './shorten-path.ts';

/** The corners of a path of moves and straight lines, however they are written. */
function corners(d: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/(?<letter>[MLlhvzZ])(?<rest>[^MLlhvzZ]*)/gu)].flatMap(({ groups }) => {
    const letter = groups?.['letter'] ?? '';
    const [a = 0, b = 0] = [...(groups?.['rest'] ?? '').matchAll(/-?(?:\d+\.?\d*|\.\d+)/gu)].map(Number);
    if (letter === 'z' || letter === 'Z') return [];
    if (letter === 'M' || letter === 'L') [x, y] = [a, b];
    else if (letter === 'h') x += a;
    else if (letter === 'v') y += a;
    else [x, y] = [x + a, y + b];
    return [[x, y] as [number, number]];
  });
}

describe('a shortened outline', () => {
  it('goes through the same corners, each moved by half a step at most, however long it is', () => {
    const point = fc.tuple(fc.integer({ min: -90000, max: 90000 }), fc.integer({ min: -90000, max: 90000 }));
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 200 }),
        fc.constantFrom(0.5, 1),
        (points, step) => {
          const given = points.map(([x, y]) => [x / 100, y / 100] as const);
          const d = `M${given.map(([x, y]) => `${x},${y}`).join('L')}Z`;
          const kept = corners(shortenPath(d, step));
          for (const [x, y] of given)
            expect(
              kept.some(([a, b]) => Math.abs(a - x) <= step / 2 + 1e-6 && Math.abs(b - y) <= step / 2 + 1e-6),
            ).toBe(true);
        },
      ),
    );
  });

  it('leaves out corners that fall together', () => {
    expect(shortenPath('M10,10L10.1,10.2L12,10.1L12,14L13,15.5Z', 1)).toBe('M10 10h2v4l1 2z');
  });

  it('is the path as it is where it has curves', () => {
    const curved = 'M16 8a8 8 0 1 1-16 0Z';
    expect(shortenPath(curved, 1)).toBe(curved);
  });
});
