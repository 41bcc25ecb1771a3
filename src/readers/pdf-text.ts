import { pdfParagraphs, type PdfLine } from './pdf-lines.ts';
import { LIMITS } from './limits.ts';

/** What a PDF says. */
export type PdfText =
  | { ok: true; text: string; title: string | null }
  | { ok: false; reason: 'password' | 'scanned' | 'broken'; why: string };

/** The part of PDF.js that reading takes; both of its builds have it. */
export interface PdfLibrary {
  getDocument(source: {
    data: Uint8Array;
    isEvalSupported: boolean;
    useWasm: boolean;
    disableFontFace: boolean;
    useSystemFonts: boolean;
    verbosity: number;
  }): { promise: Promise<PdfDocument>; destroy(): Promise<void> };
}
interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ info: object }>;
}
interface PdfPage {
  getTextContent(): Promise<{ items: readonly object[] }>;
  cleanup(): void;
}

/**
 * The text of a PDF, page by page, its lines joined to paragraphs. No script of the PDF is run and none of its fonts is
 * loaded. `bytes` are given away.
 */
export async function pdfText(library: PdfLibrary, bytes: Uint8Array): Promise<PdfText> {
  const task = library.getDocument({
    data: bytes,
    isEvalSupported: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= Math.min(document.numPages, LIMITS.pages); number++) {
      const page = await document.getPage(number);
      pages.push(linesOf((await page.getTextContent()).items));
      page.cleanup();
    }
    const text = pdfParagraphs(pages).join('\n\n');
    if (text === '') return { ok: false, reason: 'scanned', why: '' };
    return { ok: true, text, title: titleOf((await document.getMetadata()).info) };
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return {
      ok: false,
      reason: locked ? 'password' : 'broken',
      why: error instanceof Error ? error.message : '',
    };
  } finally {
    await task.destroy();
  }
}

function titleOf(info: object): string | null {
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return title === '' || /^(?:untitled|microsoft word\b)/iu.test(title) ? null : title.slice(0, 300);
}

/** Runs of words at one height are a line. */
function linesOf(items: readonly object[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfLine | null = null;
  for (const item of items) {
    if (!('str' in item) || typeof item.str !== 'string' || !('transform' in item)) continue;
    const [, , , scale, x, y] = numbers(item.transform);
    const width = 'width' in item && typeof item.width === 'number' ? item.width : 0;
    const size = Math.abs(scale ?? 0);
    if (open && size > 0 && Math.abs(open.y - (y ?? 0)) < size * 0.5) {
      const gap: number = (x ?? 0) - open.right;
      open.text += gap > size * 0.2 && !open.text.endsWith(' ') ? ` ${item.str}` : item.str;
      open.right = (x ?? 0) + width;
    } else if (item.str.trim() !== '') {
      open = { text: item.str, x: x ?? 0, y: y ?? 0, right: (x ?? 0) + width, size };
      lines.push(open);
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }));
}

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}
