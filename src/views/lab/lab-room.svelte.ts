import type { Reference, ReferenceProblem } from '../../model/reference.ts';
import { parseResultsFile } from '../../model/results-file.ts';
import type { Method } from '../../seats/index.ts';
import type { Atlas } from '../../store/atlas.svelte.ts';
import { DEFAULT_LAB, type LabState, type TypedVotes } from '../../store/lab-state.ts';
import {
  getText,
  loadReference,
  type FetchedText,
  type LoadedReference,
} from '../../store/reference-loading.ts';
import { articleRules } from './article-rules.ts';
import { broughtElection, publishedElections, type PublishedElection } from './lab-elections.ts';
import { CountCache } from './count-cache.ts';
import { changesOf } from './outcome.ts';
import { EXAMPLE, lawMethod, scenarioOf, typedFrom } from './scenario.ts';

/** Results somebody brought: on this page only, for the address cannot hold them. */
interface Brought {
  name: string;
  reference: Reference | null;
  elections: readonly PublishedElection[];
}

/** Whatever belongs to one election's votes, left to the figures. */
const NO_ELECTION = { election: null, typed: null, listSeats: null, singleSeats: null };

/** What the seat lab shows: the published figures, what is set in the address, and what both come to. */
export class LabRoom {
  readonly #atlas: Atlas;
  readonly #get: (path: string) => Promise<FetchedText>;
  readonly #counts = new CountCache();
  readonly rules;
  loaded: LoadedReference | { kind: 'loading' } = $state.raw({ kind: 'loading' });
  brought: Brought | null = $state.raw(null);
  /** The file that was not taken, and why; no problem: it could not be read. */
  refused: { name: string; problems: readonly ReferenceProblem[] } | null = $state.raw(null);
  /** What a handle that is being moved sets; the address follows when it is let go. */
  #draft: Partial<LabState> = $state.raw({});

  readonly lab: LabState = $derived.by(() => ({ ...this.#atlas.view.lab, ...this.#draft }));
  readonly reference: Reference | null = $derived.by(() => {
    if (this.brought) return this.brought.reference;
    return this.loaded.kind === 'ready' ? this.loaded.reference : null;
  });
  readonly elections: readonly PublishedElection[] = $derived.by(
    () => this.brought?.elections ?? (this.reference ? publishedElections(this.reference) : []),
  );
  readonly law: Method | null = $derived.by(() => lawMethod(this.reference?.allocationRule?.method));
  readonly scenario = $derived.by(() => scenarioOf(this.lab, this.elections, this.rules, this.law));
  readonly before = $derived.by(() => this.#counts.outcome(this.scenario, this.scenario.before));
  readonly now = $derived.by(() =>
    this.scenario.now === this.scenario.before
      ? this.before
      : this.#counts.outcome(this.scenario, this.scenario.now),
  );
  readonly changes = $derived.by(() => changesOf(this.scenario, this.before, this.now));
  readonly typedVotes: TypedVotes = $derived.by(() => this.lab.typed ?? EXAMPLE);

  /** `get` reads the file of published figures. */
  constructor(atlas: Atlas, get = getText) {
    this.#atlas = atlas;
    this.#get = get;
    this.rules = articleRules(atlas.index);
    void this.load();
  }

  /** Asks for the published figures of the country. */
  async load(): Promise<void> {
    const area = this.rules.area === null ? undefined : this.#atlas.index.area.get(this.rules.area);
    if (!area?.iso) {
      this.loaded = { kind: 'none' };
      return;
    }
    this.loaded = { kind: 'loading' };
    this.loaded = await loadReference(area.iso, this.#get);
  }

  /** Shows a change at once and leaves the address for later. */
  slide(patch: Partial<LabState>): void {
    this.#draft = { ...this.#draft, ...patch };
  }

  /** Makes a change a step of the history. */
  set(patch: Partial<LabState>): void {
    this.#draft = {};
    this.#atlas.go({ lab: { ...this.#atlas.view.lab, ...patch } });
  }

  step(election: string): void {
    this.set({ ...NO_ELECTION, election });
  }

  /** Turns to votes typed in, which begin as those shown, or back to the published ones. */
  type(typed: boolean): void {
    this.set({ typed: typed ? typedFrom(this.scenario) : null });
  }

  reset(): void {
    this.set(DEFAULT_LAB);
  }

  /** Seats of the largest list under another method, at the threshold now. */
  largestUnder(method: Method): number {
    return this.#counts.largest({ ...this.scenario, method }, this.scenario.now, this.now.qualified);
  }

  /** Takes results from a file; a file that is wrong changes nothing. */
  async bring(file: File): Promise<void> {
    const { name } = file;
    let text: string;
    try {
      text = await file.text();
    } catch {
      this.refused = { name, problems: [] };
      return;
    }
    const read = parseResultsFile(text);
    if (read.kind === 'wrong') {
      this.refused = { name, problems: read.problems };
      return;
    }
    this.refused = null;
    const reference = read.kind === 'reference' ? read.reference : null;
    const elections =
      read.kind === 'reference' ? publishedElections(read.reference) : [broughtElection(read.lists)];
    this.brought = { name, reference, elections };
    this.set(NO_ELECTION);
  }

  takeBack(): void {
    this.brought = null;
    this.set(NO_ELECTION);
  }
}
