import type { Allocation, LedgerLine } from '../../seats/index.ts';
import type { Change, Outcome } from './outcome.ts';
import type { Scenario } from './scenario.ts';

/** How a seat is filled: from a list, in a district, by appointment, or by nobody (a tie, or no list that takes part). */
export type SeatTier = 'list' | 'single' | 'appointed' | 'open';

/** Greys alternate; a list that the other count keeps out is ink, every second one with an eye. */
export type Tone = 'first' | 'second' | 'entrant' | 'entrant-eye' | 'plain';

/** Seats side by side that look alike: those of one owner in one tier. */
export interface SeatBlock {
  key: string;
  /** The list's id; `null` for districts as a whole, independents, appointed and open seats. */
  list: string | null;
  owner: 'list' | 'districts' | 'independents' | 'appointed' | 'open';
  name: string;
  tier: SeatTier;
  tone: Tone;
  seats: number;
}

/** One party's seats, or another owner's, in all tiers: what a label on the arc stands for. */
export interface Wedge {
  key: string;
  name: string;
  list: string | null;
  owner: SeatBlock['owner'];
  from: number;
  seats: number;
}

/** The seats of the chamber from left to right: lists by votes with their districts, then all that is left. */
export function chamberBlocks(scenario: Scenario, outcome: Outcome, changes: readonly Change[]): SeatBlock[] {
  const tones = tonesOf(changes);
  const blocks: SeatBlock[] = [];
  const add = (block: SeatBlock) => {
    if (block.seats > 0) blocks.push(block);
  };
  for (const { id, name, single } of scenario.lists) {
    const tone = tones.get(id) ?? 'first';
    const of = { list: id, name, tone, owner: 'list' } as const;
    add({ ...of, key: `list ${id}`, tier: 'list', seats: outcome.allocation.seats[id] ?? 0 });
    if (scenario.singleKnown) add({ ...of, key: `single ${id}`, tier: 'single', seats: single ?? 0 });
  }
  const rest = { list: null, name: '', tone: 'plain' } as const;
  add({ ...rest, key: 'open', owner: 'open', tier: 'open', seats: outcome.allocation.ledger.open });
  const independents = scenario.singleKnown ? scenario.independentSeats : scenario.singleSeats;
  const owner = scenario.singleKnown ? 'independents' : 'districts';
  add({ ...rest, key: 'single', owner, tier: 'single', seats: independents });
  add({ ...rest, key: 'appointed', owner: 'appointed', tier: 'appointed', seats: scenario.appointedSeats });
  return blocks;
}

/** Tones by list: the same in both counts, so that a what-if recolours as little as can be. */
function tonesOf(changes: readonly Change[]): Map<string, Tone> {
  const seated = changes.filter(({ before, now }) => before + now > 0);
  const special = (one: Change) => one.enters || one.leaves;
  const entrants = seated.filter(special);
  const others = changes.filter((one) => !special(one));
  return new Map([
    ...entrants.map(({ id }, i): [string, Tone] => [id, i % 2 === 0 ? 'entrant' : 'entrant-eye']),
    ...others.map(({ id }, i): [string, Tone] => [id, i % 2 === 0 ? 'first' : 'second']),
  ]);
}

/** Blocks of one owner joined: the wedges of the chamber, with the place of their first seat. */
export function wedgesOf(blocks: readonly SeatBlock[]): Wedge[] {
  const wedges: Wedge[] = [];
  let from = 0;
  for (const { list, owner, name, seats } of blocks) {
    const last = wedges.at(-1);
    if (last && last.owner === owner && last.list === list) last.seats += seats;
    else wedges.push({ key: `${owner} ${list ?? ''}`, name, list, owner, from, seats });
    from += seats;
  }
  return wedges;
}

/** By which rule a list got one of its seats: a whole quota, a remainder or an average, and when. */
export type SeatRule =
  { by: 'quota' } | { by: 'remainder'; place: number } | { by: 'average'; place: number };

/** The rules that gave a list its seats, in the order in which it got them. */
export function rulesOf(allocation: Allocation, list: string): SeatRule[] {
  const line: LedgerLine | undefined = allocation.ledger.lines.find((one) => one.list === list);
  const awards = allocation.ledger.awards.flatMap((award, at): SeatRule[] =>
    award.list === list ? [{ by: award.by, place: at + 1 }] : [],
  );
  return [...Array.from({ length: line?.whole ?? 0 }, (): SeatRule => ({ by: 'quota' })), ...awards];
}
