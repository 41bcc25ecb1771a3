import type { GeoProjection } from 'd3-geo';
import { untrack } from 'svelte';
import { td } from '../../i18n/dense.ts';
import { locale, t } from '../../i18n/index.ts';
import { indexDataset } from '../../model/dataset-index.ts';
import type { LargeAtlas } from '../../store/columns/large-atlas.svelte.ts';
import { PassingGroups } from '../../store/columns/passing-rows.ts';
import { PlaceCounts } from '../../store/columns/place-counts.ts';
import { whenDrawn } from '../../store/user-timing.ts';
import { browserPace } from '../map/browser-pace.ts';
import type { GeoState } from '../map/geo-state.svelte.ts';
import { placeNames } from '../map/ground-labels.ts';
import { countryGroundSteps, outlineGround, worldGround, type MapGround } from '../map/map-ground.ts';
import type { MapLayout } from '../map/map-layout.ts';
import { homeOf } from '../map/map-scope.ts';
import type { NamedGround } from '../map/naming.ts';
import { projectGround, projectGroundSteps, type ProjectedGround } from '../map/projected-ground.ts';
import { inSlices, type Steps } from '../map/steps.ts';
import { bareGround } from './bare-ground.ts';
import { discScale } from './disc-scale.ts';
import {
  ABROAD,
  areaClasses,
  CLASSES,
  MAPPED_KINDS,
  PLACED,
  placeClasses,
  UNPLACED,
  WIDE,
} from './place-classes.ts';
import { placeGrid, sumByCell, type PlaceGrid } from './place-grid.ts';

/** What the map of a large dataset shows; the view sets `width` and `layout`. */
export class DenseMapState {
  readonly #atlas: LargeAtlas;
  readonly #geo: GeoState;
  width = $state(0);
  /** The drawing that the ground has been laid out for last. */
  layout: MapLayout | null = $state.raw(null);
  ground: MapGround | null = $state.raw(null);
  projected: ProjectedGround | null = $state.raw(null);
  /** The marks need only the frame and the projection: they are there before the coasts are. */
  #bare: MapGround | null = null;
  #lastFlat: GeoProjection | null = null;

  constructor(atlas: LargeAtlas, geo: GeoState) {
    this.#atlas = atlas;
    this.#geo = geo;
  }

