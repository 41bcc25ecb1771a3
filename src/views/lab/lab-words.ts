import { tl } from '../../i18n/lab.ts';
import { formatEdtf } from '../../i18n/dates.ts';
import { BROUGHT, type PublishedElection } from './lab-elections.ts';

/** What to call an election of the reference file: its day. */
export function electionName({ id, date }: Pick<PublishedElection, 'id' | 'date'>): string {
  if (id === BROUGHT || date === null) return tl.election.brought;
  return formatEdtf(date.slice(0, 10));
}

/** The year of an election, which names it where room is short. */
export function electionYear({ id, date }: Pick<PublishedElection, 'id' | 'date'>): string {
  return id === BROUGHT || date === null ? tl.election.brought : date.slice(0, 4);
}

/** A share in per cent with at most two decimals: '10.64%'. */
export function shareWords(percent: number): string {
  return tl.percent({ n: percent.toLocaleString('en', { maximumFractionDigits: 2, useGrouping: false }) });
}

/** A decimal with its thousands set apart; exact, whatever its length: '6,521,860.5'. */
export function grouped(decimal: string): string {
  const [whole = '0', part] = decimal.split('.');
  return tl.grouped({ whole, part });
}
