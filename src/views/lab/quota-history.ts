import type { Id } from '../../model/evidence.ts';
import type { Reference, ReferenceElection } from '../../model/reference.ts';
import { combinedRange } from '../../seats/index.ts';

/** A share of people, per cent; `of` as a number of people where it is published. */
export interface PublishedShare {
  percent: number;
  people: number | null;
  among: number | null;
  /** Whether the per cent were published, else computed from the people. */
  computed: boolean;
}

/** What the combined count of the quota groups can be, per cent and people. */
export interface CombinedBounds {
  least: number;
  most: number;
  sizes: readonly number[];
  among: number;
}

/** One election's shares of the groups a quota is for; `null`: not published. */
export interface QuotaYear {
  id: string;
  date: string;
  listWomen: PublishedShare | null;
  /** All groups together, each person once: as published, or the bounds that the sizes of the groups leave. */
  combined: PublishedShare | null;
  bounds: CombinedBounds | null;
  seatWomen: PublishedShare | null;
  /** Women reported later than the election. */
  later: number | null;
  sources: readonly Id[];
}

/** The shares of every election with seats, newest first, by the names the reference files give the figures. */
export function quotaHistory(reference: Reference): QuotaYear[] {
  return reference.elections
    .filter(({ chamberSeats, listResult }) => chamberSeats !== undefined || listResult !== undefined)
    .map(yearOf)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}

function yearOf(election: ReferenceElection): QuotaYear {
  const figure = figuresOf(election);
  const listed = figure('listRegistered');
  const women = figure('listWomen');
  const sizes = [women, figure('listUnder29')].flatMap((n) => n ?? []);
  const combined = figure('listThreeCategoriesPercent');
  return {
    id: election.id,
    date: election.date,
    listWomen: shareOf(figure('listWomenPercent'), women, listed),
    combined: combined === null ? null : { percent: combined, people: null, among: listed, computed: false },
    bounds:
      listed !== null && sizes.length > 1 ? { ...combinedRange(sizes, listed), sizes, among: listed } : null,
    seatWomen: shareOf(
      election.women?.percent ?? null,
      election.women?.elected ?? null,
      election.chamberSeats ?? null,
    ),
    later: election.women?.laterReported ?? null,
    sources: election.sources,
  };
}

function figuresOf({ candidates = {} }: ReferenceElection): (name: string) => number | null {
  return (name) => {
    const value = Object.hasOwn(candidates, name) ? candidates[name] : undefined;
    return typeof value === 'number' ? value : null;
  };
}

function shareOf(percent: number | null, people: number | null, among: number | null): PublishedShare | null {
  if (percent !== null) return { percent, people, among, computed: false };
  if (people === null || among === null || among === 0) return null;
  return { percent: (100 * people) / among, people, among, computed: true };
}
