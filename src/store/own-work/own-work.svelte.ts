import type { Remote } from 'comlink';
import type { Correction } from '../../extract/corpus/correction-schema.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Id } from '../../model/evidence.ts';
import type { FoundPlace } from '../../extract/gazetteer/place-finder.ts';
import type { OwnArticle } from './own-article.ts';
import type { Likeness, WorkKeeper, WorkSummary } from './work-keeper.ts';

const CHANNEL = 'observer-atlas-own';

/** The tabs of one atlas tell each other that the work changed. */
export interface WorkChannel {
  tell(): void;
  hear(changed: () => void): void;
}

/**
 * A person's own work as the page sees it. The work itself lives with the dataset in its worker; after each change the
 * dataset composed anew is handed to `show`.
 */
export class OwnWork {
  /** Null until the work was asked for; a page without work never asks. */
  summary: WorkSummary | null = $state.raw(null);
  /** Ids of the sources a person brought. */
  readonly own: ReadonlySet<Id> = $derived(new Set(this.summary?.articles.map(({ id }) => id) ?? []));
  /** Where the person is on the page that adds: it is drawn anew when articles are kept, and they stay there. */
  step: 'add' | 'check' | 'keep' = $state('add');
  /** Whether the page can draw the work over its dataset: not where that one is in columns. */
  drawn = $state(true);
  /** Ids of the last corrections made together, for undoing them. */
  lately: { ids: readonly string[]; words: string } | null = $state.raw(null);

  readonly #keeper: () => Promise<Remote<WorkKeeper>>;
  readonly #show: (dataset: Dataset | null) => void;
  /** Looks for places by name, each with what it lies in; null where the gazetteers cannot be had. */
  readonly places: (query: string) => Promise<readonly FoundPlace[] | null>;
  readonly #channel: WorkChannel;
  #asked: Promise<Remote<WorkKeeper>> | null = null;

  /** @param show takes the dataset with the work on it, or null where there is no work and the base stands */
  constructor(
    keeper: () => Promise<Remote<WorkKeeper>>,
    show: (dataset: Dataset | null) => void,
    places: OwnWork['places'],
    channel: WorkChannel = tabChannel(),
  ) {
    this.#keeper = keeper;
    this.#show = show;
    this.places = places;
    this.#channel = channel;
    channel.hear(() => void this.refresh());
  }

  /** The dataset with the work on it, for the page's start; null where there is none. */
  async begin(): Promise<Dataset | null> {
    const keeper = await this.#work();
    this.summary = await keeper.refresh();
    return keeper.shown();
  }

  /** Knows the work without changing anything, for a page that lists it. */
  async summarise(): Promise<void> {
    const keeper = await this.#work();
    this.summary ??= await keeper.summary();
  }

  /** Reads the work again, as another tab left it, and shows it. */
  async refresh(): Promise<void> {
    const keeper = await this.#work();
    this.summary = await keeper.refresh();
    this.#show(await keeper.shown());
  }

  /** Keeps articles and decisions in one step. `words` name the step for whoever wants it undone. */
  async keep(articles: readonly OwnArticle[], decisions: readonly Correction[], words = ''): Promise<void> {
    const keeper = await this.#work();
    const ids = await keeper.keep(articles, decisions);
    await this.#changed(keeper);
    this.lately = articles.length === 0 && ids.length > 0 ? { ids, words } : null;
  }

  async drop(articles: readonly Id[], corrections: readonly string[]): Promise<void> {
    const keeper = await this.#work();
    await keeper.drop(articles, corrections);
    this.lately = null;
    await this.#changed(keeper);
  }

  async revise(id: string, decision: Correction): Promise<void> {
    const keeper = await this.#work();
    await keeper.revise(id, decision);
    await this.#changed(keeper);
  }

  /** Merges a work file into the work; what came in, or why nothing did. */
  async merge(bytes: Uint8Array): ReturnType<WorkKeeper['merge']> {
    const keeper = await this.#work();
    const merged = await keeper.merge(bytes);
    await this.#changed(keeper);
    return merged;
  }

  /** The work as one file; from then on it counts as saved elsewhere. */
  async file(briefings: readonly unknown[]): Promise<Uint8Array> {
    const keeper = await this.#work();
    const bytes = await keeper.file(briefings);
    await keeper.saved();
    this.summary = await keeper.summary();
    this.#channel.tell();
    return bytes;
  }

  async correctionsFile(): Promise<string> {
    return (await this.#work()).correctionsFile();
  }

  async compare(article: OwnArticle): Promise<Likeness> {
    return (await this.#work()).compare(article);
  }

  async #changed(keeper: Remote<WorkKeeper>): Promise<void> {
    this.summary = await keeper.summary();
    this.#show(await keeper.shown());
    this.#channel.tell();
  }

  #work(): Promise<Remote<WorkKeeper>> {
    this.#asked ??= this.#keeper().then(async (keeper) => {
      this.summary ??= await keeper.refresh();
      return keeper;
    });
    return this.#asked;
  }
}

/** The browser's channel between tabs; silent where it has none (sandboxed frame). */
function tabChannel(): WorkChannel {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    return {
      tell: () => channel.postMessage('changed'),
      hear: (changed) => channel.addEventListener('message', changed),
    };
  } catch {
    return { tell: () => undefined, hear: () => undefined };
  }
}
