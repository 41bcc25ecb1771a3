/** A threshold on its scale of percent, positions in px from the left. */
export interface ThresholdLayout {
  /** The scale's end, percent. */
  end: number;
  ticks: readonly { x: number }[];
  now: number;
  before: number | null;
  /** Left end of the words at `before`, inside the scale. */
  wordsAt: number;
  /** The arrow from before to now, short of both lines; null where there is no room for one. */
  arrow: { from: number; to: number } | null;
}

const ENDS = [10, 15, 20, 50, 100];
const GAP = 5;

/** Places a threshold, and the one before it with its words `words` px long, on a scale `width` px wide. */
export function thresholdLayout(
  percent: number,
  previous: number | null,
  width: number,
  words: number,
): ThresholdLayout {
  const most = Math.max(percent, previous ?? 0);
  const end = ENDS.find((one) => most <= one) ?? Math.ceil(most / 50) * 50;
  const x = (value: number) => (Math.max(0, value) / end) * width;
  const now = x(percent);
  const before = previous === null || previous === percent ? null : x(previous);
  const side = before === null ? 0 : Math.sign(now - before);
  const arrow = before === null || side === 0 ? null : { from: before + side * 3, to: now - side * GAP };
  return {
    end,
    ticks: Array.from({ length: 6 }, (_, i) => ({ x: (i / 5) * width })),
    now,
    before,
    wordsAt: Math.max(0, Math.min(before ?? 0, width - words)),
    arrow: arrow && Math.sign(arrow.to - arrow.from) === side ? arrow : null,
  };
}
