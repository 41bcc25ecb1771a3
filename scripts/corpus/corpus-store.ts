import { certainFacts, factsOf } from '../../src/extract/corpus/corpus-facts.ts';
import { ElectionIndex } from '../../src/extract/corpus/election-index.ts';
import { draftsOf, LEAST_CONFIDENCE } from '../../src/extract/corpus/report.ts';
import type { ArticleFacts, Lexicon } from '../../src/extract/index.ts';
import type { Source } from '../../src/model/entities.ts';
import { holds, type Evidence } from '../../src/model/evidence.ts';
import { type SortedLines, type SortingFolder } from '../stream/sorted-lines.ts';
import { EntityStore } from './entity-store.ts';
import { FactRows } from './fact-rows.ts';
import { JoiningFacts } from './joining-facts.ts';
import type { SortedArticles } from './sorted-articles.ts';

/** A source with the bodies that its article names. */
export interface SourceRow {
  source: Source;
  named: ArticleFacts['named'];
}

/** The articles as one corpus, on disk but for what names people, bodies, areas and elections. */
export class CorpusStore {
  readonly entities: EntityStore;
  readonly facts: FactRows;
  /** Facts left out because nothing vouches for them. */
  leftOut = 0;
  /** Articles left out, each with the reason. */
  readonly skipped: readonly { file: string; why: string }[];
  /** Quotes that do not stand where they say. */
  readonly broken: { where: string; what: string }[] = [];
  readonly #sources: SortedLines;

  constructor(folder: SortingFolder, articles: SortedArticles, lexicon: Lexicon) {
    const { votes, skipped } = articles.survey();
    this.skipped = skipped;
    this.entities = new EntityStore(folder, new ElectionIndex(votes, lexicon));
    this.facts = new FactRows(folder, 'facts');
    this.#sources = folder.lines('sources');
    const joining = new JoiningFacts(folder, this.facts);
    for (const article of articles.kept()) this.#add(article, joining);
    joining.finish();
  }

  *sources(): Generator<SourceRow> {
    for (const { line } of this.#sources.rows()) {
      const [source, named] = JSON.parse(line) as [Source, ArticleFacts['named']];
      yield { source, named };
    }
  }

  #add(article: ArticleFacts, joining: JoiningFacts): void {
    const { source, named } = article;
    this.#sources.add(source.id, JSON.stringify([source, named]));
    for (const { draft } of draftsOf(article)) if (draft.confidence < LEAST_CONFIDENCE) this.leftOut += 1;
    const facts = certainFacts(factsOf(article, this.entities.add(article)));
    joining.add(source.id, facts, named);
    for (const fact of Object.values(facts).flat()) this.#look(fact.id, fact.evidence, source);
    for (const vote of article.votes) this.#look(vote.key, vote.evidence, source);
    for (const { id, memberships } of article.persons)
      this.#look(
        id,
        memberships.map(({ evidence }) => evidence),
        source,
      );
  }

  #look(owner: string, quotes: readonly Evidence[], { id, text }: Source): void {
    for (const quote of quotes) {
      if (quote.source === id && holds(quote, text)) continue;
      const what = `the quote '${quote.exact.slice(0, 60)}' is not at ${quote.start} of '${quote.source}'`;
      this.broken.push({ where: owner, what });
    }
  }
}
