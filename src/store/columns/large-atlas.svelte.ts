import { untrack } from 'svelte';
import paletteFile from '../../../data/palette.json';
import type { Id } from '../../model/evidence.ts';
import { FACT_KINDS } from '../../model/fact-kinds.ts';
import { coloursByUse } from '../../model/mission-palette.ts';
import { isActive, NO_FILTER, passes, type ChoiceField, type Filter } from '../../model/filter.ts';
import { Atlas, type Address, type Totals } from '../atlas.svelte.ts';
import { calmAddress } from './calm-address.ts';
import { missionUses, passingByKind, rowsOfSource } from './column-look-ups.ts';
import { CountedSet } from './counted-set.ts';
import { facetCounts } from './facet-counts.ts';
import { KINDS, NO_DAY } from './fact-columns.ts';
import { KnownRecords, MOST_KNOWN } from './known-records.ts';
import { codesOf, idOfCode, largeColumns, withRest, type LargeColumns } from './large-columns.ts';
import type { LargeParts, LargeSources } from './large-parts.ts';
import { rowsWithin, type PassingGroups, type PassingRows } from './passing-rows.ts';
import { maskOf, type Mask } from './row-mask.ts';
import { rowWindow, type RowWindow } from './row-window.ts';

/** So many choices a menu lists; the rest is found by searching. */
const MOST_CHOICES = 1_000;
/** So many facts of one article are listed beside it. */
const MOST_BESIDE = 400;
const MEETING = FACT_KINDS.indexOf('meeting');
const ALL_KINDS = 2 ** KINDS - 1;

/**
 * The state of a dashboard over a dataset too large for objects. Facts are rows of columns; `index` holds those that
 * have been read, and `matching` counts all.
 */
export class LargeAtlas extends Atlas {
  columns: LargeColumns = $state.raw() as LargeColumns;
  /** The columns as they were at first: what asks no more of them is not done again when the rest comes. */
  readonly #first: LargeColumns;
  readonly #sources: LargeSources;
  readonly #records: KnownRecords;
  #known = new CountedSet<Id>([], 0);
  /** The rows that hold a text, and the text. */
  #hits: { text: string; mask: Mask } | null = $state.raw(null);
  readonly #stop: () => void;

