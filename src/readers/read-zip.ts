import type { UnzipFileInfo } from 'fflate';
import { joined, oneProblem, type FileRead } from './article.ts';
import { isLitter, isSafeName, shownName } from './entry-name.ts';
import { LIMITS } from './limits.ts';
import { archiveEntries, directoryProblem } from './zip-check.ts';

/** Reads one file of an archive; given by whoever knows all formats. */
type ReadEntry = (file: string, bytes: Uint8Array) => Promise<FileRead>;

/**
 * The articles of an archive, unpacked a few at a time. An archive that unpacks to too much is
 * refused before anything is unpacked; an entry whose name leads outside is passed over.
 */
export async function readZip(file: string, bytes: Uint8Array, readEntry: ReadEntry): Promise<FileRead> {
  if (bytes.length > LIMITS.archive)
    return oneProblem(file, { code: 'too-large', bytes: bytes.length, most: LIMITS.archive });
  try {
    const entries = await archiveEntries(bytes);
    const bad = directoryProblem(entries, LIMITS.unpacked);
    if (bad !== null) return oneProblem(file, bad);
    const reads: FileRead[] = [];
    const good: UnzipFileInfo[] = [];
    for (const entry of entries.filter(({ name }) => !isLitter(name))) {
      const shown = `${file}/${shownName(entry.name)}`;
      if (!isSafeName(entry.name)) reads.push(oneProblem(shown, { code: 'unsafe-name' }));
      else if (/\.zip$/iu.test(entry.name)) reads.push(oneProblem(shown, { code: 'nested-archive' }));
      else if (entry.originalSize > LIMITS.document)
        reads.push(
          oneProblem(shown, { code: 'too-large', bytes: entry.originalSize, most: LIMITS.document }),
        );
      else good.push(entry);
    }
    const { unzipSync } = await import('fflate');
    for (const batch of batches(good)) {
      const wanted = new Set(batch);
      const unpacked = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
      for (const name of batch) {
        const content = unpacked[name];
        if (content) reads.push(await readEntry(`${file}/${shownName(name)}`, content));
      }
    }
    return reads.length === 0 ? oneProblem(file, { code: 'empty' }) : joined(reads);
  } catch (error) {
    return oneProblem(file, { code: 'broken', why: error instanceof Error ? error.message : '' });
  }
}

const BATCH_BYTES = 16 * 1024 * 1024;

/** Names of entries that together unpack to little. */
function* batches(entries: readonly UnzipFileInfo[]): Generator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for (const { name, originalSize } of entries) {
    if (batch.length > 0 && bytes + originalSize > BATCH_BYTES) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(name);
    bytes += originalSize;
  }
  if (batch.length > 0) yield batch;
}
