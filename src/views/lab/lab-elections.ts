import type { Id } from '../../model/evidence.ts';
import type { Reference, ReferenceElection } from '../../model/reference.ts';
import type { BroughtList } from '../../model/results-file.ts';

/** A list as its election's publication counts it; `null`: not published. */
export interface PublishedList {
  id: string;
  name: string;
  votes: number;
  listSeats: number | null;
  singleSeats: number | null;
}

/** An election whose votes for lists are published. */
export interface PublishedElection {
  id: string;
  /** ISO 8601, or null for results somebody brought. */
  date: string | null;
  lists: readonly PublishedList[];
  /** Voters who took part, of which the threshold is a share; `null`: the threshold is a share of the list votes. */
  ballots: number | null;
  /** Per cent, as a decimal. */
  threshold: string | null;
  listSeats: number | null;
  singleSeats: number | null;
  appointedSeats: number;
  appointedBy: string | null;
  independentSeats: number;
  /** What is said of how the single-member seats are known. */
  singleStatus: string | null;
  sources: readonly Id[];
}

/** The elections of a reference file that have votes for lists, oldest first. */
export function publishedElections(reference: Reference): PublishedElection[] {
  return reference.elections
    .filter(({ listResult = [] }) => listResult.some(({ votes }) => votes > 0))
    .map(electionOf)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
}

function electionOf(election: ReferenceElection): PublishedElection {
  const percent = election.thresholdPercent;
  return {
    id: election.id,
    date: election.date,
    lists: (election.listResult ?? []).map((list) => ({
      id: list.party,
      name: list.name,
      votes: list.votes,
      listSeats: list.listSeats ?? null,
      singleSeats: list.singleMemberSeats ?? null,
    })),
    ballots: election.ballotsIssued ?? null,
    threshold: percent === undefined ? null : String(percent),
    listSeats: election.listSeats ?? null,
    singleSeats: election.singleMemberSeats ?? null,
    appointedSeats: election.appointedSeats ?? 0,
    appointedBy: election.appointedBy ?? null,
    independentSeats: election.independentSeats ?? 0,
    singleStatus: election.singleMemberStatus ?? null,
    sources: election.sources,
  };
}

/** The id of the one election of a results table. */
export const BROUGHT = 'file';

/** A results table as an election: its threshold is a share of the votes it lists. */
export function broughtElection(lists: readonly BroughtList[]): PublishedElection {
  const known = lists.every(({ seats }) => seats !== null);
  const sum = lists.reduce((all, { seats }) => all + (seats ?? 0), 0);
  return {
    id: BROUGHT,
    date: null,
    lists: lists.map(({ name, votes, seats }) => ({
      id: name,
      name,
      votes,
      listSeats: known ? seats : null,
      singleSeats: null,
    })),
    ballots: null,
    threshold: null,
    listSeats: known && sum > 0 ? sum : null,
    singleSeats: null,
    appointedSeats: 0,
    appointedBy: null,
    independentSeats: 0,
    singleStatus: null,
    sources: [],
  };
}
