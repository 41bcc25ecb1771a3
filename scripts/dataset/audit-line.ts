import type { Tally } from '../corpus/audit-tally.ts';
import { plural } from './build-words.ts';

/** One line on what adds up, what cannot both be true, and how many facts were too unsure to keep. */
export function auditLine({ agree, differ, contradictions, dates }: Tally, leftOut: number): string {
  return [
    `Audit: sums that agree ${agree}, that differ ${differ}`,
    plural(contradictions, 'contradiction'),
    plural(dates, 'impossible date'),
    `${plural(leftOut, 'fact')} left out as too unsure`,
  ].join('; ');
}
