import { assemble } from '../../extract/corpus/assemble.ts';
import { createEngine, type Engine } from '../../extract/engine.ts';
import { articleStarts } from '../../extract/document/article-starts.ts';
import { explainArticle, type Mark, type Silent } from '../../extract/explain/explain-article.ts';
import type { ArticleFacts } from '../../extract/extract-article.ts';
import { placeFinder, type FoundPlace, type PlaceFinder } from '../../extract/gazetteer/place-finder.ts';
import { sha256 } from '../../extract/hash/sha256.ts';
import type { Lexicon } from '../../extract/index.ts';
import { parseDataset } from '../../model/parse-dataset.ts';
import type { ProblemReason, RawArticle, ReadProblem } from '../../readers/article.ts';
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
  /** Where further articles begin in the text, where it seems to hold several. */
  starts: number[];
}
export type ReadOutcome = ({ ok: true } & ReadArticle) | { ok: false; reason: ProblemReason };

const MOST_PLACES = 6;

/** Files to articles, articles to facts: the work of an import, in a worker, or in the page where none starts. */
export class Importer {
  readonly #lexicon: Lexicon;
  readonly #engine: Engine;
  #places: PlaceFinder | null = null;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#engine = createEngine(lexicon);
  }

  /** Answers when the engine stands, so that nobody counts its start as reading time. */
  ready(): true {
    return true;
  }

  /**
   * Reads a file: its articles are given a few at a time, so that nobody has to take many at once; answers what could
   * not be read. Pages and PDF are read by whoever has a DOM and workers.
   */
  async open(
    name: string,
    bytes: Uint8Array,
    platform: ReaderPlatform,
    give: (articles: RawArticle[]) => unknown,
  ): Promise<ReadProblem[]> {
    const { articles, problems } = await readFile(name, bytes, platform);
    for (const some of handfuls(articles)) await give(some);
    return problems;
  }

  /** Places by name, each with what it lies in; see `placeFinder`. */
  places(query: string): FoundPlace[] {
    this.#places ??= placeFinder(this.#engine);
    return this.#places(query, MOST_PLACES);
  }

  /** The facts of one article. Never throws on content. `now` is ISO time. */
  read(raw: RawArticle, now: string): ReadOutcome {
    const hash = sha256(raw.text);
    const id = ownId(raw.file, hash);
    const {
      facts: found,
      marks,
      silent,
    } = explainArticle(this.#engine, `${id}.txt`, raw.text, raw.published);
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
      starts: articleStarts(this.#engine, raw.text),
    };
  }
}

/** What the file knows of the article where its text leaves it open. */
function filled(facts: ArticleFacts, { file, title, url, publisher }: RawArticle): ArticleFacts {
  const source = { ...facts.source, file };
  source.url ??= url;
  source.publisher ??= publisher;
  if (title !== null && source.title === '') source.title = title;
  return { ...facts, source };
}

const MOST_AT_ONCE = 50;
const MOST_LETTERS = 250_000;

function* handfuls(articles: readonly RawArticle[]): Generator<RawArticle[]> {
  let some: RawArticle[] = [];
  let letters = 0;
  for (const article of articles) {
    some.push(article);
    letters += article.text.length;
    if (some.length < MOST_AT_ONCE && letters < MOST_LETTERS) continue;
    yield some;
    some = [];
    letters = 0;
  }
  if (some.length > 0) yield some;
}
