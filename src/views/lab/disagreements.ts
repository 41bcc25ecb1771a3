import type { Id } from '../../model/evidence.ts';
import { figuresThatAddUp } from '../../model/reference-check.ts';
import type { Reference } from '../../model/reference.ts';

/** One printed figure held against a published sum. */
export interface PrintedFigure {
  figure: number;
  /** All other votes, and what both make. */
  others: number;
  total: number;
  fits: boolean;
}

/** A figure that publications print differently, and which one is used. */
export interface Disagreement {
  topic: string;
  values: readonly string[];
  use: string;
  sources: readonly Id[];
  /** How a sum decides, where one can. */
  arithmetic: { sum: number; figures: readonly PrintedFigure[]; decides: number | null } | null;
}

/** The disagreements of a reference file, those that arithmetic decides first. */
export function disagreements(reference: Reference): Disagreement[] {
  return reference.discrepancies
    .map(({ topic, values, use, sources, figures }) => ({
      topic,
      values,
      use,
      sources,
      arithmetic: figures ? arithmeticOf(reference, figures) : null,
    }))
    .sort((a, b) => Number(b.arithmetic !== null) - Number(a.arithmetic !== null));
}

function arithmeticOf(
  { elections }: Reference,
  { election: id, party, votes }: { election: Id; party: Id; votes: readonly number[] },
): Disagreement['arithmetic'] {
  const election = elections.find((one) => one.id === id);
  const sum = election?.validListVotes;
  if (!election?.listResult || sum === undefined) return null;
  const others =
    election.listResult.reduce((all, list) => all + (list.party === party ? 0 : list.votes), 0) +
    (election.againstAll?.votes ?? 0);
  const right = figuresThatAddUp(election, party, votes);
  return {
    sum,
    figures: votes.map((figure) => ({
      figure,
      others,
      total: figure + others,
      fits: right.includes(figure),
    })),
    decides: right.length === 1 ? (right[0] ?? null) : null,
  };
}
