import { basename } from 'node:path';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Source } from '../../src/model/entities.ts';
import { articleFacts } from './article-facts.ts';
import type { GoldFolder } from './read-gold.ts';
import { Names } from './names.ts';
import { brokenGold, scoreArticle } from './score-article.ts';
import { addScores, type Check, type Score } from './tally.ts';

export interface DatasetScore {
  score: Score;
  articles: { file: string; score: Score }[];
  checks: Check[];
  /** What makes the score worthless: gold that is not in its article, articles that the dataset lacks. */
  problems: string[];
  /** Gold files left out because none of their kind is in the dataset (a dataset of seeds, a dataset of own articles). */
  skipped: string[];
}

/** Area id to the names of a country. */
function countryNames(dataset: Dataset): Map<string, string[]> {
  const countries = dataset.areas.filter((area) => area.classification === 'country');
  return new Map(countries.map(({ id, name, otherNames }) => [id, [name, ...otherNames]]));
}

/**
 * Scores a dataset against a gold folder. Gold with own articles and gold without are two groups: a group of which the
 * dataset holds any article must be there whole.
 */
export function scoreDataset(dataset: Dataset, folder: GoldFolder): DatasetScore {
  const names = new Names(folder.aliases, countryNames(dataset));
  const sources = new Map<string, Source>(dataset.sources.map((source) => [basename(source.file), source]));
  const groups = new Set(
    folder.golds.filter(({ gold }) => sources.has(gold.source.file)).map(({ own }) => own),
  );
  const result: DatasetScore = { score: addScores([]), articles: [], checks: [], problems: [], skipped: [] };
  for (const { name, gold, own } of folder.golds) {
    const source = sources.get(gold.source.file);
    if (!source) {
      if (groups.has(own)) result.problems.push(`${name}: the dataset has no article '${gold.source.file}'`);
      else result.skipped.push(name);
      continue;
    }
    for (const quote of brokenGold(gold, source.text))
      result.problems.push(`${name}: not in its article: '${quote}'`);
    const { score, checks } = scoreArticle(gold, articleFacts(dataset, source), names);
    result.articles.push({ file: gold.source.file, score });
    result.checks.push(...checks);
  }
  if (result.articles.length === 0) result.problems.push('no article of the gold is in the dataset');
  return { ...result, score: addScores(result.articles.map((article) => article.score)) };
}
