import type { FactCollection } from '../../src/model/fact-kinds.ts';

/** How many records a dataset has. */
export type Holdings = Readonly<Record<FactCollection | 'sources', number>>;

/** One line on what a dataset holds. */
export function summaryOf(holdings: Holdings): string {
  const parts: [number, string, string][] = [
    [holdings.sources, 'article', 'articles'],
    [holdings.meetings, 'meeting', 'meetings'],
    [holdings.activities, 'activity', 'activities'],
    [holdings.observations, 'observation', 'observations'],
    [holdings.counts, 'count', 'counts'],
    [holdings.rules, 'rule', 'rules'],
    [holdings.statements, 'statement', 'statements'],
  ];
  return parts.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`).join(', ');
}
