import type { Election } from '../../model/entities.ts';
import type { Edtf } from '../../model/edtf.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Chunk } from '../chunks/chunk.ts';
import type { Engine } from '../engine.ts';
import { cleaned } from '../text/cleaned.ts';
import type { ArticleEntities } from './article-entities.ts';
import type { ReadArticle, ReadSentence } from './read-article.ts';

export { cleaned };

/** A vote the article speaks of. `key` is its id as far as this article tells. */
export interface Vote {
  key: string;
  iso: string;
  classification: Election['classification'];
  date: Edtf | null;
  how: string | null;
  early: boolean;
  tense: 'upcoming' | 'held' | null;
  mentions: number;
  evidence: Evidence[];
}

/** Publication as the article tells it or as the votes it speaks of allow. */
export interface Published {
  date: Edtf | null;
  basis: 'stated' | 'inferred' | 'unknown';
  how: string;
}

/** Everything a fact finder may ask of an article. */
export interface Doc {
  engine: Engine;
  source: string;
  article: ReadArticle;
  entities: ArticleEntities;
  /** ISO code of the country whose vote the article is about. */
  host: string | null;
  published: Published;
  votes: Vote[];
  /** Key of the vote the article is mainly about. */
  election: string | null;
}

/** The words between two offsets as evidence. */
export function quote(doc: Pick<Doc, 'source' | 'article'>, start: number, end: number): Evidence {
  return { source: doc.source, start, end, exact: doc.article.text.slice(start, end) };
}

/** The whole sentence as evidence. */
export function quoteSentence(doc: Pick<Doc, 'source' | 'article'>, sentence: ReadSentence): Evidence {
  return quote(doc, sentence.start, sentence.end);
}

/** The words of a span of chunks, white space single. */
export function wordsOf(doc: Doc, chunks: readonly Chunk[], from: number, to: number): string {
  const first = chunks[from];
  const last = chunks[to - 1];
  return first && last ? cleaned(doc.article.text.slice(first.start, last.end)) : '';
}
