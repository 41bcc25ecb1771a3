import { Window } from 'happy-dom';
import { htmlPage } from '../../src/readers/html-page.ts';
import { pdfText } from '../../src/readers/pdf-text.ts';
import type { ReaderPlatform } from '../../src/readers/platform.ts';

/** Reading on the command line: happy-dom for pages, with nothing of them run or fetched, and the build of PDF.js for Node. */
export function nodePlatform(): ReaderPlatform {
  return {
    html: async (html) => {
      const window = new Window({
        settings: {
          enableJavaScriptEvaluation: false,
          disableJavaScriptFileLoading: true,
        },
      });
      try {
        const parser = new window.DOMParser();
        // happy-dom's document stands in for the browser's: reading takes only what both have.
        return htmlPage(html, (given) => parser.parseFromString(given, 'text/html') as unknown as Document);
      } finally {
        await window.happyDOM.close();
      }
    },
    pdf: async (bytes) => pdfText(await import('pdfjs-dist/legacy/build/pdf.mjs'), bytes),
  };
}
