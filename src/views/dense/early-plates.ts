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

/** What the plates show, made before the plates are. */
const maps = new WeakMap<LargeAtlas, EarlyMap>();
const timelines = new WeakMap<LargeAtlas, DenseTimelineState>();

/**
 * Asks for the outlines of an atlas's country before there is a map to show them, and counts ahead what both plates ask
 * for first, in slices: no task of the page is as long as the whole.
 * @param ready what must be there before anything is counted
 */
export async function beginPlates(atlas: LargeAtlas, files: DataFiles, ready: Promise<void>): Promise<void> {
  const asked = homeOf(atlas.index, atlas.filter.elections)?.country.iso ?? null;
  const map = { ...newMap(atlas, files), asked };
  const timeline = new DenseTimelineState(atlas);
  void map.geo.want(asked);
  maps.set(atlas, map);
  timelines.set(atlas, timeline);
  await ready;
  await inSlices(ahead(atlas, map.shown, timeline), new AbortController().signal, browserPace);
}

function* ahead(atlas: LargeAtlas, map: DenseMapState, timeline: DenseTimelineState): Steps<void> {
  void atlas.count;
  yield;
  yield* map.ahead();
  yield;
  yield* timeline.ahead();
}

/** The state of the map that was begun, once; else a new one. */
export function takeMap(atlas: LargeAtlas, files: DataFiles): EarlyMap {
  const begun = maps.get(atlas);
  maps.delete(atlas);
  return begun ?? newMap(atlas, files);
}

/** The state of the timeline that was begun, once; else a new one. */
export function takeTimeline(atlas: LargeAtlas): DenseTimelineState {
  const begun = timelines.get(atlas);
  timelines.delete(atlas);
  return begun ?? new DenseTimelineState(atlas);
}

function newMap(atlas: LargeAtlas, files: DataFiles): EarlyMap {
  const geo = new GeoState(files.base, (url) => files.fetch(url));
  return { shown: new DenseMapState(atlas, geo), geo, asked: undefined };
}
