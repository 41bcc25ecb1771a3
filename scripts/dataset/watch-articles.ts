import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BuildIo } from './console-io.ts';

/** Files are often written in several steps; a build waits until nothing changed for so long, ms. */
const SETTLE_MS = 300;

/**
 * Builds again whenever something under the paths changes, until the process is told to stop (Ctrl+C) or `stopping`
 * fires. Builds never overlap; what changes during one leads to one more.
 */
export async function watchArticles(
  paths: readonly string[],
  build: () => Promise<unknown>,
  io: BuildIo,
  stopping: AbortSignal = new AbortController().signal,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let building: Promise<unknown> = Promise.resolve();
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(build).catch((error: unknown) => {
        io.problem(error instanceof Error ? error.message : String(error));
      });
    }, SETTLE_MS);
  };
  const watchers = [];
  for (const path of paths) {
    const folder = (await stat(path).catch(() => null))?.isDirectory() === true;
    watchers.push(folder ? watch(path, { recursive: true }, later) : watch(dirname(path), later));
  }
  io.step('Watching; Ctrl+C ends it');
  await new Promise<void>((resolve) => {
    stopping.addEventListener('abort', () => resolve(), { once: true });
    process.once('SIGINT', () => resolve());
  });
  clearTimeout(timer);
  for (const one of watchers) one.close();
  await building;
}
