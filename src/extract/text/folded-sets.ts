import { foldText } from './fold-text.ts';

/** Lists of words, by the same names, folded and ready to be asked. */
export function foldedSets<K extends string>(
  lists: Readonly<Record<K, readonly string[]>>,
): Record<K, ReadonlySet<string>> {
  const sets = Object.entries<readonly string[]>(lists).map(([name, list]) => [
    name,
    new Set(list.map(foldText)),
  ]);
  return Object.fromEntries(sets) as Record<K, ReadonlySet<string>>;
}
