import type { Dataset } from '../../src/model/dataset.ts';

/** One line on what a dataset holds. */
export function summaryOf(dataset: Dataset): string {
  const parts: [number, string, string][] = [
    [dataset.sources.length, 'article', 'articles'],
    [dataset.meetings.length, 'meeting', 'meetings'],
    [dataset.activities.length, 'activity', 'activities'],
    [dataset.observations.length, 'observation', 'observations'],
    [dataset.counts.length, 'count', 'counts'],
    [dataset.rules.length, 'rule', 'rules'],
    [dataset.statements.length, 'statement', 'statements'],
  ];
  return parts.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`).join(', ');
}
