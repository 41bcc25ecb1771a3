import type { LargeAtlas } from '../../store/columns/large-atlas.svelte.ts';
import type { DataFiles } from '../../store/data-files.ts';
import { browserPace } from '../map/browser-pace.ts';
import { GeoState } from '../map/geo-state.svelte.ts';
import { homeOf } from '../map/map-scope.ts';
import { finished, inSlices, type Steps } from '../map/steps.ts';
import { DenseMapState } from './dense-map.svelte.ts';
import { DenseTimelineState } from './dense-timeline.svelte.ts';

interface EarlyMap {
  shown: DenseMapState;
  geo: GeoState;
  /** The country (alpha-2) whose outlines have been asked for; undefined: nobody has asked yet. */
  asked: string | null | undefined;
}

interface EarlyTimeline {
  shown: DenseTimelineState;
  /** Resolves when everything is counted. */
  counted: Promise<unknown>;
}

/** So many facts are counted for the map in one go: slices would only hold its first marks up. */
const MOST_AT_ONCE = 300_000;

/** What maps show, made before the maps are. */
const maps = new WeakMap<LargeAtlas, EarlyMap>();

/**
 * Asks for the outlines of an atlas's country before there is a map to show them, and counts ahead what the map asks for
 * first: no task of the page is as long as the whole.
 * @param ready what must be there before anything is counted
 */
export async function beginMap(atlas: LargeAtlas, files: DataFiles, ready: Promise<void>): Promise<void> {
  const asked = homeOf(atlas.index, atlas.filter.elections)?.country.iso ?? null;
  const map = { ...newMap(atlas, files), asked };
  void map.geo.want(asked);
  maps.set(atlas, map);
  await ready;
  if (atlas.totals.facts > MOST_AT_ONCE) await unhurried(ahead(atlas, map.shown));
  else finished(ahead(atlas, map.shown));
}

function unhurried(steps: Steps<void>): Promise<unknown> {
  return inSlices(steps, new AbortController().signal, browserPace);
}

function* ahead(atlas: LargeAtlas, map: DenseMapState): Steps<void> {
  void atlas.count;
  yield;
  yield* map.ahead();
}

/** The state of the map that was begun, once; else a new one. */
export function takeMap(atlas: LargeAtlas, files: DataFiles): EarlyMap {
  const begun = maps.get(atlas);
  maps.delete(atlas);
  return begun ?? newMap(atlas, files);
}

/** A new state of the timeline, which is counted when everything that was built before it stands. */
export function beginTimeline(atlas: LargeAtlas): EarlyTimeline {
  const shown = new DenseTimelineState(atlas);
  return { shown, counted: unhurried(shown.ahead()) };
}

function newMap(atlas: LargeAtlas, files: DataFiles): EarlyMap {
  const geo = new GeoState(files.base, (url) => files.fetch(url));
  return { shown: new DenseMapState(atlas, geo), geo, asked: undefined };
}
