import { Worker } from 'node:worker_threads';
import { problemWords } from './problem-words.ts';
import type {
  ArticleAnswer,
  FileAnswer,
  ReadingMessage,
  ReadingSettings,
  ReadingTask,
} from './reading-messages.ts';

/** Seconds that one article may take, and that opening a file may take before its first article begins. */
export interface ReadingLimits {
  article: number;
  file: number;
}

export const READING_LIMITS: ReadingLimits = { article: 2, file: 30 };

/** A file that was read: its position in the list, what it gave, and whether that was known from before. */
export interface ReadFile {
  at: number;
  file: string;
  answer: FileAnswer;
  cached: boolean;
}

/**
 * Reads files on several threads and hands over each as soon as it is read, in no order. A thread that sits longer on
 * an article than it may is ended; that article is told as too slow, and the rest of its file is read by another thread.
 */
export async function readInPool(
  files: readonly string[],
  threads: number,
  settings: ReadingSettings,
  limits: ReadingLimits,
  take: (read: ReadFile) => void | Promise<void>,
): Promise<void> {
  let next = 0;
  const claim = () => (next < files.length ? next++ : null);
  const lanes = Array.from({ length: Math.min(threads, files.length) }, () =>
    readLane(files, claim, settings, limits, take),
  );
  await Promise.all(lanes);
}

async function readLane(
  files: readonly string[],
  claim: () => number | null,
  settings: ReadingSettings,
  limits: ReadingLimits,
  take: (read: ReadFile) => void | Promise<void>,
): Promise<void> {
  let thread: ReadingThread | null = null;
  try {
    for (let at = claim(); at !== null; at = claim()) {
      const file = files[at] ?? '';
      const skip: { at: number; why: string }[] = [];
      for (;;) {
        thread ??= await ReadingThread.start(settings);
        const read = await thread.read(file, skip, limits);
        if (read.ok) {
          await take({ at, file, answer: read.answer, cached: read.cached });
          break;
        }
        await thread.end();
        thread = null;
        if (read.article === null) {
          await take({ at, file, answer: unread(file, read.why), cached: false });
          break;
        }
        skip.push({ at: read.article, why: read.why });
      }
    }
  } finally {
    await thread?.end();
  }
}

function unread(file: string, why: string): FileAnswer {
  const none: ArticleAnswer = { name: file, line: null, why, facts: {}, silent: null };
  return { articles: [none], problems: [] };
}

type ThreadRead =
  { ok: true; answer: FileAnswer; cached: boolean } | { ok: false; article: number | null; why: string };

class ReadingThread {
  readonly #worker: Worker;
  /** Called with what the thread says, or with why it fell. */
  #hear: (message: ReadingMessage) => void = () => undefined;
  #fall: (why: string) => void = () => undefined;

  static async start(settings: ReadingSettings): Promise<ReadingThread> {
    const thread = new ReadingThread(settings);
    await new Promise<void>((resolve, reject) => {
      thread.#hear = () => {
        resolve();
      };
      thread.#fall = (why) => {
        reject(new Error(why));
      };
    });
    return thread;
  }

  private constructor(settings: ReadingSettings) {
    const entry = new URL('./reading-worker-entry.mjs', import.meta.url);
    this.#worker = new Worker(entry, { workerData: settings });
    this.#worker.on('message', (message: ReadingMessage) => {
      this.#hear(message);
    });
    this.#worker.on('error', (error) => {
      this.#fall(error instanceof Error ? error.message : String(error));
    });
    this.#worker.on('exit', () => {
      this.#fall('the reading thread ended');
    });
  }

  /** One file; not ok where an article (by position) or the file itself took too long or brought the thread down. */
  read(file: string, skip: ReadingTask['skip'], limits: ReadingLimits): Promise<ThreadRead> {
    return new Promise((resolve) => {
      let article: number | null = null;
      const finish = (read: ThreadRead) => {
        clearTimeout(timer);
        resolve(read);
      };
      const within = (seconds: number) =>
        setTimeout(() => {
          finish({ ok: false, article, why: problemWords({ code: 'too-slow', seconds }) });
        }, seconds * 1000);
      let timer = within(limits.file);
      this.#fall = (why) => {
        finish({ ok: false, article, why });
      };
      this.#hear = (message) => {
        if (message.kind === 'answer') finish({ ok: true, answer: message.answer, cached: message.cached });
        if (message.kind !== 'begins') return;
        article = message.at;
        clearTimeout(timer);
        timer = within(limits.article);
      };
      this.#worker.postMessage({ file, skip: [...skip] });
    });
  }

  async end(): Promise<void> {
    this.#hear = () => undefined;
    this.#fall = () => undefined;
    await this.#worker.terminate();
  }
}
