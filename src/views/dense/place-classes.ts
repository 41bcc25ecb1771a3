import { AREA_CLASSES, KINDS, NONE, type DrawingColumns } from '../../store/columns/fact-columns.ts';

/** Where a fact's place stands: on the map at hand as a point, elsewhere, or nowhere. */
export const PLACED = 0;
export const WIDE = 1;
export const ABROAD = 2;
export const UNPLACED = 3;
/** Facts of kinds that stand on no map. */
const UNMAPPED = 4;
/** Number of these classes. */
export const CLASSES = 5;

/** The kinds of facts that the map counts, as places in `FACT_KINDS`: meetings, activities, observations. */
export const MAPPED_KINDS: ReadonlySet<number> = new Set([0, 1, 2]);

const COUNTRY = AREA_CLASSES.indexOf('country');
const REGION = AREA_CLASSES.indexOf('region');

/** For each area where it stands; a city or a station is a point, in the country given (null: anywhere). */
export function areaClasses({ place }: DrawingColumns, country: number | null): Uint8Array {
  const { classification, parent } = place;
  const classes = new Uint8Array(parent.length);
  for (let area = 0; area < classes.length; area += 1) {
    const kind = classification[area];
    const isInside = country === null || countryOf(area, parent) === country;
    const isWide = kind === COUNTRY || kind === REGION;
    classes[area] = isInside ? (isWide ? WIDE : PLACED) : ABROAD;
  }
  return classes;
}

/** For each row where its place stands; a row with several places stands at the best of them. */
export function placeClasses({ areas, kind, rows }: DrawingColumns, classOf: Uint8Array): Uint8Array {
  const { offsets, values } = areas;
  const isMapped = Uint8Array.from({ length: KINDS }, (_, one) => Number(MAPPED_KINDS.has(one)));
  const classes = new Uint8Array(rows);
  let at = 0;
  for (let row = 0; row < rows; row += 1) {
    const end = offsets[row + 1] ?? 0;
    let best = UNPLACED;
    for (; at < end; at += 1) {
      const own = classOf[values[at] ?? 0] ?? UNPLACED;
      if (own < best) best = own;
    }
    classes[row] = isMapped[kind[row] ?? 0] === 1 ? best : UNMAPPED;
  }
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
