import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SortingFolder, type Keyed, type SortLimits } from './sorted-lines.ts';

/** Sorts a stream of lines by key, of one key each line once, in a temporary folder of its own. */
export async function* sortedOnce(lines: AsyncIterable<Keyed>, limits?: SortLimits): AsyncGenerator<Keyed> {
  const path = await mkdtemp(join(tmpdir(), 'observer-atlas-sort-'));
  try {
    const sorted = new SortingFolder(path, limits).lines('all');
    for await (const { key, line } of lines) sorted.add(key, line);
    yield* sorted.rows();
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}
