import type { Zone } from '../../model/entities.ts';

/** The zones above the running text, without links to other articles; none where there is no text. */
export function zonesAbove(zones: readonly Zone[]): Zone[] {
  const body = zones.findIndex(({ kind }) => kind === 'body');
  return zones.slice(0, Math.max(0, body)).filter(({ kind }) => kind !== 'related');
}
