import { expose } from 'comlink';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bareArticle } from '../../readers/article.ts';
import { ImportDesk } from './import-desk.ts';
import type { ReadOutcome } from './importer.ts';

const ANSWER: ReadOutcome = { ok: false, reason: { code: 'no-text' } };

/** What the workers are reading: how to let each article's answer go, by its file's name. */
const reading = new Map<string, () => void>();

/** A worker that answers when the test says so. */
class HeldWorker {
  readonly #ports = new MessageChannel();
  constructor() {
    const read = ({ file }: { file: string }) =>
      new Promise<ReadOutcome>((resolve) => reading.set(file, () => resolve(ANSWER)));
    expose({ ready: () => true, read }, this.#ports.port2);
    this.#ports.port1.start();
  }
  postMessage(message: unknown): void {
    this.#ports.port1.postMessage(message);
  }
  addEventListener(type: string, listener: EventListener): void {
    this.#ports.port1.addEventListener(type, listener);
  }
  removeEventListener(type: string, listener: EventListener): void {
    this.#ports.port1.removeEventListener(type, listener);
  }
  terminate(): void {
    this.#ports.port1.close();
  }
}

describe('the desk that reads articles in a worker', () => {
  const article = (file: string) => bareArticle(file, 'Text.');
  const isRead = (file: string) => vi.waitUntil(() => reading.has(file));

  beforeEach(() => {
    vi.stubGlobal('Worker', HeldWorker);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    reading.clear();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('passes over an article that takes too long and reads the next', async () => {
    const desk = new ImportDesk();
    const endless = desk.read(article('endless'));
    await isRead('endless');
    vi.advanceTimersByTime(2000);
    expect(await endless).toEqual({ ok: false, reason: { code: 'too-slow', seconds: 2 } });
    const next = desk.read(article('next'));
    await isRead('next');
    reading.get('next')?.();
    expect(await next).toEqual(ANSWER);
    desk.stop();
  });

  it('does not lose what is read after a stop when the time of what was stopped is over', async () => {
    const desk = new ImportDesk();
    const stopped = desk.read(article('stopped'));
    await isRead('stopped');
    vi.advanceTimersByTime(1500);
    desk.stop();
    const next = desk.read(article('next'));
    await isRead('next');
    vi.advanceTimersByTime(600);
    await stopped;
    reading.get('next')?.();
    vi.useRealTimers();
    expect(await next).toEqual(ANSWER);
    desk.stop();
  });
});
