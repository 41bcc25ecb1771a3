import { averageMargin } from './average-margin.ts';
import { contestOf, votesOf } from './contest.ts';
import { highestAverages } from './highest-averages.ts';
import { readInput, sumOfVotes, type AllocateInput, type Case } from './input.ts';
import { largestRemainder } from './largest-remainder.ts';
import { methodRule } from './methods.ts';
import { add, ceilDivide, floorDivide, multiply, rational, subtract, type Rational } from './rational.ts';
import { remainderMargin } from './remainder-margin.ts';
import { SeatInputError } from './seat-input-error.ts';

const ONE = rational(1n);

/** The same case with `k` more votes for `id`; the base of a threshold of the votes grows with them. */
export function withMoreVotes(read: Case, id: string, k: bigint): Case {
  const lists = read.lists.map((l) => (l.id === id ? { id, votes: add(l.votes, rational(k)) } : l));
  const threshold =
    read.threshold?.of === 'votes' ? { ...read.threshold, base: sumOfVotes(lists) } : read.threshold;
  return { ...read, lists, threshold };
}

/** The seats a list holds for sure: a seat at stake in a tie is not one of them. */
function firmSeats(read: Case, id: string): number {
  const contest = contestOf(read);
  if (contest.seats === 0 || !contest.contenders.some((c) => c.id === id)) return 0;
  const rule = methodRule(read.method);
  if (rule.family === 'highest-averages') return highestAverages(contest, rule.divisors).seats.get(id) ?? 0;
  return largestRemainder(contest, rule.quota).shares.find((share) => share.id === id)?.seats ?? 0;
}

const floorOf = (r: Rational) => floorDivide(r.n, r.d);
const ceilOf = (r: Rational) => ceilDivide(r.n, r.d);

/** The numbers of additional votes for `id` at which a list comes over or falls below the threshold. */
function thresholdPoints(read: Case, id: string): bigint[] {
  const { threshold } = read;
  if (threshold === null || threshold.fraction.n === 0n) return [];
  const { fraction, of, base } = threshold;
  const inverse = rational(fraction.d, fraction.n);
  const points: bigint[] = [];
  for (const { id: other, votes } of read.lists) {
    const lacking = subtract(multiply(fraction, base), votes);
    if (other === id && of === 'base') points.push(ceilOf(lacking));
    const rest = subtract(ONE, fraction);
    if (other === id && of === 'votes' && rest.n > 0n)
      points.push(ceilOf(multiply(lacking, rational(rest.d, rest.n))));
    if (other !== id && of === 'votes') points.push(floorOf(subtract(multiply(votes, inverse), base)) + 1n);
  }
  return points;
}

/** `votesToGain` for a case that is read already. */
export function marginOf(read: Case, id: string): bigint | null {
  const held = firmSeats(read, id);
  if (held >= read.seats) return null;
  const rule = methodRule(read.method);
  const starts = [...new Set([1n, ...thresholdPoints(read, id).filter((k) => k > 1n)])];
  starts.sort((a, b) => (a < b ? -1 : 1));
  for (const [at, lo] of starts.entries()) {
    const from = contestOf(withMoreVotes(read, id, lo));
    if (!from.contenders.some((c) => c.id === id)) continue;
    const next = starts[at + 1];
    // with this many votes the claim of `id` beats every other that any rule lets it beat
    const enough = 4n * BigInt(read.seats + 3) * (ceilDivide(votesOf(from), from.unit) + 1n);
    const less = from.contenders.map((c) => (c.id === id ? { id, votes: c.votes - lo * from.unit } : c));
    const contest = { ...from, contenders: less };
    const hi = next === undefined ? lo + enough : next - 1n;
    const found =
      rule.family === 'highest-averages'
        ? averageMargin(contest, rule.divisors, id, held, lo, hi)
        : remainderMargin(contest, rule.quota, id, held, lo, hi);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The smallest whole number of additional votes, all else equal, with which `list` would hold at least one seat more
 * for sure (a seat at stake in a tie is not held). The sum of the votes grows with them, so quotas and a threshold
 * `of: 'votes'` move; `base` stays as it is. `null` where no number of votes would do.
 * @throws SeatInputError as `allocate` does, and for a list that is not in `votes` (field `list`).
 */
export function votesToGain(input: AllocateInput, list: string): bigint | null {
  const read = readInput(input);
  if (!read.lists.some(({ id }) => id === list)) throw new SeatInputError('list', `is not in votes: ${list}`);
  return marginOf(read, list);
}
