import { expect, it } from 'vitest';
import { shareVertices } from './share-vertices.ts';

it('gives both sides of a border the same vertices', () => {
  const left = [[[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]] as [number, number][][][]; // prettier-ignore
  const right = [[[[1, 0], [2, 0], [2, 1], [1, 1], [1.000005, 0.4], [1, 0.2], [1, 0]]]] as [number, number][][][]; // prettier-ignore
  const shared = shareVertices(
    new Map([
      ['left', left],
      ['right', right],
    ]),
  );
  expect(shared.get('left')?.[0]?.[0]).toEqual([[0, 0], [1, 0], [1, 0.2], [1.000005, 0.4], [1, 1], [0, 1], [0, 0]]); // prettier-ignore
  expect(shared.get('right')).toEqual(right);
});
