import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

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

const LIMITS: SortLimits = { run: 4 * 1024 * 1024, fanIn: 32 };
const CHUNK = 64 * 1024;
const LINE_FEED = 0x0a;

/** A folder for what does not fit into memory; whoever made it removes it with all that is in it. */
export class SortingFolder {
  readonly #path: string;
  readonly #limits: SortLimits;

  constructor(path: string, limits: SortLimits = LIMITS) {
    this.#path = path;
    this.#limits = limits;
  }

  /** @param name of these lines alone, in this folder */
  lines(name: string): SortedLines {
    return new SortedLines(join(this.#path, name), this.#limits);
  }
}

/**
 * Sorts any number of lines by key (UTF-16 order), of one key each line once. What fits into one run stays in memory;
 * more is sorted in runs, written to files and merged: one line of each of at most `fanIn` runs is held.
 */
export class SortedLines {
  readonly #path: string;
  readonly #limits: SortLimits;
  #run: Keyed[] = [];
  #size = 0;
  #files: string[] = [];
  #written = 0;

  /** @param path how the paths of all files begin */
  constructor(path: string, limits: SortLimits) {
    this.#path = path;
    this.#limits = limits;
  }

  add(key: string, line: string): void {
    this.#run.push({ key, line });
    this.#size += key.length + line.length;
    if (this.#size >= this.#limits.run) this.#spill();
  }

  /** The lines in order, as often as asked; nothing may be added any more. */
  rows(): Generator<Keyed, void> {
    if (this.#files.length === 0) return once([this.#run.sort(byKey).values()]);
    if (this.#run.length > 0) this.#spill();
    const { fanIn } = this.#limits;
    while (this.#files.length > fanIn) {
      const merged = this.#files.splice(0, fanIn);
      this.#files.push(this.#write(once(merged.map(readRun))));
      for (const file of merged) rmSync(file);
    }
    return once(this.#files.map(readRun));
  }

  #spill(): void {
    this.#files.push(this.#write(this.#run.sort(byKey)));
    this.#run = [];
    this.#size = 0;
  }

  #write(rows: Iterable<Keyed>): string {
    const file = `${this.#path}.${this.#written++}.run`;
    const out = openSync(file, 'w');
    try {
      let chunk = '';
      for (const { key, line } of rows) {
        chunk += `${key}\t${line}\n`;
        if (chunk.length < CHUNK) continue;
        writeSync(out, chunk);
        chunk = '';
      }
      writeSync(out, chunk);
    } finally {
      closeSync(out);
    }
    return file;
  }
}

/** Sorted runs as one, of equal keys the first. */
export function* once(runs: readonly Iterator<Keyed, unknown>[]): Generator<Keyed, void> {
  const heads = runs.map(next);
  let last: string | null = null;
  try {
    for (;;) {
      let least = -1;
      let head: Keyed | null = null;
      for (let at = 0; at < heads.length; at++) {
        const other = heads[at] ?? null;
        if (other === null || (head !== null && other.key >= head.key)) continue;
        head = other;
        least = at;
      }
      const run = runs[least];
      if (head === null || !run) return;
      if (head.key !== last) yield head;
      last = head.key;
      heads[least] = next(run);
    }
  } finally {
    for (const run of runs) run.return?.();
  }
}

function* readRun(file: string): Generator<Keyed, void> {
  const from = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    let parts: Buffer[] = [];
    for (let length = readSync(from, buffer); length > 0; length = readSync(from, buffer)) {
      let start = 0;
      const chunk = buffer.subarray(0, length);
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        const rest = chunk.subarray(start, end);
        yield keyed((parts.length === 0 ? rest : Buffer.concat([...parts, rest])).toString('utf8'));
        parts = [];
        start = end + 1;
      }
      if (start < length) parts.push(Buffer.from(chunk.subarray(start)));
    }
  } finally {
    closeSync(from);
  }
}

function keyed(row: string): Keyed {
  const tab = row.indexOf('\t');
  return { key: row.slice(0, tab), line: row.slice(tab + 1) };
}

function next(run: Iterator<Keyed, unknown>): Keyed | null {
  const head = run.next();
  return head.done === true ? null : head.value;
}

function byKey(a: Keyed, b: Keyed): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
