import type { UnzipFileInfo } from 'fflate';
import type { ProblemReason } from './article.ts';
import { LIMITS } from './limits.ts';

/** The entries that an archive's directory names, without unpacking any. Throws where it is no archive. */
export async function archiveEntries(bytes: Uint8Array): Promise<UnzipFileInfo[]> {
  const { unzipSync } = await import('fflate');
  const entries: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (entry) => {
      entries.push(entry);
      return false;
    },
  });
  return entries;
}

/** What is wrong with an archive as a whole, by its directory: too much, or packed as no text is. Null where it may be unpacked. */
export async function archiveProblem(bytes: Uint8Array, mostUnpacked: number): Promise<ProblemReason | null> {
  let entries: UnzipFileInfo[];
  try {
    entries = await archiveEntries(bytes);
  } catch (error) {
    return { code: 'broken', why: error instanceof Error ? error.message : '' };
  }
  return directoryProblem(entries, mostUnpacked);
}

export function directoryProblem(
  entries: readonly { size: number; originalSize: number }[],
  mostUnpacked: number,
): ProblemReason | null {
  if (entries.length > LIMITS.entries)
    return { code: 'too-many-entries', entries: entries.length, most: LIMITS.entries };
  for (const { size, originalSize } of entries) {
    const ratio = Math.round(originalSize / Math.max(1, size));
    if (originalSize > LIMITS.ratioFrom && ratio > LIMITS.ratio)
      return { code: 'bomb', ratio, most: LIMITS.ratio };
  }
  const unpacked = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  return unpacked > mostUnpacked ? { code: 'unpacked-too-large', bytes: unpacked, most: mostUnpacked } : null;
}
