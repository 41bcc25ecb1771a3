import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

/** A file of one country, by its code: `kz.json`, `kz.topo.json`. */
const OF_COUNTRY = /^([a-z]{2})\.(?:topo\.)?json$/u;

/**
 * Says in the pages of which countries they are published with files of a kind (`<meta name="data-reference">`), so
 * that a page asks for no other. `folders`: where the files of each kind lie.
 */
export function dataLists(folders: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'observer-atlas:data-lists',
    transformIndexHtml: () =>
      Object.entries(folders).map(([kind, folder]) => ({
        tag: 'meta',
        attrs: { name: `data-${kind}`, content: countriesIn(folder).join(' ') },
        injectTo: 'head',
      })),
  };
}

function countriesIn(folder: string): string[] {
  return readdirSync(folder)
    .flatMap((name) => OF_COUNTRY.exec(name)?.[1] ?? [])
    .sort();
}
