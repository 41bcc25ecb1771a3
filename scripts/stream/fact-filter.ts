import type { ArticleFacts, Extractor } from '../../src/extract/index.ts';
import { decodeBytes } from '../../src/readers/decode-bytes.ts';
import { unreadable } from '../../src/readers/unreadable.ts';
import { problemWords } from '../dataset/problem-words.ts';
import { articleHash, parseArticleLine, type ArticleLine } from './article-line.ts';
import type { Ruleset } from './ruleset.ts';

/** Answers one line with one line (without its line feed): facts, or what is wrong. Null for a blank line. */
export type FactFilter = (bytes: Uint8Array | null, number: number) => string | null;

/**
 * The NDJSON filter: `{id, text, …}` in, `{id, article, lexicon, ruleset, facts}` out; a line that cannot be read
 * answers `{id, line, error}`. Pure and without memory of other lines, so lines may be read anywhere, in any order.
 */
export function createFactFilter(extractor: Extractor, ruleset: Ruleset): FactFilter {
  return (bytes, number) => {
    const parsed = parseArticleLine(bytes);
    if (parsed === null) return null;
    if (!parsed.ok) return errorLine(parsed.id, number, parsed.error);
    const { article } = parsed;
    try {
      const read = readFacts(extractor, article);
      return typeof read === 'string'
        ? errorLine(article.id, number, read)
        : JSON.stringify({ id: article.id, article: articleHash(article), ...ruleset, facts: read });
    } catch (error) {
      return errorLine(article.id, number, error instanceof Error ? error.message : 'it cannot be read');
    }
  };
}

function errorLine(id: string | null, line: number, error: string): string {
  return JSON.stringify({ id, line, error });
}

/** The facts of an article, or why it has none, in the same words as for a file. */
function readFacts(extractor: Extractor, article: ArticleLine): ArticleFacts | string {
  const decoded = decodeBytes(new TextEncoder().encode(article.text));
  if (!decoded.ok) return problemWords(decoded.reason);
  const facts = extractor.extract({
    file: article.file ?? article.id,
    text: decoded.text,
    published: article.published,
  });
  const bad = unreadable(facts.source);
  return bad === null ? filled(facts, article) : problemWords(bad);
}

/** What the line knows of the article where the text itself leaves it open. */
function filled(facts: ArticleFacts, { url, publisher }: ArticleLine): ArticleFacts {
  const source = { ...facts.source };
  source.url ??= url ?? null;
  source.publisher ??= publisher ?? null;
  return { ...facts, source };
}
