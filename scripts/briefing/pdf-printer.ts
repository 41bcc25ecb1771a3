import { chromium } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from '../e2e/find-browser.ts';

/** Prints one-file briefings to PDF, in a browser that reaches no network. */
export interface PdfPrinter {
  print(html: string, what: 'print' | 'handout'): Promise<Buffer>;
  close(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** Starts the printer. Rejects with a line that says what to install where there is no browser. */
export async function pdfPrinter(): Promise<PdfPrinter> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const folder = await mkdtemp(join(tmpdir(), 'briefing-'));
  return {
    async print(html, what) {
      const file = join(folder, 'briefing.html');
      await writeFile(file, html);
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, offline: true });
      try {
        await page.goto(`${pathToFileURL(file).href}#mode=${what}`);
        await page.locator('main[data-ready="true"]').waitFor({ timeout: PATIENCE_MS });
        return await page.pdf({ preferCSSPageSize: true, printBackground: true });
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
