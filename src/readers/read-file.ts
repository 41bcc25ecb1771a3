import { oneProblem, type FileRead } from './article.ts';
import { shownName } from './entry-name.ts';
import type { ReaderPlatform } from './platform.ts';
import { readHtmlFile } from './read-html.ts';
import { readJson, readNdjson } from './read-json.ts';
import { readPdf } from './read-pdf.ts';
import { readMarkdown, readText } from './read-text.ts';

/** The endings that are read, in the order in which they are told. */
export const ENDINGS = ['txt', 'md', 'html', 'htm', 'eml', 'pdf', 'docx', 'json', 'ndjson', 'zip'] as const;
export type Ending = (typeof ENDINGS)[number];

const MEANT: Readonly<Record<string, Ending>> = {
  text: 'txt',
  markdown: 'md',
  xhtml: 'html',
  jsonl: 'ndjson',
};

/** The format of a file by its name; null where it is none of those that are read. */
export function endingOf(name: string): Ending | null {
  const ending = /\.([a-z0-9]{1,8})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  return ENDINGS.find((known) => known === ending) ?? MEANT[ending] ?? null;
}

/**
 * The articles in a file. Never throws on content: what cannot be read is told as a problem, and costs only itself.
 * Libraries are loaded when their format is first met.
 */
export async function readFile(name: string, bytes: Uint8Array, platform: ReaderPlatform): Promise<FileRead> {
  const file = shownName(name);
  const ending = endingOf(name);
  if (ending === null)
    return oneProblem(file, { code: 'unsupported', ending: /\.[^./\\]{1,12}$/u.exec(file)?.[0] ?? '' });
  if (bytes.length === 0) return oneProblem(file, { code: 'empty' });
  try {
    return await readAs(ending, file, bytes, platform);
  } catch (error) {
    return oneProblem(file, { code: 'broken', why: error instanceof Error ? error.message : '' });
  }
}

async function readAs(
  ending: Ending,
  file: string,
  bytes: Uint8Array,
  platform: ReaderPlatform,
): Promise<FileRead> {
  switch (ending) {
    case 'txt':
      return readText(file, bytes);
    case 'md':
      return readMarkdown(file, bytes);
    case 'html':
    case 'htm':
      return readHtmlFile(file, bytes, platform);
    case 'json':
      return readJson(file, bytes);
    case 'ndjson':
      return readNdjson(file, bytes);
    case 'pdf':
      return readPdf(file, bytes, platform);
    case 'eml':
      return (await import('./read-eml.ts')).readEml(file, bytes, platform);
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(file, bytes);
    case 'zip': {
      const { readZip } = await import('./read-zip.ts');
      return readZip(file, bytes, (entry, unpacked) => readFile(entry, unpacked, platform));
    }
  }
}
