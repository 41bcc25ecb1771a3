import { dotRadius, hemicycle } from '../../seats/index.ts';

/** Where a seat stands, in px from the top left, and to which group it belongs (its position in the list). */
export interface Dot {
  x: number;
  y: number;
  group: number;
}

export interface HemicycleLayout {
  width: number;
  height: number;
  /** Radius of a seat, px. */
  dot: number;
  /** Radius of the free half circle inside the innermost row, px. */
  bowl: number;
  dots: readonly Dot[];
}

/** Room round the outermost seats for the halo of a raised or selected group, px. */
const HALO = 5;
const LARGEST_DOT = 8.5;

/** The seats of the groups, left to right, in a half circle of the outer radius `radius` px. */
export function hemicycleLayout(groups: readonly { seats: number }[], radius: number): HemicycleLayout {
  const owners = groups.flatMap(({ seats }, group) => Array.from({ length: seats }, () => group));
  const seats = hemicycle(owners.length);
  const dot = Math.min(LARGEST_DOT, dotRadius(owners.length) * radius);
  const pad = dot + HALO;
  const inner = Math.min(1, ...seats.map(({ x, y }) => Math.hypot(x, y)));
  return {
    width: 2 * (radius + pad),
    height: radius + 2 * pad,
    dot,
    bowl: Math.max(0, inner * radius - pad),
    dots: seats.map(({ x, y }, i) => ({
      x: pad + radius * (1 + x),
      y: pad + radius * (1 - y),
      group: owners[i] ?? 0,
    })),
  };
}

/** The outer radius with which a hemicycle of `n` seats fits a box, px; never below 40. */
export function hemicycleRadius(n: number, width: number, height: number): number {
  const dot = n > 0 ? dotRadius(n) : 0;
  const padded = (room: number, radii: number, dots: number) => {
    const free = (room - 2 * HALO) / (radii + dots * dot);
    return free * dot <= LARGEST_DOT ? free : (room - 2 * HALO - dots * LARGEST_DOT) / radii;
  };
  return Math.max(40, Math.min(padded(width, 2, 2), padded(height, 1, 2)));
}
