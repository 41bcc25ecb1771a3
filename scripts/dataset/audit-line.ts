import { auditDataset } from '../../src/audit/audit-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { plural } from './build-words.ts';

/** One line on what adds up, what cannot both be true, and how many facts were too unsure to keep. */
export function auditLine(dataset: Dataset, leftOut: number): string {
  const findings = auditDataset(dataset);
  const sums = findings.filter(({ kind }) => kind === 'sum');
  const agree = sums.filter((finding) => finding.kind === 'sum' && finding.agrees === true).length;
  const differ = sums.filter((finding) => finding.kind === 'sum' && finding.agrees === false).length;
  const against = findings.filter(({ kind }) => kind === 'contradiction').length;
  const dates = findings.filter(({ kind }) => kind === 'calendar').length;
  return [
    `Audit: sums that agree ${agree}, that differ ${differ}`,
    plural(against, 'contradiction'),
    plural(dates, 'impossible date'),
    `${plural(leftOut, 'fact')} left out as too unsure`,
  ].join('; ');
}
