import type { Dataset } from '../model/dataset.ts';
import { calendars } from './calendars.ts';
import { contradictions } from './contradictions.ts';
import type { Finding } from './finding.ts';
import { sums } from './sums.ts';

/** Everything that adds up, does not add up, or cannot both be true. Settles nothing. */
export function auditDataset(dataset: Dataset): Finding[] {
  return [...sums(dataset), ...calendars(dataset), ...contradictions(dataset)];
}
