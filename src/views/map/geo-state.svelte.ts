import { untrack } from 'svelte';
import type { CountryGeo } from '../../model/boundaries.ts';
import { mayHave } from '../../store/published-files.ts';
import { loadCountryGeo, loadWorldGeo, type FetchJson, type Loaded } from './geo-loading.ts';
import type { WorldGeo } from './world-geo.ts';

const countries = new Map<string, CountryGeo>();
let world: WorldGeo | null = null;

/** The outlines a map needs, as far as they are there; what was read once is kept for the next map. */
export class GeoState {
  country: CountryGeo | null = $state.raw(null);
  world: WorldGeo | null = $state.raw(world);
  countryProblem: string | null = $state(null);
  worldProblem: string | null = $state(null);
  /** There is no file of the country's units: its outline is all that can be drawn. */
  countryAbsent: boolean = $state(false);
  /** Everything that was wanted is there, or is known not to come. */
  settled: boolean = $state(false);
  readonly #base: string;
  readonly #fetch: FetchJson;
  #wanted = '';

  constructor(base: string, fetchJson: FetchJson) {
    this.#base = base;
    this.#fetch = fetchJson;
  }

  /** Reads the outlines of a country (alpha-2; null: none is known) and of the world, where they are not there yet. */
  want(iso: string | null): Promise<void> {
    // Who asks in an effect does not ask again for each that comes.
    return untrack(() => this.#want(iso));
  }

  async #want(iso: string | null): Promise<void> {
    this.#wanted = iso ?? '';
    this.country = countries.get(this.#wanted) ?? null;
    this.countryProblem = null;
    this.countryAbsent = false;
    this.worldProblem = null;
    this.settled = this.country !== null && this.world !== null;
    await Promise.all([this.#wantCountry(this.#wanted), this.#wantWorld()]);
    if (this.#wanted === (iso ?? '')) this.settled = true;
  }

  async #wantCountry(iso: string): Promise<void> {
    if (this.country || iso === '') return;
    if (!mayHave('geo', iso)) {
      this.countryAbsent = true;
      return;
    }
    const loaded = await loadCountryGeo(iso, this.#base, this.#fetch);
    if (loaded.ok) countries.set(iso, loaded.geo);
    if (iso !== this.#wanted) return;
    if (loaded.ok) this.country = loaded.geo;
    else {
      this.countryProblem = loaded.problem;
      this.countryAbsent = loaded.absent;
    }
  }

  async #wantWorld(): Promise<void> {
    if (this.world) return;
    const loaded: Loaded<WorldGeo> = await loadWorldGeo(this.#base, this.#fetch);
    if (loaded.ok) this.world = world = loaded.geo;
    else this.worldProblem = loaded.problem;
  }
}
