import type { Frame, Page } from '@playwright/test';
import type { Sites } from './embed-sites.ts';

export const SANDBOX = 'sandbox="allow-scripts"';
/** Remembers every message the page hears, with the place of the frame that sent it. */
const HEARD =
  '<script>heard=[];addEventListener("message",(event)=>heard.push([[...document.querySelectorAll("iframe")].findIndex((one)=>one.contentWindow===event.source),event.data]))</script>';

export interface Framing {
  attributes?: string;
  /** What stands in front of the frames. */
  before?: string;
  style?: string;
}

/** A page with a frame for each query. */
export function framed(
  sites: Sites,
  queries: readonly string[],
  { attributes = SANDBOX, before = HEARD, style = 'width:640px;height:700px' }: Framing = {},
): string {
  const frames = queries.map((query) => {
    const src = `${sites.atlas}embed.html?${query.replaceAll('&', '&amp;').replaceAll('"', '%22')}`;
    return `<iframe ${attributes} style="border:0;${style}" src="${src}"></iframe>`;
  });
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body style="margin:8px">${before}${frames.join('')}`;
}

/** Opens a page with a frame for each query; the frames in their order. */
export async function openFrames(
  page: Page,
  sites: Sites,
  queries: readonly string[],
  framing?: Framing,
): Promise<Frame[]> {
  await page.goto(sites.host({ html: framed(sites, queries, framing) }));
  return framesOf(page);
}

/** The frames of the page, in their order. */
export async function framesOf(page: Page): Promise<Frame[]> {
  const handles = await page.locator('iframe').elementHandles();
  return Promise.all(
    handles.map(async (handle) => {
      const frame = await handle.contentFrame();
      if (!frame) throw new Error('a frame has no page');
      return frame;
    }),
  );
}

/** What the page has heard so far, with the place of the frame it came from. */
export function heardBy(page: Page): Promise<[number, unknown][]> {
  return page.evaluate(() => (window as unknown as { heard: [number, unknown][] }).heard);
}

/** Everything that goes wrong in a page and its frames, as the browser tells it. */
export function troubles(page: Page): string[] {
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') told.push(message.text());
  });
  return told;
}
