import { fitLabel, wholeLabel, type FittedLabel } from './fit-label.ts';
import type { Item } from './lane-items.ts';
import type { Measure } from './text-measure.ts';

/** A label with its place; `x` is the side that `anchor` names. */
export interface PlacedLabel {
  x: number;
  anchor: 'start' | 'end';
  fitted: FittedLabel;
}

/** An item with its row and label; `x0` to `x1` is all it takes of the row. */
export interface PackedItem {
  item: Item;
  row: number;
  x0: number;
  x1: number;
  label: PlacedLabel | null;
  tail: PlacedLabel | null;
}

/** Space between a shape and its label, and between neighbours in a row, px. */
const LABEL_GAP = 3;
const APART = 5;
/** Past so many rows a lane puts its marks close together and labels those that have room beside them. */
const MOST_LABELLED_ROWS = 14;

/**
 * Puts the items of a lane into as few rows as first fit gives: nothing in a row overlaps. `rules` are the x of the
 * vertical rules that a label must not cross. In more than `most` rows marks stand close together, and only those that
 * have room beside them are labelled.
 */
export function packRows(
  items: readonly Item[],
  rules: readonly number[],
  measure: Measure,
  most = MOST_LABELLED_ROWS,
): PackedItem[] {
  const labelled = pack(items, (item) => placeLabels(item, rules, measure));
  if (rowCount(labelled) <= most) return labelled;
  const bare = pack(items, (item) => ({ x0: item.x0, x1: item.x1, label: null, tail: null }));
  return labelledWhereFree(bare, rules, measure);
}

/** Number of rows that packed items take, at least one. */
export function rowCount(packed: readonly PackedItem[]): number {
  return packed.reduce((most, one) => Math.max(most, one.row + 1), 1);
}

/** Labels that name somebody, to the right of marks, whole, where the next mark of the row leaves room. */
function labelledWhereFree(
  bare: readonly PackedItem[],
  rules: readonly number[],
  measure: Measure,
): PackedItem[] {
  const next = new Map<number, number>();
  const found = new Map<PackedItem, PackedItem>();
  for (const one of [...bare].sort((a, b) => b.x0 - a.x0)) {
    const limit = Math.min(limitsOf(one.item, rules).right, (next.get(one.row) ?? Infinity) - APART);
    const whole = wholeLabel(one.item.label, measure);
    const tells = one.item.tail === null && one.item.label.main !== '';
    const fits = tells && one.x1 + LABEL_GAP + whole.width <= limit;
    const label = fits ? labelAt(one.item, 'right', whole) : null;
    found.set(one, { ...one, ...extent(one.item, label), label });
    next.set(one.row, one.x0);
  }
  return bare.map((one) => found.get(one) ?? one);
}

type Placing = Omit<PackedItem, 'item' | 'row'>;

function pack(items: readonly Item[], place: (item: Item) => Placing): PackedItem[] {
  const rows: Placing[][] = [];
  return items.map((item) => {
    const placing = place(item);
    const free = rows.findIndex((row) =>
      row.every((one) => one.x1 + APART <= placing.x0 || placing.x1 + APART <= one.x0),
    );
    const row = free < 0 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), placing];
    return { item, row, ...placing };
  });
}

/** Right of the mark where the whole label fits before the next rule, else left, else cut on the roomier side. */
function placeLabels(item: Item, rules: readonly number[], measure: Measure): Placing {
  const limits = limitsOf(item, rules);
  if (item.tail !== null) return placeStay(item, item.tail, limits, measure);
  const whole = wholeLabel(item.label, measure);
  const room = { left: item.x0 - LABEL_GAP - limits.left, right: limits.right - item.x1 - LABEL_GAP };
  const other = item.prefers === 'left' ? 'right' : 'left';
  const side =
    whole.width <= room[item.prefers]
      ? item.prefers
      : whole.width <= room[other]
        ? other
        : room.right >= room.left
          ? 'right'
          : 'left';
  const label = labelAt(
    item,
    side,
    whole.width <= room[side] ? whole : fitLabel(item.label, room[side], measure),
  );
  return { ...extent(item, label), label, tail: null };
}

function placeStay(
  item: Item,
  tail: NonNullable<Item['tail']>,
  limits: { left: number; right: number },
  measure: Measure,
): Placing {
  const label = labelAt(item, 'left', fitLabel(item.label, item.x0 - LABEL_GAP - limits.left, measure));
  const end = labelAt(item, 'right', fitLabel(tail, item.panel.x1 - item.x1 - LABEL_GAP, measure));
  return { x0: extent(item, label).x0, x1: extent(item, end).x1, label, tail: end };
}

function labelAt(item: Item, side: 'left' | 'right', fitted: FittedLabel): PlacedLabel | null {
  if (fitted.runs.length === 0) return null;
  return side === 'right'
    ? { x: item.x1 + LABEL_GAP, anchor: 'start', fitted }
    : { x: item.x0 - LABEL_GAP, anchor: 'end', fitted };
}

function extent(item: Item, label: PlacedLabel | null): { x0: number; x1: number } {
  if (label === null) return { x0: item.x0, x1: item.x1 };
  return label.anchor === 'start'
    ? { x0: item.x0, x1: label.x + label.fitted.width }
    : { x0: label.x - label.fitted.width, x1: item.x1 };
}

/** How far a label may reach: to the panel's sides, and short of the rules that its mark does not stand on. */
function limitsOf(item: Item, rules: readonly number[]): { left: number; right: number } {
  const left = Math.max(
    item.undated ? item.panel.x0 : item.panel.daysX0,
    ...rules.filter((x) => x < item.x0).map((x) => x + APART),
  );
  const right = Math.min(item.panel.x1, ...rules.filter((x) => x > item.x1).map((x) => x - APART));
  return { left, right };
}
