import { dayRange } from '../../src/model/edtf.ts';
import type { Election } from '../../src/model/entities.ts';
import type { ArticleScore } from './article-score.ts';
import type { GoldElection } from './gold-shape.ts';
import { pairUp } from './pair.ts';

/** Country, kind, and the date where the gold has one (a day inside the gold's month agrees). */
export function scoreElections(into: ArticleScore): void {
  const { elections, source, areaById } = into.article;
  const pairs = pairUp(into.gold.elections, elections, (gold, election) =>
    areaById.get(election.area)?.iso === gold.country ? agreement(gold, election) : 0,
  );
  for (const { gold } of pairs.pairs) if (!gold.weak) into.hit('elections');
  for (const gold of pairs.missed)
    if (!gold.weak) into.miss('elections', `${gold.kind}, ${gold.country}, ${gold.date ?? 'undated'}`);
  for (const election of pairs.extra) {
    const evidence = election.evidence.filter((item) => item.source === source.id);
    into.extra('elections', `${election.name}, ${election.date ?? 'undated'}`, { evidence, confidence: 0 });
  }
}

function agreement(gold: GoldElection, election: Election): number {
  if (election.classification !== gold.kind) return 0;
  if (gold.date === null) return 1;
  const wanted = dayRange(gold.date);
  const has = election.date === null ? null : dayRange(election.date);
  return wanted && has && wanted.from <= has.to && has.from <= wanted.to ? 2 : 0;
}
