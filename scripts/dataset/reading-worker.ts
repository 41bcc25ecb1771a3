import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createEngine } from '../../src/extract/engine.ts';
import { articleStarts } from '../../src/extract/document/article-starts.ts';
import { explainArticle } from '../../src/extract/explain/explain-article.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { bareArticle, type RawArticle } from '../../src/readers/article.ts';
import { nodePlatform } from '../readers/node-platform.ts';
import { createFactFilter } from '../stream/fact-filter.ts';
import { FactsCache } from './facts-cache.ts';
import { factsByKind } from './facts-by-kind.ts';
import { articlesIn, bytesOf } from './open-articles.ts';
import { readLexicon } from './read-lexicon.ts';
import type {
  ArticleAnswer,
  FileAnswer,
  ReadingMessage,
  ReadingSettings,
  ReadingTask,
} from './reading-messages.ts';

/** A thread that reads files one after the other: bytes to articles, articles to lines of facts. */
const port = parentPort;
if (!port) throw new Error('this module runs in a worker thread');
const NOTHING: ArticleAnswer = { name: '', line: null, why: '', facts: {}, silent: null, holds: 1 };
// The parent started this thread with exactly these settings.
const settings = workerData as ReadingSettings;
function say(message: ReadingMessage): void {
  port?.postMessage(message);
}

const lexicon = await readLexicon(join(settings.root, 'data'));
const engine = createEngine(lexicon);
const filter = createFactFilter(
  { extract: ({ file, text, published }) => extractArticle(engine, file, text, published ?? null) },
  settings.ruleset,
);
const cache = new FactsCache(settings.cache);
const platform = nodePlatform();

port.on('message', (task: ReadingTask) => void answer(task));
// The first article pays for what is made ready on first use; it is none of the files.
articleAnswer(bareArticle('first.txt', 'A first article.\n\nObservers met on 1 March 2020.'));
say({ kind: 'ready' });

async function answer({ file, skip }: ReadingTask): Promise<void> {
  say(await answerOf(file, skip));
}

async function answerOf(file: string, skip: ReadingTask['skip']): Promise<ReadingMessage> {
  const bytes = await bytesOf(file);
  if (!(bytes instanceof Uint8Array))
    return { kind: 'answer', answer: { articles: [], problems: bytes.problems }, cached: false };
  const kept = skip.length === 0 ? await cache.get(file, bytes) : null;
  if (kept) return { kind: 'answer', answer: kept, cached: true };
  const read = await articlesIn(file, bytes, platform);
  const articles = read.articles.map((article, at) => {
    say({ kind: 'begins', at, name: article.file });
    const skipped = skip.find((one) => one.at === at);
    return skipped ? { ...NOTHING, name: article.file, why: skipped.why } : articleAnswer(article);
  });
  const given: FileAnswer = { articles, problems: read.problems };
  if (skip.length === 0) await cache.put(file, bytes, given);
  return { kind: 'answer', answer: given, cached: false };
}

function articleAnswer({ file, text, url, published, publisher }: RawArticle): ArticleAnswer {
  const given = JSON.stringify({ id: file, file, text, url, published, publisher });
  const line = filter(Buffer.from(given), 1) ?? '';
  const parsed = JSON.parse(line) as { error?: string; facts?: Record<string, unknown> };
  if (parsed.facts === undefined) return { ...NOTHING, name: file, why: parsed.error ?? '' };
  return {
    name: file,
    line,
    why: '',
    facts: factsByKind(parsed.facts),
    silent: settings.countSilent ? explainArticle(engine, file, text).silent.length : null,
    holds: articleStarts(engine, text).length + 1,
  };
}
