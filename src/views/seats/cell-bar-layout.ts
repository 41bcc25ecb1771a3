/** One cell of a bar of ten: its left end, the length of the cell and of its filled part, in percent of the bar. */
export interface Cell {
  x: number;
  width: number;
  filled: number;
}

const CELLS = 10;
const GAP = 0.8;

/** Ten cells of which a share (0 to 1) is filled from the left; a share between two cells fills part of one. */
export function cellBarLayout(share: number): Cell[] {
  const width = (100 - GAP * (CELLS - 1)) / CELLS;
  return Array.from({ length: CELLS }, (_, i) => {
    const part = Math.round(Math.min(1, Math.max(0, share * CELLS - i)) * 1000) / 1000;
    return { x: i * (width + GAP), width, filled: part * width };
  });
}
