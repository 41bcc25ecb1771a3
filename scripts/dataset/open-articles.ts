import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { oneProblem, type FileRead } from '../../src/readers/article.ts';
import { LIMITS } from '../../src/readers/limits.ts';
import type { ReaderPlatform } from '../../src/readers/platform.ts';
import { endingOf, readFile } from '../../src/readers/read-file.ts';
import { readText } from '../../src/readers/read-text.ts';

/** The bytes of a file of articles, or why there are none. */
export async function bytesOf(file: string): Promise<Uint8Array | FileRead> {
  try {
    const { size } = await stat(file);
    if (size > LIMITS.collection)
      return oneProblem(basename(file), { code: 'too-large', bytes: size, most: LIMITS.collection });
    return await readBytes(file);
  } catch (error) {
    return oneProblem(basename(file), { code: 'broken', why: error instanceof Error ? error.message : '' });
  }
}

/** The articles in the bytes of a file; one whose name tells no format is read as text. */
export function articlesIn(file: string, bytes: Uint8Array, platform: ReaderPlatform): Promise<FileRead> {
  const name = basename(file);
  return endingOf(name) === null ? Promise.resolve(readText(name, bytes)) : readFile(name, bytes, platform);
}

/** The articles in a file on disk. */
export async function openArticles(file: string, platform: ReaderPlatform): Promise<FileRead> {
  const bytes = await bytesOf(file);
  return bytes instanceof Uint8Array ? articlesIn(file, bytes, platform) : bytes;
}
