import { locale } from '../../i18n/index.ts';
import type { DataFiles } from '../../store/data-files.ts';
import type { FetchedText } from '../../store/reference-loading.ts';
import { readDataScript } from './data-scripts.ts';
import { inLanguage } from './embed-language.ts';

/**
 * The outlines a map asks for (`data/geo/kz.topo.json`), from data scripts. A map of one country gets its neighbours
 * only; the world's file is loaded where the world is shown or may be turned to.
 */
export function embedFiles(world: boolean): DataFiles {
  let home = '';
  const nameOf = (path: string): string => {
    const country = /\/geo\/([a-z]{2})\.topo\.json$/.exec(path)?.[1];
    if (country === undefined) return world || home === '' ? 'geo/world' : `geo/${home}-near`;
    home = country;
    return inLanguage(locale, `geo/${country}`);
  };
  return {
    base: document.baseURI,
    fetch: async (url) => {
      const value = withPairs(await readDataScript(nameOf(new URL(url).pathname)));
      const ok = value !== undefined;
      const text = () => Promise.resolve(ok ? JSON.stringify(value) : '');
      return { ok, status: ok ? 200 : 404, json: () => Promise.resolve(value), text };
    },
  };
}

/** Outlines as TopoJSON has them: data scripts carry the steps of an arc in one list, x, y, x, y, …, which is shorter. */
function withPairs(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('arcs' in value) || !Array.isArray(value.arcs))
    return value;
  const arcs = value.arcs.map((arc: unknown) =>
    Array.isArray(arc) && typeof arc[0] === 'number'
      ? arc.flatMap((x, i) => (i % 2 === 0 ? [[x, arc[i + 1]]] : []))
      : arc,
  );
  return { ...value, arcs };
}

/** A country's published figures (`data/reference/kz.json`), from a data script. */
export async function embedReference(path: string): Promise<FetchedText> {
  const country = /reference\/([a-z]{2})\.json$/.exec(path)?.[1] ?? '';
  const value = await readDataScript(`reference/${country}`);
  return value === undefined ? { status: 404, text: '' } : { status: 200, text: JSON.stringify(value) };
}
