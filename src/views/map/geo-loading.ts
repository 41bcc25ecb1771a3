import { parseCountryGeo, type CountryGeo } from '../../model/boundaries.ts';
import { parseWorldGeo, type WorldGeo } from './world-geo.ts';

/** The part of `fetch` that loading outlines needs; handed in so that tests need no network. */
export type FetchJson = (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>;

/** `problem` says in one line what is wrong with which file; `absent`: there is no such file to be had. */
export type Loaded<T> = { ok: true; geo: T } | { ok: false; problem: string; absent: boolean };
type Parsed<T> = { ok: true; geo: T } | { ok: false; problem: string };

/** Loads a country's units (`data/geo/kz.topo.json` beside the page at `base`). Never rejects. */
export async function loadCountryGeo(
  iso: string,
  base: string,
  fetchJson: FetchJson,
): Promise<Loaded<CountryGeo>> {
  return load(`data/geo/${iso.toLowerCase()}.topo.json`, base, fetchJson, (json) => {
    const parsed = parseCountryGeo(json);
    return parsed.ok
      ? parsed
      : { ok: false, problem: parsed.problems.map(({ where, what }) => `${where}: ${what}`).join('; ') };
  });
}

/** Loads the world's countries (`data/geo/world.topo.json` beside the page at `base`). Never rejects. */
export async function loadWorldGeo(base: string, fetchJson: FetchJson): Promise<Loaded<WorldGeo>> {
  return load('data/geo/world.topo.json', base, fetchJson, parseWorldGeo);
}

async function load<T>(
  path: string,
  base: string,
  fetchJson: FetchJson,
  parse: (json: unknown) => Parsed<T>,
): Promise<Loaded<T>> {
  try {
    const response = await fetchJson(new URL(path, base).href);
    if (!response.ok)
      return { ok: false, problem: `${path}: ${response.status}`, absent: response.status === 404 };
    const parsed = parse(await response.json());
    return parsed.ok ? parsed : { ok: false, problem: `${path}: ${parsed.problem}`, absent: false };
  } catch (error) {
    // Some servers answer for a missing file with a page.
    const absent = error instanceof SyntaxError;
    return {
      ok: false,
      problem: `${path}: ${error instanceof Error ? error.message : String(error)}`,
      absent,
    };
  }
}
