import type { Id } from '../model/evidence.ts';

/** Parts told beside their whole: 6 and 12 of 18. `agrees` is null where the parts are told as some of the whole. */
export interface SumFinding {
  kind: 'sum';
  whole: Id;
  parts: Id[];
  stated: number;
  total: number;
  agrees: boolean | null;
}

/** A date that cannot be, given another. */
export interface CalendarFinding {
  kind: 'calendar';
  fact: Id;
  problem: 'after-publication' | 'planned-after-vote' | 'arrival-after-vote';
  date: string;
  against: string;
}

/** Facts of one thing with different values: shown side by side, never settled. */
export interface ContradictionFinding {
  kind: 'contradiction';
  facts: Id[];
  values: number[];
}

export type Finding = SumFinding | CalendarFinding | ContradictionFinding;
