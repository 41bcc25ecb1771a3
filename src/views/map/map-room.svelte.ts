import { locale, t } from '../../i18n/index.ts';
import type { Area } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { shortName } from '../../model/names.ts';
import type { Atlas } from '../../store/atlas.svelte.ts';
import type { DataFiles } from '../../store/data-files.ts';
import { encodeView, LAYERS, type Layer } from '../../store/url-state.ts';
import type { Reference } from '../../model/reference.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import type { SeriesInput } from './country-series.ts';
import type { GeoState } from './geo-state.svelte.ts';
import { headline, headlineText } from '../headline/headline-series.ts';
import { placeNames } from './ground-labels.ts';
import { layeredSeries } from './layered-series.ts';
import { browserPace } from './browser-pace.ts';
import { countryGroundSteps, outlineGround, worldGround, type MapGround } from './map-ground.ts';
import { homeOf, mappedElections } from './map-scope.ts';
import {
  countrySubtitle,
  countryTitle,
  layersTitle,
  worldSubtitle,
  worldTitle,
  type TitleInput,
} from './map-title.ts';
import type { NamedGround } from './naming.ts';
import type { MapSeries, PlaceMark } from './place-mark.ts';
import { principalFacts } from './principal-facts.ts';
import { shapeFinder } from './shape-of.ts';
import { inSlices } from './steps.ts';
import { worldCentre } from './world-centre.ts';

const NOWHERE: Area = {
  id: '',
  name: '',
  otherNames: [],
  classification: 'country',
  parent: null,
  iso: null,
  lat: 0,
  lon: 0,
};

/** Everything the map's plate shows, from the atlas and the outlines; no pixels. */
export class MapRoom {
  readonly #atlas: () => Atlas;
  readonly #geo: GeoState;

  constructor(atlas: () => Atlas, geo: GeoState) {
    this.#atlas = atlas;
    this.#geo = geo;
  }

