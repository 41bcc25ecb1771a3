import { allocate, wastedVotes, type Allocation, type WastedVotes } from '../../seats/index.ts';
import type { Scenario } from './scenario.ts';

/** What a count gives at one threshold. */
export interface Outcome {
  /** Per cent, exact decimal. */
  threshold: string;
  allocation: Allocation;
  /** Lists that take part, in the order of the scenario. */
  qualified: readonly string[];
  wasted: WastedVotes;
  /**
   * Seats by which it differs from the published result, half the sum of the differences; `null` where there is none
   * to compare with: votes typed in, seats not published, or another number of seats.
   */
  offOfficial: number | null;
}

/** A decimal percentage as an exact decimal fraction: `'12.5'` is `'0.125'`. */
export function fractionOf(percent: string): string {
  const [whole = '0', part = ''] = percent.split('.');
  const digits = whole.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${part}`;
}

/** The votes of a scenario by list. */
export function votesOf(scenario: Scenario): Record<string, string> {
  return Object.fromEntries(scenario.lists.map(({ id, votes }) => [id, votes]));
}

/** Counts a scenario at a threshold. */
export function outcomeAt(scenario: Scenario, threshold: string): Outcome {
  const votes = votesOf(scenario);
  const { base } = scenario;
  const fraction = fractionOf(threshold);
  const allocation = allocate({
    method: scenario.method,
    seats: scenario.listSeats,
    votes,
    threshold: { fraction, of: base === null ? 'votes' : 'base' },
    ...(base === null ? {} : { base }),
  });
  const takesPart = new Set(
    allocation.ledger.lines.filter(({ standing }) => standing === 'qualified').map(({ list }) => list),
  );
  return {
    threshold,
    allocation,
    qualified: scenario.lists.filter(({ id }) => takesPart.has(id)).map(({ id }) => id),
    wasted: wastedVotes(votes, allocation.seats),
    offOfficial: offOfficial(scenario, allocation),
  };
}

function offOfficial(scenario: Scenario, { seats, ties }: Allocation): number | null {
  if (scenario.typed || scenario.listSeats !== scenario.election?.listSeats) return null;
  if (scenario.lists.some(({ official }) => official === null)) return null;
  const apart = scenario.lists.reduce(
    (sum, { id, official }) => sum + Math.abs((seats[id] ?? 0) - (official ?? 0)),
    0,
  );
  return Math.ceil(apart / 2) + (ties.length > 0 ? 1 : 0);
}

/** How one list fares in the two counts. */
export interface Change {
  id: string;
  name: string;
  votes: string;
  /** Share of the votes the threshold is a share of, per cent. */
  share: number;
  before: number;
  now: number;
  official: number | null;
  /** Takes part now and did not before; or the other way round. */
  enters: boolean;
  leaves: boolean;
  /** The thresholds that keep it out, lowest first. */
  keptOutAt: readonly string[];
}

/** The lists of a scenario in both counts, by votes. */
export function changesOf(scenario: Scenario, before: Outcome, now: Outcome): Change[] {
  const all = Number(before.allocation.ledger.threshold?.base.decimal ?? 0);
  return scenario.lists.map((list) => {
    const [then, today] = [before.qualified.includes(list.id), now.qualified.includes(list.id)];
    const out = [then ? [] : [before.threshold], today ? [] : [now.threshold]].flat();
    return {
      id: list.id,
      name: list.name,
      votes: list.votes,
      share: all === 0 ? 0 : (100 * Number(list.votes)) / all,
      before: before.allocation.seats[list.id] ?? 0,
      now: now.allocation.seats[list.id] ?? 0,
      official: list.official,
      enters: today && !then,
      leaves: then && !today,
      keptOutAt: Number(list.votes) === 0 ? [] : [...new Set(out)].sort((a, b) => Number(a) - Number(b)),
    };
  });
}

/** Seats that one count gives to others than the other: what the gains add up to, or the losses. */
export function movedSeats(changes: readonly Change[]): number {
  const sum = (sign: 1 | -1) =>
    changes.reduce((all, { before, now }) => all + Math.max(0, sign * (now - before)), 0);
  return Math.max(sum(1), sum(-1));
}
