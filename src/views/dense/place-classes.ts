import { AREA_CLASSES, NONE, type DrawingColumns } from '../../store/columns/fact-columns.ts';

/** Where a fact's place stands: on the map at hand as a point, elsewhere, or nowhere. */
export const PLACED = 0;
export const WIDE = 1;
export const ABROAD = 2;
export const UNPLACED = 3;

/** The kinds of facts that the map counts, as places in `FACT_KINDS`: meetings, activities, observations. */
export const MAPPED_KINDS: ReadonlySet<number> = new Set([0, 1, 2]);

const COUNTRY = AREA_CLASSES.indexOf('country');
const REGION = AREA_CLASSES.indexOf('region');

/** For each area whether it is a point of the map: a city or a station, in the country given (null: anywhere). */
export function pointAreas({ place }: DrawingColumns, country: number | null): Uint8Array {
  const points = new Uint8Array(place.parent.length);
  for (let area = 0; area < points.length; area += 1) {
    const kind = place.classification[area];
    if (kind === COUNTRY || kind === REGION) continue;
    if (country === null || countryOf(area, place.parent) === country) points[area] = 1;
  }
  return points;
}

/** For each row where its place stands; a row with several places stands at the best of them. */
export function placeClasses(drawing: DrawingColumns, country: number | null): Uint8Array {
  const { areas, place, rows } = drawing;
  const points = pointAreas(drawing, country);
  const inside = Uint8Array.from(points, (isPoint, area) => {
    if (isPoint === 1) return PLACED;
    return country === null || countryOf(area, place.parent) === country ? WIDE : ABROAD;
  });
  const classes = new Uint8Array(rows).fill(UNPLACED);
  for (let row = 0; row < rows; row += 1)
    for (let at = areas.offsets[row] ?? 0; at < (areas.offsets[row + 1] ?? 0); at += 1)
      classes[row] = Math.min(classes[row] ?? UNPLACED, inside[areas.values[at] ?? 0] ?? UNPLACED);
  return classes;
}

/** The country at the end of an area's chain of parents: the last area of all. */
function countryOf(area: number, parent: Uint32Array): number {
  let at = area;
  for (let steps = 0; steps < 16; steps += 1) {
    const next = parent[at] ?? NONE;
    if (next === NONE) return at;
    at = next;
  }
  return at;
}
