import { proxy, transfer, wrap, type Remote } from 'comlink';
import { browserPlatform } from '../../readers/browser-platform.ts';
import { oneProblem, type FileRead, type RawArticle, type ReadProblem } from '../../readers/article.ts';
import type { FoundPlace } from '../../extract/gazetteer/place-finder.ts';
import type { Importer, ReadOutcome } from './importer.ts';

/** An article that takes longer is reported and passed over; a file of many pages has more time. */
const ARTICLE_MS = 2_000;
const FILE_MS = 30_000;
const START_MS = 30_000;

interface Line {
  importer: Remote<Importer>;
  stop: () => void;
}

/**
 * Reads files and articles in a worker that is stopped where one of them takes too long: the page never waits for it.
 * Where no worker starts the page reads by itself, without that protection.
 */
export class ImportDesk {
  readonly #platform = browserPlatform();
  #line: Promise<Line> | null = null;

  /** Makes ready to read before anybody asks. Never rejects. */
  async warm(): Promise<void> {
    await (this.#line ??= startLine()).catch(() => this.stop());
  }

  /** The articles of a file. Never rejects. `bytes` are given away. */
  async open(name: string, bytes: Uint8Array): Promise<FileRead> {
    const articles: RawArticle[] = [];
    const problems = await this.#within(FILE_MS, async ({ importer }): Promise<ReadProblem[]> =>
      importer.open(
        name,
        transfer(bytes, [bytes.buffer]),
        proxy(this.#platform),
        proxy((some: RawArticle[]) => void articles.push(...some)),
      ),
    );
    return typeof problems === 'string'
      ? oneProblem(name, problem(problems, FILE_MS))
      : { articles, problems };
  }

  /** The facts of an article. Never rejects. */
  async read(raw: RawArticle): Promise<ReadOutcome> {
    const read = await this.#within(ARTICLE_MS, async ({ importer }): Promise<ReadOutcome> =>
      importer.read(raw, new Date().toISOString()),
    );
    return typeof read === 'string' ? { ok: false, reason: problem(read, ARTICLE_MS) } : read;
  }

  /** Places by name, each with what it lies in; null where the gazetteers cannot be had. Never rejects. */
  async places(query: string): Promise<FoundPlace[] | null> {
    const found = await this.#within(START_MS, async ({ importer }): Promise<FoundPlace[]> =>
      importer.places(query),
    );
    return typeof found === 'string' ? null : found;
  }

  /** Stops what is being read; the next file starts a new worker. */
  stop(): void {
    this.#leave(this.#line);
  }

  /** Who stopped waiting leaves its own worker: the next may be at work already. */
  #leave(line: Promise<Line> | null): void {
    if (line === this.#line) this.#line = null;
    void line?.then(({ stop }) => stop()).catch(() => undefined);
  }

  /** The answer; 'slow' where it did not come in time, what went wrong where it failed. */
  async #within<T extends object>(ms: number, ask: (line: Line) => Promise<T>): Promise<T | string> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const own = (this.#line ??= startLine());
    try {
      const line = await own;
      const late = new Promise<string>((resolve) => {
        timer = setTimeout(() => resolve(SLOW), ms);
      });
      const answer = await Promise.race([ask(line), late]);
      if (answer === SLOW) this.#leave(own);
      return answer;
    } catch (error) {
      this.#leave(own);
      return error instanceof Error && error.message !== '' ? error.message : 'unknown';
    } finally {
      clearTimeout(timer);
    }
  }
}

let desk: ImportDesk | null = null;

/** The desk of this page: its worker holds the engine and the gazetteers, once. */
export function importDesk(): ImportDesk {
  return (desk ??= new ImportDesk());
}

const SLOW = 'slow';

function problem(what: string, ms: number) {
  return what === SLOW
    ? { code: 'too-slow' as const, seconds: ms / 1000 }
    : { code: 'broken' as const, why: what };
}

async function startLine(): Promise<Line> {
  let worker: Worker | null = null;
  try {
    worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
    const importer = wrap<Importer>(worker);
    await answered(worker, importer.ready());
    const started = worker;
    return { importer, stop: () => started.terminate() };
  } catch {
    worker?.terminate();
    const [{ Importer: Own }, { builtLexicon }] = await Promise.all([
      import('./importer.ts'),
      import('./lexicon-files.ts'),
    ]);
    const own = new Own(builtLexicon());
    // Every method of the importer answers a promise or a plain value: awaited, both are the same.
    return { importer: own as unknown as Remote<Importer>, stop: () => undefined };
  }
}

function answered(worker: Worker, first: Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the worker stays silent')), START_MS);
    worker.addEventListener('error', () => reject(new Error('the worker did not start')), { once: true });
    void first.then(() => {
      clearTimeout(timer);
      resolve();
    }, reject);
  });
}
