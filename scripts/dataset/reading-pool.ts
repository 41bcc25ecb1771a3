import { Worker } from 'node:worker_threads';
import { problemWords } from './problem-words.ts';
import type {
  ArticleAnswer,
  FileAnswer,
  ReadingMessage,
  ReadingSettings,
  ReadingTask,
} from './reading-messages.ts';

/**
 * Seconds of work that one article may take, and that opening a file may take before its first article begins. Work is
 * what the processor spent, not the clock: on a crowded machine an article waits, and is no slower for it.
 */
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
  const lanesOpen = Math.min(threads, files.length);
  const lanes = Array.from({ length: lanesOpen }, () =>
    readLane(files, claim, lanesOpen, settings, limits, take),
  );
  await Promise.all(lanes);
}

async function readLane(
  files: readonly string[],
  claim: () => number | null,
  threads: number,
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
        thread ??= await ReadingThread.start(settings, threads);
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
  const none: ArticleAnswer = { name: file, line: null, why, facts: {}, silent: null, holds: 1 };
  return { articles: [none], problems: [] };
}

/** An article whose thread gets no work done at all is given up after so many times its limit by the clock. */
const MOST_WAITING = 10;

/** Seconds that the whole process has worked since; never less than one of its threads has. */
function workSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

type ThreadRead =
  { ok: true; answer: FileAnswer; cached: boolean } | { ok: false; article: number | null; why: string };

class ReadingThread {
  readonly #worker: Worker;
  /** How many threads share the work of the process. */
  readonly #threads: number;
  /** Called with what the thread says, or with why it fell. */
  #hear: (message: ReadingMessage) => void = () => undefined;
  #fall: (why: string) => void = () => undefined;

  static async start(settings: ReadingSettings, threads: number): Promise<ReadingThread> {
    const thread = new ReadingThread(settings, threads);
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

  private constructor(settings: ReadingSettings, threads: number) {
    this.#threads = threads;
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
      const within = (seconds: number) => {
        const began = { clock: performance.now(), work: process.cpuUsage() };
        const look = () => {
          const left = seconds - workSince(began.work) / this.#threads;
          const waited = (performance.now() - began.clock) / 1000;
          if (left > 0.05 && waited < MOST_WAITING * seconds) timer = setTimeout(look, left * 1000);
          else finish({ ok: false, article, why: problemWords({ code: 'too-slow', seconds }) });
        };
        return setTimeout(look, seconds * 1000);
      };
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
