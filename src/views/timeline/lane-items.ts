import type { DayRange } from '../../model/edtf.ts';
import { t } from '../../i18n/index.ts';
import type { MarkLabel } from './mark-label.ts';
import type { Panel } from './panel-layout.ts';
import { startOfDay, xOfDay } from './panel-layout.ts';
import { placeOf } from './timeline-windows.ts';
import type { SeriesMark, Vote } from './timeline-series.ts';

/** A line that belongs to a mark: a stay, an open end of a stay, or an interval in which the fact lies. */
export interface Bar {
  x0: number;
  x1: number;
  kind: 'stay' | 'open' | 'interval';
  /** Whether its source hedges where it begins and ends. */
  soft?: boolean;
}

/** A mark of an item, with the x of its shape; an interval has no shape. */
export interface ItemMark {
  mark: SeriesMark;
  x: number;
  hollow: boolean;
  drawn: boolean;
}

/** What takes one place in a lane's row: a mark, an undated handful under one label, or a stay with its end. */
export interface Item {
  marks: ItemMark[];
  panel: Panel;
  /** Whether it stands in the column of marks without a date. */
  undated: boolean;
  /** What is drawn without the label, px. */
  x0: number;
  x1: number;
  bars: Bar[];
  label: MarkLabel;
  prefers: 'left' | 'right';
  /** -1: joined to a lane above, 1: to one below. */
  joined: -1 | 0 | 1;
  /** The last mark's own label, right of it. */
  tail: MarkLabel | null;
}

/** Half the width that a shape takes, px. */
export const SHAPE_REACH = 7;
/** What the soft ends of a day that is only nearly known take on each side of its shape, px. */
export const ABOUT_REACH = 6;
const CLUSTER_FROM = 3;
const MOST_IN_CLUSTER = 5;
const CLUSTER_STEP = 14;
/** In a day at least this wide, a step of a mission stands beside the day's meetings. */
const ROOMY_DAY = 70;
const STEP_ASIDE = 31;
const FLAG_REACH = 12;
const SHORTEST_BAR = 4;
const SHORTEST_OPEN_END = 16;
/** What the label at the end of a stay would like to have, px. */
const TAIL_ROOM = 110;
/** More joined undated marks than this in a lane stand side by side like the others. */
const MOST_JOINED_UNDATED = 6;
const NO_LABEL: MarkLabel = { main: '', detail: '', note: '' };

/** The items of one lane, from left to right; `joined` tells how a mark is tied to other lanes. */
export function itemsOf(
  marks: readonly SeriesMark[],
  panels: readonly Panel[],
  votes: readonly Vote[],
  joined: (mark: SeriesMark) => -1 | 0 | 1,
): Item[] {
  const windows = panels.map((panel) => panel.window);
  const undated = new Map<Panel, SeriesMark[]>();
  const items: Item[] = [];
  const placed = new Map<string, Item>();
  for (const mark of marks) {
    const place = placeOf(mark, windows);
    const panel = panels.find((one) => one.window === place?.window);
    if (!place || !panel) continue;
    if (!place.dated || mark.days === null) undated.set(panel, [...(undated.get(panel) ?? []), mark]);
    else {
      const item = datedItem(mark, mark.days, panel, votes, joined(mark));
      items.push(item);
      placed.set(mark.key, item);
    }
  }
  for (const [panel, waiting] of undated) {
    const rest = waiting.filter((mark) => !standsAtEnd(mark, placed, panel));
    items.push(...undatedItems(rest, panel, joined));
  }
  return items.sort((a, b) => a.x0 - b.x0 || a.joined - b.joined);
}

