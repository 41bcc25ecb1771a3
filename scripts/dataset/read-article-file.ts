import { readFile, stat } from 'node:fs/promises';
import { decode, MOST_BYTES } from '../../src/extract/text/decode.ts';

export type ArticleFile = { ok: true; file: string; text: string } | { ok: false; file: string; why: string };

/** Reads one file as an article; what is wrong with it is told in one clear line. */
export async function readArticleFile(file: string): Promise<ArticleFile> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) return { ok: false, file, why: tooLarge(size) };
    const bytes = await readFile(file);
    const decoded = decode(bytes);
    if (decoded.ok) return { ok: true, file, text: decoded.text };
    return { ok: false, file, why: explainDecoding(decoded.reason, decoded.at, bytes.length) };
  } catch (error) {
    return { ok: false, file, why: error instanceof Error ? error.message : 'it cannot be read' };
  }
}

/** What is wrong with bytes that are no article text, in a few words; `size` is their number. */
export function explainDecoding(
  reason: 'empty' | 'binary' | 'not-utf8' | 'too-large',
  at: number | undefined,
  size: number,
): string {
  const where = at === undefined ? '' : ` at byte ${at}`;
  switch (reason) {
    case 'empty':
      return 'the file is empty';
    case 'binary':
      return `this is a binary file, not text${where === '' ? '' : ` (zero byte${where})`}`;
    case 'not-utf8':
      return `not valid UTF-8${where}; save the article as UTF-8`;
    case 'too-large':
      return tooLarge(size);
  }
}

function tooLarge(size: number): string {
  return `too large for one article: ${(size / 1024 / 1024).toFixed(1)} MB (at most ${MOST_BYTES / 1024 / 1024} MB)`;
}
