import type { Exact } from './exact.ts';
import type { Method } from './methods.ts';
import type { Standing } from './threshold.ts';
import type { QuotaRule } from './vote-quotas.ts';

export interface LedgerThreshold {
  readonly fraction: Exact;
  readonly of: 'votes' | 'base';
  readonly base: Exact;
  /** fraction × base: a list with exactly so many votes takes part. */
  readonly votes: Exact;
}

export interface LedgerQuota {
  readonly name: QuotaRule['name'];
  /** In V, the votes of the lists that take part, and S, the seats. */
  readonly formula: string;
  /** Votes per seat. */
  readonly votes: Exact;
  /** Quotas tried before, which gave more whole seats than the house has. */
  readonly discarded: readonly {
    readonly name: QuotaRule['name'];
    readonly votes: Exact;
    readonly whole: number;
  }[];
}

export interface LedgerDivisors {
  /** In k, the seats a list holds. */
  readonly formula: string;
  /** d(0), d(1), … up to the divisor of the next seat of the list with most seats. */
  readonly first: readonly Exact[];
}

export interface LedgerLine {
  readonly list: string;
  readonly votes: Exact;
  readonly standing: Standing;
  /**
   * Largest remainder: votes / quota. Highest averages: votes / d(seats), the average with which the list would claim
   * its next seat; `null` where that divisor is zero. `null` for a list that takes no part.
   */
  readonly quotient: Exact | null;
  /** Largest remainder only: seats for whole quotas; `null` with highest averages. */
  readonly whole: number | null;
  /** Largest remainder only: votes left over after the whole seats. */
  readonly remainder: Exact | null;
  /** Seats by remainder, or by highest average. */
  readonly extra: number;
  readonly seats: number;
}

export interface Award {
  /** Which seat of the house it was, from 1; whole seats come before the first remainder seat. */
  readonly seat: number;
  readonly list: string;
  readonly by: 'remainder' | 'average';
  /** The remainder in votes, or the average; `null` where the divisor is zero, which ranks before everything. */
  readonly value: Exact | null;
  /** The divisor of the average; `null` with largest remainders. */
  readonly divisor: Exact | null;
  /** Lists with the same value over which the tie order preferred this one. */
  readonly over: readonly string[];
}

export interface Missed {
  readonly list: string;
  /** `votesToGain`: whole votes; `null` where no number of votes would do. */
  readonly votes: string | null;
}

/** The full account of a count: plain data, exact, in the order in which things happened. */
export interface Ledger {
  readonly method: Method;
  readonly family: 'largest-remainder' | 'highest-averages';
  readonly house: number;
  /** The votes of all lists, and of those that take part. */
  readonly listVotes: Exact;
  readonly qualifiedVotes: Exact;
  readonly threshold: LedgerThreshold | null;
  /** `null` with highest averages, and where nothing was counted. */
  readonly quota: LedgerQuota | null;
  /** `null` with largest remainders, and where nothing was counted. */
  readonly divisors: LedgerDivisors | null;
  /** One per list, in the order of `votes`. */
  readonly lines: readonly LedgerLine[];
  readonly awards: readonly Award[];
  /** The last award; `null` where a tie leaves it open, or where every seat was a whole quota. */
  readonly last: Award | null;
  /** Next in line behind the last seat, its owner aside: one list, or several with equal claims; empty without `last`. */
  readonly missed: readonly Missed[];
  /** Seats of the house that nobody holds: at stake in a tie, or all of them where no list takes part. */
  readonly open: number;
}
