import type { PdfText } from './pdf-text.ts';
import type { HtmlPage } from './html-page.ts';

/**
 * What reading needs and each place has in its own way: the page its DOM and a worker for PDF, the command line a DOM
 * of its own and the build of PDF.js for Node.
 */
export interface ReaderPlatform {
  /** The article of a page; see `htmlPage`. */
  html(html: string): Promise<HtmlPage | null>;
  /** The text of a PDF; see `pdfText`. */
  pdf(bytes: Uint8Array): Promise<PdfText>;
}
