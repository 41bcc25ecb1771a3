import { averageAccount } from './average-ledger.ts';
import { contestOf, votesOf, type Contest } from './contest.ts';
import { exact } from './exact.ts';
import { highestAverages } from './highest-averages.ts';
import { readInput, sumOfVotes, type AllocateInput, type Case } from './input.ts';
import { largestRemainder } from './largest-remainder.ts';
import type { Ledger, LedgerLine, LedgerThreshold } from './ledger.ts';
import { marginOf } from './margin.ts';
import { methodRule } from './methods.ts';
import { rational } from './rational.ts';
import { remainderAccount, type FamilyAccount } from './remainder-ledger.ts';
import { standing, votesNeeded } from './threshold.ts';
import type { Tie } from './ties.ts';

export interface Allocation {
  /** Seats per list, every list of `votes` among them, without the seats at stake in a tie. */
  seats: Record<string, number>;
  /** Ties that `tieOrder` does not decide: none or one. */
  ties: Tie[];
  ledger: Ledger;
}

type Account = FamilyAccount & Pick<Ledger, 'quota' | 'divisors'> & { tie: Tie | null };

const NOTHING: Account = {
  entries: new Map(),
  awards: [],
  nextInLine: [],
  quota: null,
  divisors: null,
  tie: null,
};

function count(contest: Contest, read: Case): Account {
  if (contest.seats === 0 || contest.contenders.length === 0) return NOTHING;
  const rule = methodRule(read.method);
  if (rule.family === 'largest-remainder') {
    const counted = largestRemainder(contest, rule.quota);
    return { ...remainderAccount(contest, counted), divisors: null, tie: counted.tie };
  }
  const counted = highestAverages(contest, rule.divisors);
  return { ...averageAccount(contest, rule.divisors, counted), quota: null, tie: counted.tie };
}

function thresholdOf(read: Case): LedgerThreshold | null {
  const needed = votesNeeded(read.threshold);
  if (read.threshold === null || needed === null) return null;
  const { fraction, of, base } = read.threshold;
  return { fraction: exact(fraction), of, base: exact(base), votes: exact(needed) };
}

/**
 * Votes to seats, by exact arithmetic throughout: no float takes part.
 *
 * Lists without votes get no seat. No list that takes part, no votes or no seats give all zeros. Without a `tieOrder`
 * that decides it, a tie is reported in `ties` and its seats are given to nobody, so that `seats` then sums to
 * `ledger.open` less than the house. Quotas use the votes of the lists that take part only.
 * Formulas and sources: `vote-quotas.ts`, `divisors.ts`.
 * @throws SeatInputError with the `field` (and the `list`) that is wrong.
 */
export function allocate(input: AllocateInput): Allocation {
  const read = readInput(input);
  const contest = contestOf(read);
  const account = count(contest, read);
  const needed = votesNeeded(read.threshold);
  const lines = read.lists.map((list): LedgerLine => {
    const none = { quotient: null, whole: null, remainder: null, extra: 0, seats: 0 };
    const entry = account.entries.get(list.id) ?? none;
    return {
      list: list.id,
      votes: exact(list.votes),
      standing: standing(list, needed, read.exempt),
      ...entry,
    };
  });
  const last = account.tie === null ? (account.awards.at(-1) ?? null) : null;
  const missed = last === null ? [] : account.nextInLine;
  return {
    // fromEntries defines own properties, whatever the lists are called
    seats: Object.fromEntries(lines.map((line) => [line.list, line.seats])),
    ties: account.tie === null ? [] : [account.tie],
    ledger: {
      method: read.method,
      family: methodRule(read.method).family,
      house: read.seats,
      listVotes: exact(sumOfVotes(read.lists)),
      qualifiedVotes: exact(rational(votesOf(contest), contest.unit)),
      threshold: thresholdOf(read),
      quota: account.quota,
      divisors: account.divisors,
      lines,
      awards: account.awards,
      last,
      missed: missed.map((list) => ({ list, votes: marginOf(read, list)?.toString() ?? null })),
      open: read.seats - lines.reduce((sum, line) => sum + line.seats, 0),
    },
  };
}
