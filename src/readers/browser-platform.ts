import { htmlPage } from './html-page.ts';
import { pdfText, type PdfText } from './pdf-text.ts';
import type { ReaderPlatform } from './platform.ts';

/** Reading in a page: its own parser, which runs and loads nothing, and PDF.js in a worker of its own. */
export function browserPlatform(): ReaderPlatform {
  return {
    html: (html) =>
      Promise.resolve(htmlPage(html, (given) => new DOMParser().parseFromString(given, 'text/html'))),
    pdf: readPdfInWorker,
  };
}

async function readPdfInWorker(bytes: Uint8Array): Promise<PdfText> {
  const library = await import('pdfjs-dist');
  const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url), {
    type: 'module',
  });
  library.GlobalWorkerOptions.workerPort = port;
  try {
    return await pdfText(library, bytes);
  } finally {
    port.terminate();
  }
}
