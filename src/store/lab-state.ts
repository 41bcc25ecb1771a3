import { isMethod, type Method } from '../seats/index.ts';

/** A list as somebody typed it in: its name and its votes or share, an exact decimal such as `'6.4'`. */
export interface TypedList {
  name: string;
  votes: string;
}

/** Votes typed in: those for lists, and all others (against all, invalid), which only the threshold counts. */
export interface TypedVotes {
  lists: readonly TypedList[];
  others: string;
}

/** What is set in the seat lab; `null` leaves it as the figures and the articles say. */
export interface LabState {
  /** The election whose votes are counted. */
  election: string | null;
  /** Votes typed in; they take the place of the election's. */
  typed: TypedVotes | null;
  /** Threshold of the comparison and of the scenario, per cent, an exact decimal from 0 to 100. */
  before: string | null;
  now: string | null;
  method: Method | null;
  listSeats: number | null;
  singleSeats: number | null;
}

export const DEFAULT_LAB: LabState = {
  election: null,
  typed: null,
  before: null,
  now: null,
  method: null,
  listSeats: null,
  singleSeats: null,
};

/** The most seats a tier can be given. */
export const MOST_TIER_SEATS = 750;
export const MOST_LISTS = 40;
export const LONGEST_NAME = 60;

const ID = /^[a-z0-9][a-z0-9._-]{0,120}$/;
const DECIMAL = /^\d{1,15}(\.\d{1,6})?$/;
/** Between a list's votes and its name; an address shows it as it is. */
const MARK = '_';

/** Whether a text is votes or a share as the lab reads it: at most 15 digits and 6 decimals, without a sign. */
export function isVotes(text: string): boolean {
  return DECIMAL.test(text);
}

/** Whether a text is a threshold: a decimal from 0 to 100. */
export function isPercent(text: string): boolean {
  return DECIMAL.test(text) && Number(text) <= 100;
}

/** Whether a number is a number of seats the lab counts. */
export function isSeats(n: number): boolean {
  return Number.isInteger(n) && n >= 0 && n <= MOST_TIER_SEATS;
}

/** Writes what differs from the default into an address. */
export function writeLab(params: URLSearchParams, lab: LabState): void {
  if (lab.election !== null) params.set('vote', lab.election);
  if (lab.before !== null) params.set('before', lab.before);
  if (lab.now !== null) params.set('now', lab.now);
  if (lab.method !== null) params.set('method', lab.method);
  if (lab.listSeats !== null) params.set('seats', String(lab.listSeats));
  if (lab.singleSeats !== null) params.set('districts', String(lab.singleSeats));
  if (lab.typed === null) return;
  for (const { name, votes } of lab.typed.lists) params.append('list', `${votes}${MARK}${name}`);
  params.set('others', lab.typed.others);
}

/** Reads an address from anywhere: what it cannot read stays at the default; never throws. */
export function readLab(params: URLSearchParams): LabState {
  const election = params.get('vote');
  const method = params.get('method');
  return {
    election: election !== null && ID.test(election) ? election : null,
    typed: readTyped(params),
    before: percent(params.get('before')),
    now: percent(params.get('now')),
    method: isMethod(method) ? method : null,
    listSeats: seats(params.get('seats')),
    singleSeats: seats(params.get('districts')),
  };
}

function readTyped(params: URLSearchParams): TypedVotes | null {
  const lists = new Map<string, string>();
  for (const item of params.getAll('list').slice(0, MOST_LISTS)) {
    const at = item.indexOf(MARK);
    const votes = item.slice(0, at);
    const name = item
      .slice(at + 1)
      .trim()
      .slice(0, LONGEST_NAME)
      .trim();
    if (at > 0 && isVotes(votes) && name !== '' && !lists.has(name)) lists.set(name, votes);
  }
  if (lists.size === 0) return null;
  const others = params.get('others') ?? '0';
  return {
    lists: [...lists].map(([name, votes]) => ({ name, votes })),
    others: isVotes(others) ? others : '0',
  };
}

function percent(value: string | null): string | null {
  return value !== null && isPercent(value) ? value : null;
}

function seats(value: string | null): number | null {
  if (value === null || !/^\d{1,4}$/.test(value)) return null;
  return isSeats(Number(value)) ? Number(value) : null;
}
