import type { DataFiles } from '../../store/data-files.ts';
import { GeoState } from '../map/geo-state.svelte.ts';

interface Begun {
  geo: GeoState;
  iso: string | null;
}

let begun: Begun | null = null;

/** Asks for the outlines of a country (alpha-2) and the world before there is a map to show them. */
export function beginOutlines(files: DataFiles, iso: string | null): void {
  const geo = new GeoState(files.base, (url) => files.fetch(url));
  void geo.want(iso);
  begun = { geo, iso };
}

/** The outlines that were begun, once; else new ones of which none has been asked for. */
export function takeOutlines(files: DataFiles): { geo: GeoState; asked: string | null | undefined } {
  const taken = begun;
  begun = null;
  return taken
    ? { geo: taken.geo, asked: taken.iso }
    : { geo: new GeoState(files.base, (url) => files.fetch(url)), asked: undefined };
}
