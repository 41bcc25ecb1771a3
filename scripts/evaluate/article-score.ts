import type { Evidence } from '../../src/model/evidence.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Gold } from './gold-shape.ts';
import type { Names } from './names.ts';
import type { Pairs } from './pair.ts';
import { evidenceSpans, overlap, spansOf, type Span } from './spans.ts';
import { emptyScore, type Check, type Score, type ScoredKind } from './tally.ts';

/** Facts at least this confident are drawn without a hedge, so their precision is counted apart. */
export const SOLID_CONFIDENCE = 0.8;

/** Words of the gold that mark a fact. */
export interface Marked {
  evidence: string;
  moreEvidence?: string[];
  weak?: boolean;
}

/** A fact of the dataset, as far as scoring looks at it. */
export interface Told {
  evidence: readonly Evidence[];
  confidence: number;
}

/** Collects hits, misses and extras of one article; every scorer writes into one of these. */
export class ArticleScore {
  readonly score: Score = emptyScore();
  readonly checks: Check[] = [];
  readonly gold: Gold;
  readonly article: ArticleFacts;
  readonly names: Names;
  readonly #distractors: { spans: Span[]; why: string }[];

  constructor(gold: Gold, article: ArticleFacts, names: Names) {
    this.gold = gold;
    this.article = article;
    this.names = names;
    this.#distractors = gold.distractors.map(({ evidence, why }) => ({ spans: this.spans(evidence), why }));
  }

  hit(kind: ScoredKind, confidence = 0): void {
    this.score[kind].hits++;
    if (confidence >= SOLID_CONFIDENCE) this.score[kind].solidHits++;
  }

  miss(kind: ScoredKind, what: string, quote = ''): void {
    this.score[kind].misses.push({ article: this.article.source.file, kind, what, quote });
  }

  extra(kind: ScoredKind, what: string, told?: Told): void {
    const spans = told ? evidenceSpans(told.evidence, this.article.source.id) : [];
    const trap = this.#distractors.find((distractor) => overlap(distractor.spans, spans) > 0);
    const finding = { article: this.article.source.file, kind, what, quote: told ? this.quote(told) : '' };
    this.score[kind].extras.push(trap ? { ...finding, distractor: trap.why } : finding);
    if (told && told.confidence >= SOLID_CONFIDENCE) this.score[kind].solidExtras++;
  }

  check(of: Check['of'], wanted: string, found: string | null, right: boolean): void {
    this.checks.push({ article: this.article.source.file, of, wanted, found, right });
  }

  /** Books the outcome of pairing; what the gold calls weak is neither rewarded nor punished. */
  settle<G extends Marked, F extends Told>(
    kind: ScoredKind,
    pairs: Pairs<G, F>,
    goldLabel: (gold: G) => string,
    factLabel: (fact: F) => string,
  ): void {
    for (const { gold, fact } of pairs.pairs) if (!gold.weak) this.hit(kind, fact.confidence);
    for (const gold of pairs.missed) if (!gold.weak) this.miss(kind, goldLabel(gold), gold.evidence);
    for (const fact of pairs.extra) this.extra(kind, factLabel(fact), fact);
  }

  /** Characters of evidence that the gold and a fact share, at most; zero or less where they share none. */
  agreement(gold: Marked, fact: Pick<Told, 'evidence'>): number {
    const words = [gold.evidence, ...(gold.moreEvidence ?? [])];
    const spans = words.flatMap((text) => this.spans(text));
    return overlap(spans, evidenceSpans(fact.evidence, this.article.source.id));
  }

  spans(words: string): Span[] {
    return spansOf(this.article.source.text, words);
  }

  quote(told: Pick<Told, 'evidence'>): string {
    return told.evidence.find((item) => item.source === this.article.source.id)?.exact ?? '';
  }
}
