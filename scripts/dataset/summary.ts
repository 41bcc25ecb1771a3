import type { Dataset } from '../../src/model/dataset.ts';
import type { ArticleFacts } from '../../src/extract/index.ts';

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

/** Why a decoded file is no article the engine can read; null where it is one. */
export function unreadable({ source }: ArticleFacts): string | null {
  const prose = source.zones.some(({ kind }) => kind === 'body' || kind === 'title');
  if (source.language !== 'en')
    return `the article is in another language (${source.language}); English is read so far`;
  return prose ? null : 'only menus and links, no article text';
}
