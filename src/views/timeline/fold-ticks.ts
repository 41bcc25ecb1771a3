import type { Id } from '../../model/evidence.ts';
import type { Item, ItemMark } from './lane-items.ts';
import type { SeriesMark } from './timeline-series.ts';

/** Marks of a collapsed lane that stand too close to be told apart, as one tick; usually a single mark. */
export interface TickLayout {
  key: string;
  marks: SeriesMark[];
  facts: Id[];
  /** A span stands for days between which a fact lies, an open tick for marks without a day. */
  kind: 'day' | 'span' | 'open';
  colour: string;
  x: number;
  y: number;
  width: number;
  height: number;
  hit: { x: number; y: number; width: number; height: number };
}

/** Height of a collapsed lane, px; more where fingers point. */
export const FOLDED_LANE = 18;
const TICK_WIDTH = 2;
const TICK_HEIGHT = 9;
const SPAN_HEIGHT = 3;
const TOP = 2;
/** Nearer than this two ticks are one, px: a pointer could not choose between them. */
const NEAR = 6;

interface Extent {
  mark: SeriesMark;
  kind: TickLayout['kind'];
  x0: number;
  x1: number;
}

/** The ticks of a collapsed lane that begins at `y` and is `height` px high. Each mark of the items is in one tick. */
export function ticksOf(items: readonly Item[], y: number, height: number): TickLayout[] {
  const extents = items.flatMap((item) => item.marks.map((one) => extentOf(item, one)));
  const spans = extents.filter(({ kind }) => kind === 'span');
  const days = extents.filter(({ kind }) => kind !== 'span');
  const middle = y + (height - TICK_HEIGHT - SPAN_HEIGHT - TOP) / 2;
  return [
    ...gathered(days).map((group) => tickOf(group, middle, TICK_HEIGHT, y, middle + TICK_HEIGHT + 1 - y)),
    ...gathered(spans).map((group) => {
      const top = middle + TICK_HEIGHT + TOP;
      return tickOf(group, top, SPAN_HEIGHT, top - 1, y + height - top + 1);
    }),
  ].sort((a, b) => a.x - b.x);
}

function extentOf(item: Item, { mark, x, hollow, drawn }: ItemMark): Extent {
  const bar = drawn ? undefined : item.bars.find(({ kind }) => kind === 'interval');
  if (bar) return { mark, kind: 'span', x0: bar.x0, x1: bar.x1 };
  return { mark, kind: hollow ? 'open' : 'day', x0: x - TICK_WIDTH / 2, x1: x + TICK_WIDTH / 2 };
}

/** Runs of extents that touch or nearly do. */
function gathered(extents: readonly Extent[]): Extent[][] {
  const groups: Extent[][] = [];
  let end = -Infinity;
  for (const one of [...extents].sort((a, b) => a.x0 - b.x0)) {
    const last = groups.at(-1);
    if (last && one.x0 < end + NEAR) last.push(one);
    else groups.push([one]);
    end = Math.max(end, one.x1);
  }
  return groups;
}

function tickOf(
  group: readonly Extent[],
  y: number,
  height: number,
  hitY: number,
  hitHeight: number,
): TickLayout {
  const marks = group.map(({ mark }) => mark);
  const x0 = Math.min(...group.map((one) => one.x0));
  const x1 = Math.max(...group.map((one) => one.x1));
  const first = group[0];
  const colours = new Set(marks.map(({ colour }) => colour));
  return {
    key: marks.map(({ key }) => key).join(' '),
    marks,
    facts: [...new Set(marks.map(({ fact }) => fact))],
    kind: group.every(({ kind }) => kind === first?.kind) ? (first?.kind ?? 'day') : 'day',
    colour: colours.size === 1 ? ([...colours][0] ?? 'var(--ink)') : 'var(--ink)',
    x: x0,
    y,
    width: x1 - x0,
    height,
    hit: { x: x0 - NEAR / 2, y: hitY, width: x1 - x0 + NEAR, height: hitHeight },
  };
}
