/** The rows of the score, in the order of the report. */
export const SCORED_KINDS = [
  'elections',
  'meetings',
  'meeting hosts',
  'meeting guests',
  'counts',
  'places',
  'rules',
  'organisations',
  'people',
] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

/** One thing missed or taken in excess. `quote` are the words it stands in, empty where it has none. */
export interface Finding {
  article: string;
  kind: ScoredKind;
  what: string;
  quote: string;
  /** Why the gold says that a fact taken from these words is an error. */
  distractor?: string;
}

export interface Tally {
  hits: number;
  misses: Finding[];
  extras: Finding[];
  /** Hits and extras among facts that are solid (confidence 0.8 and more). */
  solidHits: number;
  solidExtras: number;
}

export type Score = Record<ScoredKind, Tally>;

/** Something compared beside the score: it shows how well dates and titles are read, and counts for nothing. */
export interface Check {
  article: string;
  of: 'title' | 'publisher' | 'published' | 'meeting date';
  wanted: string;
  found: string | null;
  right: boolean;
}

export function emptyScore(): Score {
  const tally = (): Tally => ({ hits: 0, misses: [], extras: [], solidHits: 0, solidExtras: 0 });
  return {
    elections: tally(),
    meetings: tally(),
    'meeting hosts': tally(),
    'meeting guests': tally(),
    counts: tally(),
    places: tally(),
    rules: tally(),
    organisations: tally(),
    people: tally(),
  };
}

export interface Measures {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and F1, each 0 to 1; all 1 where there was nothing to find and nothing was taken. */
export function measures(hits: number, misses: number, extras: number): Measures {
  const precision = hits + extras === 0 ? 1 : hits / (hits + extras);
  const recall = hits + misses === 0 ? 1 : hits / (hits + misses);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Micro-averaged measures over all kinds. */
export function microMeasures(score: Score): Measures {
  const sum = (of: (tally: Tally) => number) =>
    SCORED_KINDS.reduce((total, kind) => total + of(score[kind]), 0);
  return measures(
    sum((tally) => tally.hits),
    sum((tally) => tally.misses.length),
    sum((tally) => tally.extras.length),
  );
}

/** The score of several articles together. */
export function addScores(scores: readonly Score[]): Score {
  const total = emptyScore();
  for (const score of scores)
    for (const kind of SCORED_KINDS) {
      total[kind].hits += score[kind].hits;
      total[kind].solidHits += score[kind].solidHits;
      total[kind].solidExtras += score[kind].solidExtras;
      total[kind].misses.push(...score[kind].misses);
      total[kind].extras.push(...score[kind].extras);
    }
  return total;
}
