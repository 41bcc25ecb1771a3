import type { ArticleFacts } from './article-facts.ts';
import { ArticleScore } from './article-score.ts';
import type { Gold } from './gold-shape.ts';
import type { Names } from './names.ts';
import { scoreElections } from './score-elections.ts';
import { scoreMeetings } from './score-meetings.ts';
import { scoreOrganisations, scorePeople } from './score-names.ts';
import { scoreCounts, scorePlaces, scoreRules } from './score-numbers.ts';
import { checkSource } from './check-source.ts';
import type { Check, Score } from './tally.ts';

/** Scores what a dataset says of one article against what the gold marks in it. */
export function scoreArticle(
  gold: Gold,
  article: ArticleFacts,
  names: Names,
): { score: Score; checks: Check[] } {
  const into = new ArticleScore(gold, article, names);
  scoreElections(into);
  scoreMeetings(into);
  scoreCounts(into);
  scorePlaces(into);
  scoreRules(into);
  scoreOrganisations(into);
  scorePeople(into);
  checkSource(into);
  return { score: into.score, checks: into.checks };
}

/** Words of the gold that do not stand in its article: the gold is broken there. */
export function brokenGold(gold: Gold, text: string): string[] {
  const marked = [...gold.meetings, ...gold.observerCounts, ...gold.observedPlaces, ...gold.rules];
  const words = [
    ...marked.flatMap((fact) => [fact.evidence, ...(fact.moreEvidence ?? [])]),
    ...gold.distractors.map((distractor) => distractor.evidence),
  ];
  return words.filter((quote) => !text.includes(quote));
}
