import { readFile, stat } from 'node:fs/promises';
import { decodeBytes } from '../../src/readers/decode-bytes.ts';
import { LIMITS } from '../../src/readers/limits.ts';
import { problemWords } from './problem-words.ts';

export type ArticleFile = { ok: true; file: string; text: string } | { ok: false; file: string; why: string };

/** Reads one file as the plain text of an article; what is wrong with it is told in one clear line. */
export async function readArticleFile(file: string): Promise<ArticleFile> {
  try {
    const { size } = await stat(file);
    if (size > LIMITS.article)
      return { ok: false, file, why: problemWords({ code: 'too-large', bytes: size, most: LIMITS.article }) };
    const decoded = decodeBytes(await readFile(file));
    return decoded.ok
      ? { ok: true, file, text: decoded.text }
      : { ok: false, file, why: problemWords(decoded.reason) };
  } catch (error) {
    return { ok: false, file, why: error instanceof Error ? error.message : 'it cannot be read' };
  }
}
