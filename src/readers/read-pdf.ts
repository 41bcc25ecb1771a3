import { bareArticle, oneArticle, oneProblem, type FileRead } from './article.ts';
import { LIMITS } from './limits.ts';
import type { ReaderPlatform } from './platform.ts';

export async function readPdf(file: string, bytes: Uint8Array, platform: ReaderPlatform): Promise<FileRead> {
  if (bytes.length > LIMITS.document)
    return oneProblem(file, { code: 'too-large', bytes: bytes.length, most: LIMITS.document });
  const read = await platform.pdf(bytes);
  if (read.ok) return oneArticle({ ...bareArticle(file, read.text), title: read.title });
  return oneProblem(
    file,
    read.reason === 'broken' ? { code: 'broken', why: read.why } : { code: read.reason },
  );
}
