import type { PublishedElection } from './lab-elections.ts';

/** Where a list stands against two thresholds. */
export type ThresholdStanding = 'above' | 'between' | 'below';

export interface ListShare {
  id: string;
  name: string;
  /** Per cent of the votes the threshold is a share of. */
  share: number;
  standing: ThresholdStanding;
}

export interface ElectionShares {
  election: PublishedElection;
  /** Whether the share is of those who took part; else of the list votes. */
  ofBallots: boolean;
  /** By votes, most first. */
  lists: readonly ListShare[];
}

/**
 * The lists of every election against two thresholds (per cent, exact decimals), by exact arithmetic: a list with
 * exactly a threshold's share reaches it. Newest election first.
 */
export function thresholdShares(
  elections: readonly PublishedElection[],
  one: string,
  other: string,
): ElectionShares[] {
  return elections.toReversed().map((election) => {
    const base = election.ballots ?? election.lists.reduce((sum, { votes }) => sum + votes, 0);
    const lists = [...election.lists].sort((a, b) => b.votes - a.votes);
    return {
      election,
      ofBallots: election.ballots !== null,
      lists: lists.map(({ id, name, votes }) => {
        const reached = [one, other].filter((percent) => reaches(votes, base, percent)).length;
        return {
          id,
          name,
          share: base === 0 ? 0 : (100 * votes) / base,
          standing: STANDINGS[reached] ?? 'below',
        };
      }),
    };
  });
}

const STANDINGS: readonly ThresholdStanding[] = ['below', 'between', 'above'];

function reaches(votes: number, base: number, percent: string): boolean {
  const [whole = '0', part = ''] = percent.split('.');
  const scale = 10n ** BigInt(part.length);
  return BigInt(votes) * 100n * scale >= BigInt(base) * BigInt(whole + part);
}
