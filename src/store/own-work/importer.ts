import { assemble } from '../../extract/index.ts';
import { createEngine, type Engine } from '../../extract/engine.ts';
import { explainArticle, type Mark, type Silent } from '../../extract/explain/explain-article.ts';
import type { ArticleFacts } from '../../extract/extract-article.ts';
import { sha256 } from '../../extract/hash/sha256.ts';
import type { Lexicon } from '../../extract/index.ts';
import { parseDataset } from '../../model/parse-dataset.ts';
import type { FileRead, ProblemReason, RawArticle } from '../../readers/article.ts';
import type { ReaderPlatform } from '../../readers/platform.ts';
import { readFile } from '../../readers/read-file.ts';
import { unreadable } from '../../readers/unreadable.ts';
import type { OwnArticle } from './own-article.ts';
import { ownId } from './own-id.ts';

/** An article as read, before it is kept. */
export interface ReadArticle {
  article: OwnArticle;
  marks: Mark[];
  /** Sentences that yielded nothing though they hold numbers, names or a word of meeting. */
  silent: Silent[];
  /** Quotes that yielded a fact too unsure to be kept. */
  leftOut: { kind: string; quote: string; confidence: number }[];
}
export type ReadOutcome = ({ ok: true } & ReadArticle) | { ok: false; reason: ProblemReason };

/** Files to articles, articles to facts: the work of an import, in a worker, or in the page where none starts. */
export class Importer {
  readonly #lexicon: Lexicon;
  readonly #engine: Engine;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#engine = createEngine(lexicon);
  }

  /** Answers when the engine stands, so that nobody counts its start as reading time. */
  ready(): true {
    return true;
  }

  /** The articles in a file; pages and PDF are read by whoever has a DOM and workers. */
  open(
    name: string,
    bytes: Uint8Array,
    html: ReaderPlatform['html'],
    pdf: ReaderPlatform['pdf'],
  ): Promise<FileRead> {
    return readFile(name, bytes, { html, pdf });
  }

  /** The facts of one article. Never throws on content. `now` is ISO time. */
  read(raw: RawArticle, now: string): ReadOutcome {
    const hash = sha256(raw.text);
    const id = ownId(raw.file, hash);
    const { facts: found, marks, silent } = explainArticle(this.#engine, `${id}.txt`, raw.text);
    const bad = unreadable(found.source);
    if (bad !== null) return { ok: false, reason: bad };
    const { dataset, report } = assemble([filled(found, raw)], this.#lexicon);
    const parsed = parseDataset(dataset);
    if (!parsed.ok) {
      const [problem] = parsed.problems;
      return {
        ok: false,
        reason: { code: 'broken', why: `${problem?.where ?? ''}: ${problem?.what ?? ''}` },
      };
    }
    return {
      ok: true,
      article: { id, hash, added: now, dataset: parsed.dataset },
      marks,
      silent,
      leftOut: report.leftOut.map(({ kind, quote, confidence }) => ({ kind, quote, confidence })),
    };
  }
}

/** What the file knows of the article where its text leaves it open. */
function filled(facts: ArticleFacts, { file, title, url, published, publisher }: RawArticle): ArticleFacts {
  const source = { ...facts.source, file };
  source.url ??= url;
  source.publisher ??= publisher;
  if (title !== null && source.title === '') source.title = title;
  if (published !== null && source.publishedBasis !== 'stated') {
    source.published = published;
    source.publishedBasis = 'stated';
  }
  return { ...facts, source };
}