  constructor(parts: LargeParts, address: Address, sources: LargeSources) {
    // The first search is asked for before this object is whole.
    super(parts.core.dataset, calmAddress(address), (text) =>
      Promise.resolve().then(() => this.#search(text)),
    );
    this.columns = largeColumns(parts.core, parts);
    this.#first = this.columns;
    this.everything = new Uint8Array(this.columns.drawing.rows).fill(1);
    this.colours = coloursByUse(missionUses(this.columns), this.index.organization, paletteFile);
    this.#sources = sources;
    this.#records = new KnownRecords(() => untrack(() => this.columns));
    this.readOn(this.#records.index());
    this.#stop = $effect.root(() => {
      $effect(() => {
        const { fact, source } = this.view;
        const { filtering } = this.columns;
        untrack(() => void this.#want(fact, source, filtering !== null));
      });
    });
  }

  /** The filter without its window, as text: the mask is made anew only where this changes. */
  readonly #maskKey = $derived(JSON.stringify({ ...this.filter, from: null, to: null }));
  /** All rows, as a mask: where nothing but the window is filtered, `mask` is this very one. */
  readonly everything: Mask;
  /** The rows that pass everything but the window. */
  readonly mask: Mask = $derived.by(() => {
    void this.#maskKey;
    const filter = untrack(() => this.filter);
    if (!isActive({ ...filter, from: null, to: null })) return this.everything;
    const columns = LargeAtlas.needsRest({ filter }) ? this.columns : this.#first;
    return maskOf(filter, columns, this.#hitsOf(filter.text));
  });
  readonly window: RowWindow = $derived.by(() =>
    rowWindow(this.filter.from, this.filter.to, this.#first.drawing),
  );
  /** Passing rows of all kinds, and of meetings. */
  readonly #kinds: PassingGroups = $derived.by(() => passingByKind(this.mask, this.#first.drawing));
  readonly passing: PassingRows = $derived(this.#kinds.of(ALL_KINDS));
  readonly passingMeetings: PassingRows = $derived(this.passingOf([MEETING]));

  /** Passing rows of some kinds, by their places in `FACT_KINDS`. */
  passingOf(kinds: readonly number[]): PassingRows {
    return this.#kinds.of(kinds.reduce((bits, kind) => bits | (1 << kind), 0));
  }

  override get totals(): Totals {
    const { facts, sources, undatedSources } = this.columns.core.totals;
    return { facts, articles: sources, undatedArticles: undatedSources };
  }

  override get count(): number {
    return this.passing.within(this.window);
  }

  override get undatedHidden(): number {
    const { filter, columns } = this;
    if (filter.asOf === null || !columns.filtering) return 0;
    const mask = maskOf({ ...filter, asOf: null }, columns, this.#hitsOf(filter.text));
    const { published } = columns.filtering;
    let hidden = 0;
    for (const row of rowsWithin(mask, this.window, columns.drawing.dated))
      if (published[row] === NO_DAY) hidden += 1;
    return hidden;
  }

  /** Lets go of what it follows; the atlas is not used afterwards. */
  dispose(): void {
    this.#stop();
  }

  /** Whether the first drawing must wait for the columns that come later. */
  static needsRest({ filter }: Pick<Atlas, 'filter'>): boolean {
    return (
      [filter.elections, filter.persons, filter.places, filter.sources].some((ids) => ids.length > 0) ||
      filter.asOf !== NO_FILTER.asOf ||
      filter.confidence !== NO_FILTER.confidence
    );
  }

  /** Takes the columns that were left out at first. */
  async readRest(): Promise<void> {
    if (this.columns.filtering && this.columns.names) return;
    const rest = await this.#sources.rest(this.columns.core.dataset.id);
    if (!rest) return;
    this.columns = withRest(this.columns, rest);
  }

  /** The rows that pass another filter but for its window. */
  maskUnder(filter: Filter): Mask {
    return maskOf(filter, this.columns, this.#hitsOf(filter.text));
  }

  override matchingUnder(filter: Filter): ReadonlySet<Id> {
    const isOwn = filter === this.view.filter;
    const hits = this.#hitsOf(filter.text);
    const { drawing } = this.columns;
    const passing = isOwn
      ? this.passing
      : passingByKind(maskOf(filter, this.columns, hits), drawing).of(ALL_KINDS);
    const window = isOwn ? this.window : rowWindow(filter.from, filter.to, drawing);
    const known: Id[] = [];
    for (const [id, facets] of this.index.facets)
      if (passes(id, facets, filter, null) && this.#isHit(id, hits)) known.push(id);
    const size = passing.within(window);
    if (!isOwn) return new CountedSet(known, size);
    // The same object while the same facts that have been read pass: what draws only those is then left alone.
    if (!this.#known.holds(known)) this.#known = new CountedSet(known, size);
    this.#known.size = size;
    return this.#known;
  }

  override choiceCounts(field: ChoiceField): ReadonlyMap<Id, number> {
    const { columns, filter } = this;
    const counts = facetCounts(field, filter, columns, this.#hitsOf(filter.text)) ?? new Uint32Array();
    const chosen = new Set(codesOf(field, filter[field], columns));
    const most = [...counts.keys()]
      .filter((code) => (counts[code] ?? 0) > 0 || chosen.has(code))
      .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
      .slice(0, MOST_CHOICES);
    return new Map(most.map((code) => [idOfCode(field, code, columns), counts[code] ?? 0]));
  }

  /** Reads the facts of rows, so that the index holds them; gives their ids, in the order of the rows. */
  async readRows(rows: readonly number[]): Promise<Id[]> {
    const missing = rows.filter((row) => !this.#records.has(row));
    if (missing.length > 0) {
      this.#records.add(await this.#sources.records(missing, []));
      this.readOn(this.#records.index());
    }
    return rows.flatMap((row) => this.#records.idOf(row) ?? []);
  }

  override get mostAtHand(): number {
    return MOST_KNOWN;
  }

  override async readMatching(): Promise<boolean> {
    if (this.count > MOST_KNOWN) return false;
    const rows = [...rowsWithin(this.mask, this.window, this.columns.drawing.dated)];
    if (rows.every((row) => this.#records.has(row))) return true;
    const open = this.rowOf(this.selected);
    const { source } = this.view;
    const kept = open === null || rows.includes(open) ? rows : [...rows, open];
    const bundle = await this.#sources.records(kept, source === null ? [] : [source]);
    // Nothing that was read before takes the room of these.
    this.#records.forget();
    this.#records.add(bundle);
    this.readOn(this.#records.index());
    return true;
  }

  /** The id of a row's fact where it has been read. */
  idOf(row: number): Id | undefined {
    // Who asks is told when more has been read.
    void this.index;
    return this.#records.idOf(row);
  }

  /** The row of a fact that has been read; null where none has. */
  rowOf(id: Id | null): number | null {
    void this.index;
    return (id === null ? undefined : this.#records.rowOf(id)) ?? null;
  }

  /** Opens the reader at the sentence of a row's fact. */
  async openRow(row: number): Promise<void> {
    const [id] = await this.readRows([row]);
    if (id !== undefined) this.open(id);
  }

  async #want(fact: Id | null, source: Id | null, canList: boolean): Promise<void> {
    const rows: number[] = [];
    if (fact !== null && !this.index.fact.has(fact)) {
      const row = await this.#sources.rowOf(fact);
      if (row >= 0) rows.push(row);
    }
    if (source !== null && canList) rows.push(...rowsOfSource(source, this.columns, MOST_BESIDE));
    const missing = rows.filter((row) => !this.#records.has(row));
    const isNew = source !== null && !this.#records.hasSource(source);
    if (missing.length === 0 && !isNew) return;
    this.#records.add(await this.#sources.records(missing, source === null ? [] : [source]));
    this.readOn(this.#records.index());
  }

  async #search(text: string): Promise<Id[]> {
    const mask = await this.#sources.search(text);
    if (mask && text === this.view.filter.text) this.#hits = { text, mask };
    return [];
  }

  #hitsOf(text: string): Mask | null {
    return text === '' ? null : (this.#hits?.mask ?? null);
  }

  #isHit(id: Id, hits: Mask | null): boolean {
    if (hits === null) return true;
    const row = this.#records.rowOf(id);
    return row !== undefined && hits[row] === 1;
  }
}
