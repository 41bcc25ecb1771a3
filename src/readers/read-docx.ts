import { bareArticle, oneArticle, oneProblem, type FileRead } from './article.ts';
import { LIMITS } from './limits.ts';
import { archiveProblem } from './zip-check.ts';

/** A Word document: the words of its paragraphs. */
export async function readDocx(file: string, bytes: Uint8Array): Promise<FileRead> {
  if (bytes.length > LIMITS.document)
    return oneProblem(file, { code: 'too-large', bytes: bytes.length, most: LIMITS.document });
  const bad = await archiveProblem(bytes, LIMITS.document * 4);
  if (bad !== null) return oneProblem(file, bad);
  try {
    const { default: mammoth } = await import('mammoth');
    // Its two builds take the same bytes under two names.
    const input = { arrayBuffer: bytes.slice().buffer, buffer: bytes };
    const { value } = await mammoth.extractRawText(input);
    const text = value.replace(/\n{3,}/gu, '\n\n').trim();
    return text === '' ? oneProblem(file, { code: 'no-text' }) : oneArticle(bareArticle(file, text));
  } catch (error) {
    return oneProblem(file, { code: 'broken', why: error instanceof Error ? error.message : '' });
  }
}
