import type { ReadArticle } from './read-article.ts';

/**
 * What `find` finds in an article, by way of `now`, found once per article and kept with it. (Kept in a weak map beside
 * it, each article would outlive the reading of some more, which costs the collector a tenth of its time.)
 */
export function once<T>({ found }: ReadArticle, find: (...from: never[]) => T, now: () => T): T {
  // Only `find` makes what is kept under it.
  if (found.has(find)) return found.get(find) as T;
  const made = now();
  found.set(find, made);
  return made;
}