function datedItem(
  mark: SeriesMark,
  days: DayRange,
  panel: Panel,
  votes: readonly Vote[],
  joined: -1 | 0 | 1,
): Item {
  const base = { panel, undated: false, label: labelFor(mark), joined, tail: null };
  if (days.from !== days.to) {
    const x0 = startOfDay(panel, days.from) + 1;
    const x1 = Math.max(x0 + SHORTEST_BAR, startOfDay(panel, days.to + 1) - 1);
    const bars: Bar[] = [{ x0, x1, kind: 'interval', soft: days.approximate }];
    return {
      ...base,
      marks: [{ mark, x: (x0 + x1) / 2, hollow: true, drawn: false }],
      x0: x0 - 3,
      x1: x1 + 3,
      bars,
      prefers: 'right',
    };
  }
  const x = xOfDay(panel, days.from);
  if (mark.stay) {
    const bars = stayBars(mark.stay, mark, days.from, x, panel, votes);
    const x1 = Math.max(x + FLAG_REACH, ...bars.map((bar) => bar.x1));
    return {
      ...base,
      marks: [{ mark, x, hollow: false, drawn: true }],
      x0: x - 4,
      x1,
      bars,
      prefers: 'left',
    };
  }
  const flag = mark.shape === 'flag';
  const at = flag && panel.dayWidth >= ROOMY_DAY ? x - STEP_ASIDE : x;
  const about = days.approximate ? ABOUT_REACH : 0;
  const reach = flag ? [4 + about, FLAG_REACH + about] : [SHAPE_REACH + about, SHAPE_REACH + about];
  return {
    ...base,
    marks: [{ mark, x: at, hollow: false, drawn: true }],
    x0: at - (reach[0] ?? 0),
    x1: at + (reach[1] ?? 0),
    bars: [],
    prefers: flag ? 'left' : 'right',
  };
}

/** Solid to the last stated day; without one to the vote, then open for three quarters of a day. */
function stayBars(
  stay: { until: number | null },
  mark: SeriesMark,
  from: number,
  x: number,
  panel: Panel,
  votes: readonly Vote[],
): Bar[] {
  const { window } = panel;
  const vote = votes.find((one) => one.day >= from && one.elections.some((id) => id === mark.election));
  const known = stay.until ?? vote?.day ?? null;
  const end = known === null ? x : Math.min(panel.x1, known > window.to ? panel.x1 : xOfDay(panel, known));
  const bars: Bar[] = end > x ? [{ x0: x, x1: end, kind: 'stay' }] : [];
  const length = Math.max(SHORTEST_OPEN_END, Math.min(panel.dayWidth * 0.75, panel.x1 - end - TAIL_ROOM));
  const open = Math.min(panel.x1, end + length);
  if (stay.until === null && open > end) bars.push({ x0: end, x1: open, kind: 'open' });
  return bars;
}

/** Whether an undated mark was put at the open end of the stay it ends. */
function standsAtEnd(mark: SeriesMark, placed: ReadonlyMap<string, Item>, panel: Panel): boolean {
  const stay = mark.endsStay === null ? undefined : placed.get(mark.endsStay);
  const open = stay?.bars.find((bar) => bar.kind === 'open');
  if (!stay || !open || stay.panel !== panel || stay.tail !== null || open.x1 + 3 * FLAG_REACH > panel.x1)
    return false;
  const x = open.x1 + 6;
  stay.marks.push({ mark, x, hollow: true, drawn: true });
  stay.x1 = x + FLAG_REACH;
  stay.tail = labelFor(mark);
  return true;
}

function undatedItems(
  marks: readonly SeriesMark[],
  panel: Panel,
  joined: (mark: SeriesMark) => -1 | 0 | 1,
): Item[] {
  const tied = marks.filter((mark) => joined(mark) !== 0);
  const single = tied.length > MOST_JOINED_UNDATED ? [] : tied;
  const loose = marks.filter((mark) => !single.includes(mark));
  const chunks = loose.length < CLUSTER_FROM ? loose.map((mark) => [mark]) : chunked(loose, MOST_IN_CLUSTER);
  const x = panel.x0 + CLUSTER_STEP;
  return [...single.map((mark) => [mark]), ...chunks].map((chunk): Item => {
    const first = chunk[0];
    return {
      marks: chunk.map((mark, i) => ({ mark, x: x + i * CLUSTER_STEP, hollow: true, drawn: true })),
      panel,
      undated: true,
      x0: x - SHAPE_REACH,
      x1: x + (chunk.length - 1) * CLUSTER_STEP + (first?.shape === 'flag' ? FLAG_REACH : SHAPE_REACH),
      bars: [],
      label:
        first && chunk.length === 1
          ? labelFor(first)
          : { ...NO_LABEL, main: t.timeline.list([...new Set(chunk.map((mark) => mark.brief))]) },
      prefers: 'right',
      joined: first ? joined(first) : 0,
      tail: null,
    };
  });
}

/** A meeting is labelled once; its other marks say only that they are the same. */
function labelFor(mark: SeriesMark): MarkLabel {
  return mark.repeated ? { ...NO_LABEL, detail: t.timeline.sameMeeting } : mark.label;
}

function chunked<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let i = 0; i < items.length; i += size) chunks.push(items.slice(i, i + size));
  return chunks;
}
