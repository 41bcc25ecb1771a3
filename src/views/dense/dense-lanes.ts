import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { shortName } from '../../model/names.ts';
import { KINDS, type DrawingColumns, type Lists } from '../../store/columns/fact-columns.ts';
import type { LaneKind, LaneOrder } from '../../store/url-state.ts';

/** A row of the dense timeline. */
export interface DenseLane {
  id: string;
  name: string;
  /** A CSS colour. */
  colour: string;
}

/** The lanes, and in which of them the facts of an organization stand. */
export interface DenseLanes {
  lanes: readonly DenseLane[];
  /** Lane of each organization, by code. */
  laneOf: Uint8Array;
  /** Lane of a fact that names none. */
  none: number;
  /** The organizations that count for lanes: missions, or hosts. */
  lists: Lists;
}

export interface LaneInput {
  index: DatasetIndex;
  colours: ReadonlyMap<Id, string>;
  drawing: DrawingColumns;
  /** Ids of the organizations by code. */
  organizations: readonly Id[];
  kind: LaneKind;
  order: LaneOrder;
  words: { other: (n: number) => string; none: string };
}

/** As many lanes as can be told apart; those with fewer facts share one. */
const MOST_LANES = 12;
const OTHER_COLOUR = 'var(--mission-other)';

/** The lanes of a large dataset: the organizations (or their countries) with most meetings and activities. */
export function denseLanes(input: LaneInput): DenseLanes {
  const { drawing, organizations, kind, words } = input;
  const [lists, uses] =
    kind === 'host' ? [drawing.hosts, drawing.hostUses] : [drawing.missions, drawing.missionUses];
  const counts = organizations.map((_, code) =>
    TIMELINE_KINDS.reduce<number>((sum, one) => sum + (uses[code * KINDS + one] ?? 0), 0),
  );
  const groups = new Map<string, { lane: DenseLane; count: number; codes: number[] }>();
  organizations.forEach((id, code) => {
    if ((counts[code] ?? 0) === 0) return;
    const lane = laneOf(id, input);
    const group = groups.get(lane.id) ?? { lane, count: 0, codes: [] };
    group.count += counts[code] ?? 0;
    group.codes.push(code);
    groups.set(lane.id, group);
  });
  const ranked = [...groups.values()].sort((a, b) => b.count - a.count || (a.lane.id < b.lane.id ? -1 : 1));
  const own = ranked.length > MOST_LANES ? ranked.slice(0, MOST_LANES - 1) : ranked;
  if (input.order === 'name') own.sort((a, b) => a.lane.name.localeCompare(b.lane.name));
  const lanes = own.map((group) => group.lane);
  const codes = new Uint8Array(organizations.length);
  own.forEach((group, at) => {
    for (const code of group.codes) codes[code] = at;
  });
  const rest = ranked.slice(own.length);
  for (const group of rest) for (const code of group.codes) codes[code] = lanes.length;
  if (rest.length > 0) lanes.push({ id: 'lane-other', name: words.other(rest.length), colour: OTHER_COLOUR });
  lanes.push({ id: 'lane-none', name: words.none, colour: 'var(--mission-9)' });
  return { lanes, laneOf: codes, none: lanes.length - 1, lists };
}

function laneOf(id: Id, { index, colours, kind }: LaneInput): DenseLane {
  const organization = index.organization.get(id);
  const area = organization?.area ? index.area.get(organization.area) : undefined;
  if (kind === 'country' && area)
    return { id: area.id, name: area.name, colour: colours.get(id) ?? OTHER_COLOUR };
  const name = organization ? shortName(organization, index) : id;
  return { id, name, colour: kind === 'host' ? 'var(--ink-2)' : (colours.get(id) ?? OTHER_COLOUR) };
}

/** The kinds that stand on the timeline, as places in `FACT_KINDS`: meetings, and what missions did. */
export const TIMELINE_KINDS = [0, 1] as const;

/** Whether facts of a kind (by place in `FACT_KINDS`) stand on the timeline. */
export function isOnTimeline(kind: number): boolean {
  return kind <= 1;
}

/** The lanes a row stands in, each once, as bits: lane `n` is bit `n`. */
export function lanesOfRow(row: number, { laneOf: lanes, none, lists }: DenseLanes): number {
  const { offsets, values } = lists;
  const end = offsets[row + 1] ?? 0;
  let at = offsets[row] ?? 0;
  if (at === end) return 1 << none;
  let bits = 0;
  for (; at < end; at += 1) bits |= 1 << (lanes[values[at] ?? 0] ?? none);
  return bits;
}
