import * as v from 'valibot';

/** The arcs of a TopoJSON file: thousands of points, looked at in one go, since a schema for each costs a frame. */
export const LinesSchema = v.custom<[number, number][][]>(
  (input) => Array.isArray(input) && input.every(isLine),
  'is not a list of lines of points',
);

function isLine(line: unknown): boolean {
  return (
    Array.isArray(line) &&
    line.every(
      (point: unknown) =>
        Array.isArray(point) &&
        point.length === 2 &&
        typeof point[0] === 'number' &&
        typeof point[1] === 'number',
    )
  );
}
