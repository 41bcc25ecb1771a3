import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { linesOf } from './lines.ts';

/** A line with the key it is sorted by; neither holds a line feed, the key no tab. */
export interface Keyed {
  key: string;
  line: string;
}

export interface SortLimits {
  /** Characters held in memory before they are written out as a sorted run. */
  run: number;
  /** Runs merged at a time, which is also the number of files open at a time. */
  fanIn: number;
}

const LIMITS: SortLimits = { run: 32 * 1024 * 1024, fanIn: 32 };

/**
 * Sorts any number of lines by key (UTF-16 order), of one key each line once: runs are sorted in memory, written to a
 * temporary folder and merged. Holds one run at a time, then one line of each of at most `fanIn` runs.
 */
export async function* sortedOnce(
  lines: AsyncIterable<Keyed>,
  limits: SortLimits = LIMITS,
): AsyncGenerator<Keyed> {
  const folder = await mkdtemp(join(tmpdir(), 'observer-atlas-sort-'));
  try {
    let count = 0;
    const write = async (run: AsyncIterable<Keyed> | Iterable<Keyed>): Promise<string> => {
      const file = join(folder, `${count++}.run`);
      await pipeline(Readable.from(rows(run), { objectMode: true }), createWriteStream(file));
      return file;
    };
    let runs: string[] = [];
    for await (const run of sortedRuns(lines, limits.run)) runs.push(await write(run));
    while (runs.length > limits.fanIn) {
      const merged = await write(mergedRuns(runs.slice(0, limits.fanIn)));
      await Promise.all(runs.slice(0, limits.fanIn).map((file) => rm(file)));
      runs = [...runs.slice(limits.fanIn), merged];
    }
    yield* mergedRuns(runs);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* sortedRuns(lines: AsyncIterable<Keyed>, most: number): AsyncGenerator<Keyed[]> {
  let run: Keyed[] = [];
  let size = 0;
  for await (const keyed of lines) {
    run.push(keyed);
    size += keyed.key.length + keyed.line.length;
    if (size < most) continue;
    yield run.sort(byKey);
    run = [];
    size = 0;
  }
  if (run.length > 0) yield run.sort(byKey);
}

async function* rows(run: AsyncIterable<Keyed> | Iterable<Keyed>): AsyncGenerator<string> {
  for await (const { key, line } of run) yield `${key}\t${line}\n`;
}

async function* mergedRuns(files: readonly string[]): AsyncGenerator<Keyed> {
  const readers = files.map(readRun);
  const heads = await Promise.all(readers.map(next));
  let last: string | null = null;
  for (;;) {
    let least = -1;
    for (const [at, head] of heads.entries()) {
      const best = heads[least];
      if (head && (!best || head.key < best.key)) least = at;
    }
    const head = heads[least];
    const reader = readers[least];
    if (!head || !reader) return;
    if (head.key !== last) yield head;
    last = head.key;
    heads[least] = await next(reader);
  }
}

async function* readRun(file: string): AsyncGenerator<Keyed, void> {
  for await (const { bytes } of linesOf(createReadStream(file), Number.POSITIVE_INFINITY)) {
    const row = Buffer.from(bytes ?? []).toString('utf8');
    const tab = row.indexOf('\t');
    yield { key: row.slice(0, tab), line: row.slice(tab + 1) };
  }
}

async function next(reader: AsyncGenerator<Keyed, void>): Promise<Keyed | null> {
  const head: IteratorResult<Keyed, void> = await reader.next();
  return head.value ?? null;
}

function byKey(a: Keyed, b: Keyed): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
