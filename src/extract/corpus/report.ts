import { FACT_COLLECTIONS, FACT_KINDS } from '../../model/fact-kinds.ts';
import type { ArticleFacts } from '../extract-article.ts';
import type { Fate } from './correction-fate.ts';

/** Facts below this are told in the report only. */
export const LEAST_CONFIDENCE = 0.5;

/** What a build found and what it could not read. */
export interface Report {
  articles: number;
  /** How often each pattern made a fact. */
  rules: Record<string, number>;
  /** Facts left out because nothing vouches for them. */
  leftOut: { source: string; kind: string; quote: string; confidence: number }[];
  /** Articles that tell nothing the atlas keeps. */
  withoutFacts: string[];
  /** Articles left out: the same text under another name, or another language. */
  skipped: { file: string; why: string }[];
  /** Corrections that matched nothing. */
  unmatchedCorrections: string[];
  /** What became of each correction, in their order. */
  corrections: Fate[];
}

export function draftsOf(article: ArticleFacts) {
  return FACT_COLLECTIONS.flatMap((name, at) =>
    article[name].map((draft) => ({ kind: FACT_KINDS[at] ?? name, draft })),
  );
}

export function reportOf(
  articles: readonly ArticleFacts[],
  skipped: Report['skipped'],
  { unmatched: unmatchedCorrections, fates }: { unmatched: string[]; fates: Fate[] },
): Report {
  const rules: Record<string, number> = {};
  const leftOut: Report['leftOut'] = [];
  const withoutFacts: string[] = [];
  for (const article of articles) {
    const drafts = draftsOf(article);
    if (drafts.length === 0) withoutFacts.push(article.source.id);
    for (const { kind, draft } of drafts) {
      rules[draft.rule] = (rules[draft.rule] ?? 0) + 1;
      if (draft.confidence < LEAST_CONFIDENCE)
        leftOut.push({
          source: article.source.id,
          kind,
          quote: draft.evidence[0]?.exact ?? '',
          confidence: draft.confidence,
        });
    }
  }
  const sorted = Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    articles: articles.length,
    rules: sorted,
    leftOut,
    withoutFacts,
    skipped,
    unmatchedCorrections,
    corrections: fates,
  };
}
