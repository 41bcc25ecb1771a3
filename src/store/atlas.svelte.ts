import paletteFile from '../../data/palette.json';
import { areScattered } from '../model/area-country.ts';
import { indexDataset, type DatasetIndex } from '../model/dataset-index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Id } from '../model/evidence.ts';
import { NO_FILTER, passes, type ChoiceField, type Filter } from '../model/filter.ts';
import { missionColours } from '../model/mission-palette.ts';
import { decodeView, encodeView, type MapKind, type ViewState } from './url-state.ts';
import type { TextSearch } from './browser-sources.ts';

/** The part of the browser's address and history that the atlas writes; handed in so that tests can hand in another. */
export interface Address {
  read(): string;
  push(query: string): void;
  replace(query: string): void;
  /** Calls back after Back or Forward; the answer stops it. */
  follow(changed: () => void): () => void;
}

/** Numbers of things in a dataset; `undatedArticles` say no day of publication. */
export interface Totals {
  facts: number;
  articles: number;
  undatedArticles: number;
}

/**
 * The one mutable state of the dashboard. Views read its fields and change it only through its methods;
 * every change of `view` is written to the address, so Back undoes it and a reload restores it.
 */
export class Atlas {
  #index: DatasetIndex;
  /** CSS colour of each mission (`var(--mission-3)`). */
  colours: ReadonlyMap<Id, string>;
  /** Ids of the sources a person brought themselves; set before anything is drawn. */
  own: ReadonlySet<Id> = new Set<Id>();
  readonly #address: Address;

  view: ViewState = $state.raw(decodeView(''));
  /** Facts raised under the pointer or the keyboard focus, in every view at once. */
  hovered: ReadonlySet<Id> = $state.raw(new Set<Id>());
  /** The facts whose card is shown, and the element it is shown beside. */
  peek: { facts: readonly Id[]; beside: Element } | null = $state.raw(null);