  readonly atlas: Atlas = $derived.by(() => this.#atlas());
  readonly #scope = $derived.by(() => {
    const { index, filter, matching } = this.atlas;
    return homeOf(index, mappedElections(index, filter.elections, matching));
  });
  readonly home: Area = $derived(this.#scope?.country ?? NOWHERE);
  readonly iso: string | null = $derived(this.home.iso);
  readonly kind: 'country' | 'world' = $derived(this.#scope === null ? 'world' : this.atlas.map);
  readonly homeName: string = $derived(this.home.name);
  readonly mapName: string = $derived(this.kind === 'world' ? t.map.theWorld : this.homeName);

  /** The last country's ground that was made in slices, and of which outlines. */
  #made: { ground: MapGround; of: unknown } | null = $state.raw(null);
  readonly #countryGround: MapGround | null = $derived.by(() => {
    const { country, world, countryAbsent } = this.#geo;
    if (country) return this.#made !== null && this.#made.of === country ? this.#made.ground : null;
    return countryAbsent && world && this.iso !== null ? outlineGround(world, this.iso) : null;
  });
  /** Why regions are not drawn, or not all of them; empty where they are. */
  readonly boundaryNote: string = $derived.by(() => {
    if (this.kind === 'world' || !this.#countryGround) return '';
    if (this.#geo.country === null) return t.map.outlineOnly({ country: this.homeName });
    const lacks = this.#geo.country.lacks ?? [];
    return lacks.length > 0 ? t.map.notDrawnApart({ names: lacks }) : '';
  });

  readonly #input: SeriesInput = $derived.by(() => ({
    index: this.atlas.index,
    matching: this.atlas.matching,
    colours: this.atlas.colours,
    home: this.home,
    shapeOf: shapeFinder(
      this.kind === 'country' ? (this.#countryGround?.units ?? null) : null,
      this.#geo.world,
    ),
  }));
  readonly layers: readonly Layer[] = $derived(this.atlas.view.layers);
  readonly series: MapSeries = $derived.by(() => layeredSeries(this.kind, this.layers, this.#input));
  readonly #named: string = $derived(
    this.atlas.index.dataset.areas.length > 0
      ? [
          ...new Set(
            this.series.marks.flatMap((mark) =>
              this.kind === 'world' ? (mark.shape ?? this.#countryCode(mark)) : [],
            ),
          ),
        ]
          .sort()
          .join()
      : '',
  );
  readonly ground: MapGround | null = $derived.by(() => {
    if (this.kind === 'country') return this.#countryGround;
    if (!this.#geo.world) return null;
    const named = new Set(this.#named.split(',').filter((code) => code !== ''));
    const labels = this.#geo.world.countries.flatMap(({ properties }) =>
      properties.iso !== null && named.has(properties.iso) ? [properties.label[0]] : [],
    );
    return worldGround(this.#geo.world, this.iso ?? '', worldCentre(this.home.lon, labels), named);
  });
  readonly problem: string | null = $derived.by(() =>
    this.kind === 'world'
      ? this.#geo.worldProblem
      : this.#countryGround
        ? null
        : (this.#geo.countryProblem ?? (this.iso === null ? '' : null)),
  );
  readonly named: readonly NamedGround[] = $derived.by(() =>
    this.ground ? placeNames(this.ground, this.home, this.atlas.index.dataset.areas, locale) : [],
  );
  readonly credit: string = $derived.by(() => {
    const own = this.kind === 'country' ? (this.#geo.country?.credit ?? '') : '';
    return own === '' ? (this.#geo.world?.credit ?? '') : own;
  });

  readonly #words: TitleInput = $derived({
    index: this.atlas.index,
    matching: this.atlas.matching,
    marks: this.series.marks,
    home: this.home,
  });
  readonly title: string = $derived(
    !this.layers.includes('voting')
      ? layersTitle(this.#words)
      : this.kind === 'world'
        ? worldTitle(this.#words)
        : countryTitle(this.#words),
  );
  /** The page's headline: caption and alternative text of the map. */
  readonly headline: string = $derived.by(() =>
    headlineText(headline(this.atlas.index, this.atlas.matching, this.atlas.filter)),
  );
  readonly subtitle: string = $derived(this.kind === 'world' ? '' : countrySubtitle(this.#words));
  /** Which vote the sentence beside the world's map is about; empty where it is not one. */
  readonly voteNote: string = $derived(this.kind === 'world' ? worldSubtitle(this.#words) : '');
  /** A sentence about where somebody came from stands beside the map only where it shows nothing else. */
  readonly #quotable = $derived.by(() => {
    const others = this.series.marks.filter((mark) => mark.symbol !== 'origin');
    return others.length > 0 ? others : this.series.marks;
  });
  #reference: { iso: string; reference: Reference } | null = $state.raw(null);
  /** Whether the published figures are there, or are known not to come: what is below the map then stays in its place. */
  cited: boolean = $state(false);
  readonly coverage: readonly Coverage[] = $derived.by(() =>
    this.kind === 'country' && this.layers.includes('voting') && this.#reference?.iso === this.iso
      ? coverageOf(this.atlas.index, this.atlas.matching, this.home.id, this.#reference.reference)
      : [],
  );
  readonly principal: readonly Id[] = $derived.by(() =>
    principalFacts(this.atlas.index, this.#quotable, this.atlas.matching, this.atlas.selected),
  );
  readonly total: number = $derived(this.series.placed + this.series.unplaced.length);
  readonly isEmpty: boolean = $derived(this.total === 0);
  /** The way to the map that shows the rest, and how much that is. */
  readonly elsewhere: { label: string; onclick: () => void } | null = $derived.by(() => {
    const n = this.series.elsewhere;
    if (n === 0 || this.#scope === null) return null;
    const label = this.kind === 'country' ? t.map.abroad({ n }) : t.map.inside({ n, country: this.homeName });
    return { label, onclick: () => this.turn() };
  });

  /** Whom the filter asks for, or null where it asks for nobody in particular. */
  readonly missionNames: string | null = $derived.by(() => {
    const { index, filter } = this.atlas;
    const names = filter.missions.flatMap((id) => {
      const organization = index.organization.get(id);
      return organization ? [shortName(organization, index)] : [];
    });
    return names.length === 0 ? null : t.map.andNames({ names });
  });

  /** A country that only a point stands for must be on the map, too. */
  #countryCode(mark: PlaceMark): string | [] {
    return mark.symbol === 'origin' ? (this.atlas.index.area.get(mark.area)?.iso ?? []) : [];
  }

  /** Makes the ground of the country's map in slices, each time its outlines are there; gives back how to stop. */
  prepare(): (() => void) | undefined {
    const { country, world } = this.#geo;
    const date = this.#scope?.date;
    if (!country || date === undefined || !this.#geo.settled) return undefined;
    const off = new AbortController();
    void inSlices(countryGroundSteps(country, world, date), off.signal, browserPace).then((ground) => {
      if (ground) this.#made = { ground, of: country };
    });
    return () => off.abort();
  }

  /** Reads the published figures of the country, where somebody states how many polling stations were observed. */
  async cite(files: DataFiles): Promise<void> {
    const { iso } = this;
    await this.#cite(iso, files);
    if (iso === this.iso) this.cited = true;
  }

  async #cite(iso: string | null, files: DataFiles): Promise<void> {
    const asked = this.atlas.index.dataset.observations.some(
      (fact) => fact.amount !== null && fact.unit === 'polling-station' && !fact.planned,
    );
    if (iso === null || !asked || this.#reference?.iso === iso) return;
    const { keptReference } = await import('../../store/reference-loading.ts');
    const loaded = await keptReference(iso, files);
    if (loaded.kind === 'ready' && iso === this.iso) this.#reference = { iso, reference: loaded.reference };
  }

  /** The address of this very view with the sentence of a mark open. */
  hrefOf({ facts }: PlaceMark): string {
    const fact = facts[0] ?? null;
    const source = this.atlas.index.fact.get(fact ?? '')?.evidence[0]?.source ?? null;
    return `?${encodeView({ ...this.atlas.view, fact, source })}`;
  }

  /** Turns a layer on or off; the last one stays on. */
  toggleLayer(layer: Layer): void {
    const now = this.layers.filter((one) => one !== layer);
    const next = this.layers.includes(layer)
      ? now
      : LAYERS.filter((one) => one === layer || now.includes(one));
    if (next.length > 0) this.atlas.go({ layers: next });
  }

  /** Shows the other map. */
  turn(): void {
    this.atlas.showMap(this.kind === 'country' ? 'world' : 'country');
  }
}
