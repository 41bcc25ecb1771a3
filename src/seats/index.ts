export { allocate, type Allocation } from './allocate.ts';
export type { Decimal } from './decimal.ts';
export type { Exact } from './exact.ts';
export { assign, dotRadius, hemicycle, lineAfter, majorityLine, rows } from './hemicycle.ts';
export type { HemicycleRow, Party, Seat, SeatOf } from './hemicycle.ts';
export { effectiveNumber, gallagherIndex, wastedVotes, type WastedVotes } from './indices.ts';
export type { AllocateInput } from './input.ts';
export type {
  Award,
  Ledger,
  LedgerDivisors,
  LedgerLine,
  LedgerQuota,
  LedgerThreshold,
  Missed,
} from './ledger.ts';
export { votesToGain } from './margin.ts';
export { isMethod, METHODS, type Method } from './methods.ts';
export { combinedCount, combinedRange, meetsShare, minimumNumber, type Rounding } from './quota.ts';
export { SeatInputError } from './seat-input-error.ts';
export type { Standing } from './threshold.ts';
export type { Tie } from './ties.ts';
