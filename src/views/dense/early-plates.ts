import type { LargeAtlas } from '../../store/columns/large-atlas.svelte.ts';
import type { DataFiles } from '../../store/data-files.ts';
import { browserPace } from '../map/browser-pace.ts';
import { GeoState } from '../map/geo-state.svelte.ts';
import { homeOf } from '../map/map-scope.ts';
import { inSlices, type Steps } from '../map/steps.ts';
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

/** What the plates show, made before the plates are. */
const maps = new WeakMap<LargeAtlas, EarlyMap>();
const timelines = new WeakMap<LargeAtlas, EarlyTimeline>();

/**
 * Asks for the outlines of an atlas's country before there is a map to show them, and counts ahead what both plates ask
 * for first, in slices: no task of the page is as long as the whole. Resolves when the map is counted; what the timeline
 * shows is counted while the map is built.
 * @param ready what must be there before anything is counted
 */
export async function beginPlates(atlas: LargeAtlas, files: DataFiles, ready: Promise<void>): Promise<void> {
  const asked = homeOf(atlas.index, atlas.filter.elections)?.country.iso ?? null;
  const map = { ...newMap(atlas, files), asked };
  void map.geo.want(asked);
  maps.set(atlas, map);
  await ready;
  const { signal } = new AbortController();
  await inSlices(ahead(atlas, map.shown), signal, browserPace);
  const shown = new DenseTimelineState(atlas);
  timelines.set(atlas, { shown, counted: inSlices(shown.ahead(), signal, browserPace) });
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

/** The state of the timeline that was begun, once; else a new one. */
export function takeTimeline(atlas: LargeAtlas): EarlyTimeline {
  const begun = timelines.get(atlas);
  timelines.delete(atlas);
  return begun ?? { shown: new DenseTimelineState(atlas), counted: Promise.resolve() };
}

function newMap(atlas: LargeAtlas, files: DataFiles): EarlyMap {
  const geo = new GeoState(files.base, (url) => files.fetch(url));
  return { shown: new DenseMapState(atlas, geo), geo, asked: undefined };
}