  readonly filter: Filter = $derived(this.view.filter);
  /** The map that is shown: the one asked for, else the world where the elections are of many countries. */
  readonly map: MapKind = $derived.by(() => {
    const { map, filter } = this.view;
    return map === 'auto' ? this.#fittingMap(filter.elections) : map;
  });
  /** The open fact, or null; a fact that this dataset does not have is not open. */
  readonly selected: Id | null = $derived.by(() => this.#knownFact(this.view.fact));
  /** Ids of the facts that pass the filter. */
  readonly matching: ReadonlySet<Id> = $derived.by(() => this.matchingUnder(this.view.filter));

  /** What the text search found last, and for which text; null before the first search. */
  #found: { text: string; facts: ReadonlySet<Id> } | null = $state.raw(null);
  readonly #search: TextSearch;

  constructor(dataset: Dataset, address: Address, search: TextSearch = () => Promise.resolve([])) {
    this.#index = $state.raw(indexDataset(dataset));
    this.colours = missionColours(this.index, paletteFile);
    this.#address = address;
    this.#search = search;
    this.view = decodeView(address.read());
    this.#lookUp();
  }

  /** The facts and what they name, by id; of a large dataset what has been read of it so far. */
  get index(): DatasetIndex {
    return this.#index;
  }

  /** Takes more of a dataset that is read piece by piece. */
  protected readOn(index: DatasetIndex): void {
    this.#index = index;
  }

  /** How much the whole dataset holds. */
  get totals(): Totals {
    const { facts, dataset } = this.index;
    const undated = dataset.sources.filter((source) => source.published === null).length;
    return { facts: facts.length, articles: dataset.sources.length, undatedArticles: undated };
  }

  /** Number of facts that pass the filter. */
  get count(): number {
    return this.matching.size;
  }

  /** Number of facts that a day of knowing hides because no article that tells them is dated. */
  get undatedHidden(): number {
    const { filter, index } = this;
    if (filter.asOf === null) return 0;
    const known = [...this.matchingUnder({ ...filter, asOf: null })];
    return known.filter((id) => index.facets.get(id)?.published === null).length;
  }

  /** So many facts at most are at hand at once, for a file of them. */
  get mostAtHand(): number {
    return Infinity;
  }

  /** Brings all facts that pass to hand, for a file of them; false where they are more than `mostAtHand`. */
  readMatching(): Promise<boolean> {
    return Promise.resolve(true);
  }

  /** How many facts each choice of a field would leave, where the facts themselves are not at hand to be counted. */
  choiceCounts(field: ChoiceField): ReadonlyMap<Id, number> | null {
    void field;
    return null;
  }

  /** Ids of the facts that would pass another filter, for counting what a choice would leave. */
  matchingUnder(filter: Filter): ReadonlySet<Id> {
    const found = filter.text === '' ? null : (this.#found?.facts ?? null);
    const ids = new Set<Id>();
    for (const [id, facets] of this.index.facets) if (passes(id, facets, filter, found)) ids.add(id);
    return ids;
  }

  /** Changes the view and adds a step to the history. */
  go(patch: Partial<ViewState>): void {
    this.#write(patch, 'push');
  }

  /** Changes the view in place: for drags and typing, where Back should not step through every pixel. */
  adjust(patch: Partial<ViewState>): void {
    this.#write(patch, 'replace');
  }

  setFilter(patch: Partial<Filter>): void {
    this.go({ filter: { ...this.view.filter, ...patch } });
  }

  adjustFilter(patch: Partial<Filter>): void {
    this.adjust({ filter: { ...this.view.filter, ...patch } });
  }

  clearFilter(): void {
    this.go({ filter: NO_FILTER });
  }

  /** Shows a map; the one that fits needs no word in the address. */
  showMap(map: MapKind): void {
    this.go({ map: map === this.#fittingMap(this.filter.elections) ? 'auto' : map });
  }

  #fittingMap(elections: readonly Id[]): MapKind {
    return areScattered(this.index, elections) ? 'world' : 'country';
  }

  /** Adds a choice to a field of the filter, or takes it out. */
  toggle(field: ChoiceField, choice: Id): void {
    const now: readonly string[] = this.view.filter[field];
    const next = now.includes(choice) ? now.filter((one) => one !== choice) : [...now, choice];
    this.setFilter({ [field]: next });
  }

  /** Opens the reader at the sentence of a fact. `evidence` picks one of several articles that tell it. */
  open(fact: Id, source: Id | null = null): void {
    const first = this.index.fact.get(fact)?.evidence[0];
    this.go({ fact, source: source ?? first?.source ?? null });
  }

  /** Opens an article with no fact chosen. */
  openSource(source: Id): void {
    this.go({ fact: null, source });
  }

  close(): void {
    this.go({ fact: null, source: null });
  }

  hover(facts: Iterable<Id>): void {
    const next = new Set(facts);
    if (next.size === 0 && this.hovered.size === 0) return;
    this.hovered = next;
  }

  /** Raises facts and shows the card with their sentence beside an element. */
  peekAt(facts: readonly Id[], beside: Element): void {
    this.hovered = new Set(facts);
    this.peek = { facts, beside };
  }

  unpeek(): void {
    this.hover([]);
    this.peek = null;
  }

  /** Takes over what the address says, after Back or Forward. */
  follow(): void {
    this.view = decodeView(this.#address.read());
    this.#lookUp();
  }

  /** Asks for the facts that hold the filter's text. Until the answer comes the last one stands. */
  #lookUp(): void {
    const { text } = this.view.filter;
    if (text === '' || text === this.#found?.text) return;
    void this.#search(text).then((facts) => {
      if (text === this.view.filter.text) this.#found = { text, facts: new Set(facts) };
    });
  }

  #write(patch: Partial<ViewState>, how: 'push' | 'replace'): void {
    this.view = { ...this.view, ...patch };
    this.#lookUp();
    const query = encodeView(this.view);
    if (query === this.#address.read()) return;
    this.#address[how](query);
  }

  #knownFact(id: Id | null): Id | null {
    return id !== null && this.index.fact.has(id) ? id : null;
  }
}
