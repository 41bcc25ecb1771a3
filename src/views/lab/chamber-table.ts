import type { SeatBlock, SeatTier } from './chamber-series.ts';

/** A row of the chamber's table: who holds how many seats of a tier in both counts. */
export interface ChamberRow {
  key: string;
  block: SeatBlock;
  tier: SeatTier;
  before: number;
  now: number;
}

/** The blocks of both chambers joined, those of the count now first, in the order of the chamber. */
export function chamberTable(before: readonly SeatBlock[], now: readonly SeatBlock[]): ChamberRow[] {
  const rows = new Map<string, ChamberRow>();
  const row = (block: SeatBlock) =>
    rows.get(block.key) ?? { key: block.key, block, tier: block.tier, before: 0, now: 0 };
  for (const block of now) rows.set(block.key, { ...row(block), now: block.seats });
  for (const block of before) rows.set(block.key, { ...row(block), before: block.seats });
  return [...rows.values()];
}
