import type { Dataset } from '../../model/dataset.ts';
import type { Id } from '../../model/evidence.ts';
import { Atlas } from '../../store/atlas.svelte.ts';
import type { Briefing, Slide } from '../../store/briefing/briefing.ts';
import type { TextSearch } from '../../store/browser-sources.ts';
import { memoryAddress } from '../../store/memory-address.ts';
import { encodeView } from '../../store/url-state.ts';
import { observedElections } from '../../views/briefing/scope.ts';

/** What lies over the slides. */
export type Over = 'none' | 'overview' | 'help' | 'blank';

const NO_SLIDE: Slide = {
  id: 'none',
  kind: 'title',
  title: null,
  view: '',
  point: null,
  notes: '',
  quotes: [],
};
const LONGEST_NUMBER = 4;

/** A running briefing: which slide is shown, in what state each slide's view is, and what lies over it. */
export class Player {
  readonly briefing: Briefing;
  readonly dataset: Dataset;
  readonly #search: TextSearch;
  readonly #atlases = new Map<string, Atlas>();

  /** Slide, from 1. */
  n: number = $state(1);
  over: Over = $state('none');
  /** The atlas of a detour; null while the slides are shown. */
  detour: Atlas | null = $state.raw(null);
  /** Digits typed so far of the number of a slide. */
  typed: string = $state('');
  /** When it began, ms since 1970. */
  started: number = $state(0);
  atlas: Atlas;

  constructor(briefing: Briefing, dataset: Dataset, search: TextSearch, n: number, started: number) {
    this.briefing = briefing;
    this.dataset = dataset;
    this.#search = search;
    this.n = this.#inside(n);
    this.started = started;
    this.atlas = $state.raw(this.atlasOf(this.slide));
  }

  get count(): number {
    return this.briefing.slides.length;
  }

  get slide(): Slide {
    return this.briefing.slides[this.n - 1] ?? NO_SLIDE;
  }

  /** The atlas of a slide's view, made when it is first asked for. */
  atlasOf(slide: Slide): Atlas {
    const known = this.#atlases.get(slide.id);
    if (known) return known;
    const made = new Atlas(this.dataset, memoryAddress(slide.view), this.#search);
    this.#atlases.set(slide.id, made);
    return made;
  }

  /** The atlas of a slide as it was saved, for showing it beside another. */
  peekAtlas(slide: Slide): Atlas {
    return new Atlas(this.dataset, memoryAddress(slide.view), this.#search);
  }

  /** Shows slide n as it was saved; numbers outside the briefing are its ends. */
  go(n: number): void {
    const next = this.#inside(n);
    this.typed = '';
    this.detour = null;
    this.atlas.unpeek();
    if (next === this.n) return;
    this.#atlases.delete(this.briefing.slides[next - 1]?.id ?? '');
    this.n = next;
    this.atlas = this.atlasOf(this.slide);
  }

  /** Adds a digit to the number typed. */
  type(digit: string): void {
    this.typed = (this.typed + digit).slice(-LONGEST_NUMBER);
  }

  /** Leaves the slide to explore from where its view stands; the slide stays as it is. */
  depart(fact: Id | null = null): void {
    const { atlas } = this;
    const source = fact === null ? null : (atlas.index.fact.get(fact)?.evidence[0]?.source ?? null);
    const query = encodeView({ ...atlas.view, page: 'atlas', fact, source });
    atlas.unpeek();
    this.detour = new Atlas(this.dataset, memoryAddress(query), this.#search);
  }

  /** Comes back to the slide in the state in which it was left. */
  return(): void {
    this.detour = null;
  }

  /** Shows the next election (or the one before) in the slide's view; after the last come all together. */
  stepElection(by: 1 | -1): void {
    const { atlas } = this;
    const steps: (readonly Id[])[] = [[], ...observedElections(atlas.index).map((id) => [id])];
    const now = atlas.filter.elections.join();
    const at = steps.findIndex((step) => step.join() === now);
    const next = steps[(Math.max(0, at) + by + steps.length) % steps.length];
    atlas.setFilter({ elections: next ?? [] });
  }

  /** Turns the slide's chart into its table and back. */
  turnTable(): void {
    const { kind } = this.slide;
    const { tables } = this.atlas.view;
    this.atlas.go({
      tables: tables.includes(kind) ? tables.filter((one) => one !== kind) : [...tables, kind],
    });
  }

  #inside(n: number): number {
    return Math.max(1, Math.min(this.count, n));
  }
}
