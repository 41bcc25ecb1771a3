import type { PlaceMark } from './place-mark.ts';

/** A hatch: parallel lines `spacing` apart, `weight` thick, in pixels; rising for what was reported, falling for what was announced. */
export interface Hatch {
  key: string;
  colour: string;
  spacing: number;
  weight: number;
  rising: boolean;
}

const STYLES = {
  region: { spacing: 5.5, weight: 1.7 },
  country: { spacing: 6, weight: 1.5 },
  'region-named': { spacing: 9, weight: 1.2 },
  ring: { spacing: 4, weight: 1.1 },
  disc: { spacing: 4, weight: 1.5 },
} as const;

/** The hatch of a mark; `disc` asks for the one of its size disc. Null for marks that are filled. */
export function hatchOf(
  mark: Pick<PlaceMark, 'symbol' | 'colour' | 'planned' | 'amount'>,
  disc = false,
): Hatch | null {
  const { symbol, colour, planned } = mark;
  if (symbol === 'event-city' || symbol === 'event-country' || symbol === 'origin') return null;
  if (symbol === 'disc' && !disc && !planned) return null;
  const style = disc ? 'disc' : symbol;
  const key = [style, planned ? 'falling' : 'rising', colour.replace(/[^a-z0-9]+/gi, '')].join('-');
  return { key, colour, ...STYLES[style], rising: !planned };
}

/** Every hatch that some marks need, each once. */
export function hatchesOf(marks: readonly PlaceMark[]): Hatch[] {
  const all = marks.flatMap((mark) => [hatchOf(mark), mark.symbol === 'region' ? hatchOf(mark, true) : null]);
  return [...new Map(all.flatMap((hatch) => (hatch ? [[hatch.key, hatch] as const] : []))).values()];
}
