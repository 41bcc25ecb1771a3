/** Where a build lists the files that read articles, beside the page. */
export const READING_PARTS = 'reading-parts.json';

/** The cache in which the service worker looks for parts that are not fetched ahead; `vite.config.ts` names it too. */
const CACHE = 'parts';

/**
 * Puts what reads articles where the service worker finds it, so that articles can be added without a network after
 * one visit; nothing where the page is not kept at all. Never rejects.
 */
export async function keepReadingParts(): Promise<void> {
  try {
    if (!(await navigator.serviceWorker.getRegistration())) return;
    const listed: unknown = await (await fetch(READING_PARTS)).json();
    if (!Array.isArray(listed)) return;
    const cache = await caches.open(CACHE);
    for (const file of listed)
      if (typeof file === 'string' && !(await cache.match(file))) await cache.add(file);
  } catch {
    // Without a network nothing can be kept, and what was kept is there.
  }
}
