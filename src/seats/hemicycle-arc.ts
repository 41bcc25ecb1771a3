export interface ArcRow {
  readonly radius: number;
  readonly count: number;
  readonly margin: number;
}

/** Distances of neighbours in a row, in row gaps. */
const SPACING = { least: 0.95, most: 1.15, aim: 1.05 };
/** Inner over outer radius: the range wanted, and the range tried where that one has no solution. */
const RATIO = { least: 0.4, most: 0.55, aim: 0.45 };
const STEPS = 30;
/** Distance of the first seat from the baseline, in row gaps, in the order of preference. */
const LIFTS = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
const MOST_ROWS = 40;

/** Whole numbers nearest to `ideal` with sum `total`, by largest remainders; `null` where none is. */
function rounded(ideal: readonly number[], total: number): number[] | null {
  const counts = ideal.map((x) => Math.max(0, Math.floor(x)));
  const left = total - counts.reduce((sum, x) => sum + x, 0);
  if (left < 0 || left > ideal.length) return null;
  const byRemainder = ideal
    .map((x, i) => ({ i, rest: x - Math.floor(x) }))
    .sort((a, b) => b.rest - a.rest || b.i - a.i);
  const up = new Set(byRemainder.slice(0, left).map(({ i }) => i));
  return counts.map((count, i) => (up.has(i) ? count + 1 : count));
}

/** Row counts near `ideal` that leave the middle free: all even, or for an odd sum exactly one row odd. */
function roundings(ideal: readonly number[], n: number): number[][] {
  const odd = n % 2 === 0 ? [-1] : ideal.map((_, i) => i);
  return odd.flatMap((at) => {
    const halves = rounded(
      ideal.map((x, i) => (i === at ? x - 1 : x) / 2),
      Math.floor(n / 2),
    );
    return halves === null ? [] : [halves.map((half, i) => 2 * half + (i === at ? 1 : 0))];
  });
}

interface Grid {
  readonly n: number;
  readonly radii: readonly number[];
  readonly gap: number;
  readonly lift: number;
}

/** What a layout costs that keeps all rules: far from the middle of the range of radii, ends above the baseline. */
function taste(inner: number, lift: number): number {
  return 0.2 * Math.abs(inner - RATIO.aim) + 0.05 * lift;
}

/** What is wrong with a layout: 0 or less than 1 where all rules hold, and then a matter of taste; Infinity: refused. */
function fault(grid: Grid, counts: readonly number[]): number {
  const { n, radii, gap, lift } = grid;
  const [sum, inner] = [radii.reduce((total, r) => total + r, 0), radii[0] ?? 1];
  let [outside, uneven] = [Math.max(0, RATIO.least - inner, inner - RATIO.most), 0];
  for (const [i, radius] of radii.entries()) {
    const count = counts[i] ?? 0;
    if (count < 2 || Math.abs(count - (n * radius) / sum) > 1 || count < (counts[i - 1] ?? 0))
      return Infinity;
    const turn = (Math.PI - (2 * lift * gap) / radius) / (count - 1);
    const [length, chord] = [(turn * radius) / gap, (2 * radius * Math.sin(turn / 2)) / gap];
    outside += 100 * Math.max(0, length - SPACING.most, SPACING.least - chord);
    uneven = Math.max(uneven, length - SPACING.aim, SPACING.aim - chord);
  }
  return (outside > 1e-12 ? 10 + 1000 * outside : 0) + uneven + taste(inner, lift);
}

function best(n: number, least: number, most: number): { fault: number; rows: ArcRow[] } {
  let found: { fault: number; rows: ArcRow[] } = { fault: Infinity, rows: [] };
  for (let count = 2; count <= MOST_ROWS; count += 1) {
    for (let step = 0; step <= STEPS; step += 1) {
      const inner = least + ((most - least) * step) / STEPS;
      const gap = (1 - inner) / (count - 1);
      for (const lift of LIFTS) {
        const spacing = (count * (Math.PI * 0.5 * (1 + inner) - 2 * lift * gap)) / (n - count);
        if (n <= count || spacing < 0.9 * gap || spacing > 1.2 * gap) continue;
        // some row is at least as wide as the mean, some at most: no rounding can be more even than that
        if (Math.abs(spacing / gap - SPACING.aim) + taste(inner, lift) >= found.fault) continue;
        const radii = Array.from({ length: count }, (_, i) => (i === count - 1 ? 1 : inner + i * gap));
        const lengths = radii.map((r) => Math.PI * r - 2 * lift * gap);
        const ideal = lengths.map((length) => 1 + length / spacing);
        for (const counts of roundings(ideal, n)) {
          const now = fault({ n, radii, gap, lift }, counts);
          if (now >= found.fault) continue;
          const rows = radii.map((radius, i) => ({
            radius,
            count: counts[i] ?? 0,
            margin: (lift * gap) / radius,
          }));
          found = { fault: now, rows };
        }
      }
    }
  }
  return found;
}

/**
 * Rows of seats on a half circle, innermost first, found by trying numbers of rows, inner radii and distances from the
 * baseline, and taking the most even; `hemicycle.ts` says which rules they keep. The search is deterministic.
 */
export function arc(n: number): readonly ArcRow[] {
  const found = known.get(n) ?? search(n);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(n, found);
  return found;
}

/** A chart that is drawn anew asks for the same number again. */
const known = new Map<number, readonly ArcRow[]>();
const MOST_KNOWN = 50;

function search(n: number): readonly ArcRow[] {
  if (n === 0) return [];
  if (n <= 6) return [{ radius: 1, count: n, margin: n === 1 ? Math.PI / 2 : 0 }];
  const wanted = best(n, RATIO.least, RATIO.most);
  return wanted.fault < 10 ? wanted.rows : best(n, 0.2, 0.8).rows;
}