  /** Stays the same when more columns come. */
  readonly #large = $derived.by(() => this.#atlas.columns.core);
  readonly #core = $derived.by(() => indexDataset(this.#large.dataset));
  readonly #scope = $derived.by(() => homeOf(this.#core, this.#atlas.filter.elections));
  readonly home = $derived.by(() => this.#scope?.country ?? null);
  readonly homeName: string = $derived(this.home?.name ?? '');
  readonly iso: string | null = $derived(this.home?.iso ?? null);
  readonly kind: 'country' | 'world' = $derived.by(() => (this.home === null ? 'world' : this.#atlas.map));
  readonly mapName: string = $derived(this.kind === 'world' ? t.map.theWorld : this.homeName);
  readonly named: readonly NamedGround[] = $derived.by(() =>
    this.ground && this.home ? placeNames(this.ground, this.home, this.#core.dataset.areas, locale) : [],
  );
  readonly credit: string = $derived.by(() =>
    this.kind === 'country'
      ? (this.#geo.country?.credit ?? this.#geo.world?.credit ?? '')
      : (this.#geo.world?.credit ?? ''),
  );
  readonly problem: string | null = $derived.by(() =>
    this.ground !== null || !this.#geo.settled ? null : (this.#geo.worldProblem ?? this.#geo.countryProblem),
  );

  /** Code of the home country where only its places are shown. */
  readonly #country: number | null = $derived.by(() => {
    const core = this.#large;
    const at = core.dataset.areas.findIndex((area) => area.id === this.home?.id);
    return this.kind === 'world' ? null : (core.areas[at] ?? null);
  });
  readonly #drawing = $derived.by(() => this.#atlas.columns.drawing);
  readonly #classOf = $derived.by(() => areaClasses(this.#drawing, this.#country));
  readonly #classes = $derived.by(() => placeClasses(this.#drawing, this.#classOf));
  /** How the earth is laid flat; the same object while it stays so, whatever is drawn on it. */
  readonly #flat: GeoProjection | null = $derived.by(() => {
    const next = this.projected?.projection ?? null;
    const last = this.#lastFlat;
    const isSame =
      next !== null &&
      last !== null &&
      next.scale() === last.scale() &&
      [...next.translate(), ...next.rotate()].join(' ') === [...last.translate(), ...last.rotate()].join(' ');
    return isSame ? last : (this.#lastFlat = next);
  });
  /** x and y of each place at rest, px. */
  readonly #points = $derived.by(() => {
    const flat = this.#flat;
    const { latitude, longitude } = this.#drawing.place;
    const classOf = this.#classOf;
    const points = new Float32Array(latitude.length * 2).fill(NaN);
    if (!flat) return points;
    for (let area = 0; area < latitude.length; area += 1) {
      if (classOf[area] !== PLACED) continue;
      const at = flat([longitude[area] ?? 0, latitude[area] ?? 0]);
      if (at) points.set(at, 2 * area);
    }
    return points;
  });
  /** Facts of each area with nothing filtered. */
  readonly #all = $derived.by(() => {
    const all = new PlaceCounts(this.#drawing, MAPPED_KINDS);
    const { dated } = this.#drawing;
    all.update(this.#atlas.everything, { low: 0, high: dated, before: new Uint32Array() });
    return all;
  });
  readonly #counter = $derived.by(() => {
    const counter = new PlaceCounts(this.#drawing, MAPPED_KINDS);
    counter.takeOver(this.#all);
    return counter;
  });
  /** Facts of each area that pass; the same numbers object in a new shell whenever they change. */
  readonly counts = $derived.by(() => {
    this.#counter.update(this.#atlas.mask, this.#atlas.window);
    return { of: this.#counter.counts };
  });
  readonly #zoom = $derived.by(() => this.layout?.zoom);
  /** Tells one size of the drawing from another. */
  readonly #size: number = $derived.by(() =>
    this.layout ? this.layout.width * 1e5 + this.layout.height : 0,
  );
  /** The places on the screen; laid out anew where they move, not where labels do. */
  readonly grid: PlaceGrid | null = $derived.by(() => {
    const { zoom, size } = { zoom: this.#zoom, size: this.#size };
    const inner = untrack(() => this.layout?.inner);
    return zoom && inner && size > 0 ? placeGrid(this.#points, zoom, inner) : null;
  });
  readonly all = $derived.by(() => (this.grid ? sumByCell(this.grid, this.#all.counts) : null));
  readonly radius = $derived.by(() => (this.all ? discScale(this.all) : null));
  readonly sums = $derived.by(() => (this.grid ? sumByCell(this.grid, this.counts.of) : null));

  readonly #rowsOf = $derived.by(() => {
    const groups = { groupOf: this.#classes, groups: CLASSES };
    const passing = new PassingGroups(this.#atlas.mask, this.#drawing, groups);
    return [PLACED, WIDE, ABROAD, UNPLACED].map((wanted) => passing.of(1 << wanted));
  });
  /** How many facts stand on the map, and how many do not and why. */
  readonly tally = $derived.by(() => {
    const [placed = 0, wide = 0, abroad = 0, unplaced = 0] = this.#rowsOf.map((rows) =>
      rows.within(this.#atlas.window),
    );
    return { placed, wide, abroad, unplaced, total: placed + wide + abroad + unplaced };
  });
  /** Number of places with a fact that passes. */
  readonly places: number = $derived.by(() => {
    const { of } = this.counts;
    const classOf = this.#classOf;
    let places = 0;
    for (let area = 0; area < of.length; area += 1)
      if (of[area] !== 0 && classOf[area] === PLACED) places += 1;
    return places;
  });
  readonly title: string = $derived.by(() =>
    this.tally.placed === 0 ? td.map.none : td.map.title({ n: this.tally.placed, at: this.places }),
  );

  /** Counts ahead, step by step, what the first drawing asks for. */
  *ahead(): Steps<void> {
    void this.#classes;
    yield;
    void this.tally;
    yield;
    void this.#all;
    yield;
    void this.places;
  }

  /** Makes the ground of the map at hand, in slices; the answer stops it. */
  prepare(): () => void {
    const { country, world } = this.#geo;
    const off = new AbortController();
    const { kind, iso } = this;
    if (kind === 'world') {
      if (world)
        this.ground = worldGround(world, iso ?? '', this.home?.lon ?? 0, new Set(iso === null ? [] : [iso]));
    } else if (country && country.country === iso) {
      if (untrack(() => this.projected) === null) this.ground = this.#bare = bareGround(country);
      if (this.#geo.settled) {
        const date = untrack(() => this.#scope?.date ?? '');
        void this.#layGround(countryGroundSteps(country, world, date), off.signal);
      }
    } else if (world && iso !== null && this.#geo.settled) this.ground = outlineGround(world, iso);
    return () => off.abort();
  }

  /** Coasts and borders come after everything that is counted has been drawn. */
  async #layGround(steps: Steps<MapGround>, signal: AbortSignal): Promise<void> {
    await whenDrawn();
    const done = await inSlices(steps, signal, browserPace);
    if (done) this.ground = done;
  }

  /** Lays the ground flat for the width at hand, in slices; the answer stops it. */
  project(): () => void {
    const { ground, width } = this;
    const off = new AbortController();
    if (!ground || width === 0) return () => undefined;
    if (ground === this.#bare) this.projected = projectGround(ground, width);
    else
      void inSlices(projectGroundSteps(ground, width), off.signal, browserPace).then((done) => {
        if (done) this.projected = done;
      });
    return () => off.abort();
  }

  /** The only passing row that names a place; null where there are more, or none. */
  rowAt(area: number): number | null {
    const { mask, window } = this.#atlas;
    const { areas, kind, dated, rows } = this.#drawing;
    const names = (row: number) =>
      areas.values.subarray(areas.offsets[row], areas.offsets[row + 1]).includes(area);
    const passes = (row: number) => mask[row] === 1 && MAPPED_KINDS.has(kind[row] ?? 0) && names(row);
    for (let row = window.low; row < window.high; row += 1) if (passes(row)) return row;
    for (let row = dated; row < rows; row += 1) if (passes(row)) return row;
    return [...window.before].find(passes) ?? null;
  }
}
