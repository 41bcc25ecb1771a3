import type { Correction } from '../../extract/corpus/correction-schema.ts';
import type { Fate } from '../../extract/corpus/correction-fate.ts';
import { sha256 } from '../../extract/hash/sha256.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Source } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { allFacts } from '../../model/fact-kinds.ts';
import { composeWork, type ComposedWork } from './compose-work.ts';
import { KnownTexts, type Twin } from './known-texts.ts';
import type { OwnArticle, OwnCorrection } from './own-article.ts';
import type { OwnDatabase } from './own-database.ts';
import { spellingsOf, type Spelling } from './spellings.ts';
import { readWorkFile, writeWorkFile, type WorkFile } from './work-file.ts';
import { WorkShelf, type Keeping } from './work-shelf.ts';
import type { WorkChange } from './work-store.ts';

/** An own article as a list shows it. */
export interface OwnEntry {
  id: Id;
  title: string;
  file: string;
  added: string;
  facts: number;
}

/** What the page needs to know of the work. */
export interface WorkSummary {
  articles: OwnEntry[];
  corrections: { id: string; fate: Fate }[];
  /** Changes that are only on this device. */
  unsaved: number;
  /** Records that could not be read back. */
  damaged: number;
  keeping: Keeping;
}

/** What of an article is known already. */
export interface Likeness {
  twin: Twin | null;
  spellings: Spelling[];
}

/**
 * A person's own articles and corrections: kept, undone, composed with the dataset of the page, written to one file and
 * read from it. Lives in the worker of the dataset, or in the page where none starts.
 */
export class WorkKeeper {
  readonly #shelf: WorkShelf;
  readonly #base: () => Dataset | null;
  #composed: (ComposedWork & { base: Dataset }) | null = null;
  readonly #texts = new KnownTexts();

  constructor(database: OwnDatabase | null, base: () => Dataset | null) {
    this.#shelf = new WorkShelf(database);
    this.#base = base;
  }

  /** Reads what is kept: at the start, and after another tab changed it. */
  async refresh(): Promise<WorkSummary> {
    await this.#shelf.refresh();
    this.#composed = null;
    return this.summary();
  }

  /**
   * The dataset with the work on it; null where there is no work, so that the base itself can be shown, and where the
   * base is too large to be held here.
   */
  shown(): Dataset | null {
    const { articles, corrections } = this.#shelf.work;
    return articles.length + corrections.length === 0 || !this.#base() ? null : this.#compose().dataset;
  }

  summary(): WorkSummary {
    const { fates } = this.#compose();
    const inOrder = this.#inOrder();
    return {
      articles: this.#shelf.work.articles
        .map(({ id, added, dataset }) => ({
          id,
          added,
          title: dataset.sources[0]?.title ?? id,
          file: dataset.sources[0]?.file ?? '',
          facts: allFacts(dataset).length,
        }))
        .sort((a, b) => (a.added < b.added ? 1 : a.added > b.added ? -1 : a.id < b.id ? -1 : 1)),
      corrections: inOrder.flatMap(({ id }, at) => {
        const fate = fates[at];
        return fate ? [{ id, fate }] : [];
      }),
      unsaved: this.#shelf.work.unsaved,
      damaged: this.#shelf.work.damaged,
      keeping: this.#shelf.keeping,
    };
  }

  /** Keeps articles and decisions in one step; ids of the corrections made, for undoing them. */
  async keep(articles: readonly OwnArticle[], decisions: readonly Correction[]): Promise<string[]> {
    const corrections = this.#numbered(decisions);
    await this.#change({ articles, corrections });
    return corrections.map(({ id }) => id);
  }

  async drop(articles: readonly Id[], corrections: readonly string[]): Promise<void> {
    await this.#change({ dropArticles: articles, dropCorrections: corrections });
  }

  /** Puts a decision in the place of another, where it stood. */
  async revise(id: string, decision: Correction): Promise<void> {
    const old = this.#shelf.work.corrections.find((one) => one.id === id);
    if (!old) return;
    const revised = { id: correctionId(decision, old.order), order: old.order, correction: decision };
    await this.#change({ dropCorrections: [id], corrections: [revised] });
  }

  /** What of an article the atlas has already, and whose names it spells otherwise. */
  compare({ id, dataset: own }: OwnArticle): Likeness {
    const sources = [...(this.#base()?.sources ?? []), ...this.#shelf.work.articles.flatMap(sourcesOf)];
    return {
      twin: this.#texts.twin(id, own.sources[0]?.text ?? '', sources),
      spellings: spellingsOf(own, this.shown() ?? this.#base()),
    };
  }

  /** The work as one file, with what other rooms keep; where there is no base, with the dataset of the work alone. */
  file(briefings: readonly unknown[]): Uint8Array {
    const { dataset } = this.#compose();
    const { articles } = this.#shelf.work;
    return writeWorkFile({ articles, corrections: this.#inOrder(), briefings: [...briefings] }, dataset);
  }

  /** The corrections alone, as `data/corrections.json` wants them. */
  correctionsFile(): string {
    return `${JSON.stringify(
      this.#inOrder().map(({ correction }) => correction),
      null,
      2,
    )}\n`;
  }

  /** Remembers that everything up to now is saved elsewhere. */
  async saved(): Promise<void> {
    await this.#shelf.saved();
  }

  /** Merges a work file into the work: what is here already stays once. */
  async merge(
    bytes: Uint8Array,
  ): Promise<
    | { ok: true; articles: number; corrections: number; damaged: number; briefings: WorkFile['briefings'] }
    | { ok: false; why: string }
  > {
    const read = await readWorkFile(bytes);
    if (!read.ok) return read;
    const has = new Set([...this.#shelf.work.articles, ...this.#shelf.work.corrections].map(({ id }) => id));
    const articles = read.work.articles.filter(({ id }) => !has.has(id));
    const said = new Set(this.#shelf.work.corrections.map(({ correction }) => JSON.stringify(correction)));
    const next = this.#nextOrder();
    const corrections = read.work.corrections
      .filter(({ id, correction }) => !has.has(id) && !said.has(JSON.stringify(correction)))
      .map((one, at) => ({ ...one, order: next + at }));
    if (articles.length + corrections.length > 0) await this.#change({ articles, corrections });
    return {
      ok: true,
      articles: articles.length,
      corrections: corrections.length,
      damaged: read.damaged,
      briefings: read.work.briefings,
    };
  }

  async #change(change: WorkChange): Promise<void> {
    await this.#shelf.change(change);
    this.#composed = null;
  }

  #compose(): ComposedWork {
    const base = this.#base() ?? NOTHING;
    if (this.#composed?.base !== base) this.#composed = { ...composeWork(base, this.#shelf.work), base };
    return this.#composed;
  }

  #inOrder(): OwnCorrection[] {
    return [...this.#shelf.work.corrections].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  }

  #nextOrder(): number {
    return Math.max(0, ...this.#shelf.work.corrections.map(({ order }) => order)) + 1;
  }

  #numbered(decisions: readonly Correction[]): OwnCorrection[] {
    const first = this.#nextOrder();
    return decisions.map((correction, at) => ({
      id: correctionId(correction, first + at),
      order: first + at,
      correction,
    }));
  }
}

/** What the work is composed with where the dataset is not held here. */
const NOTHING: Dataset = {
  version: 1,
  id: '',
  title: '',
  sources: [],
  elections: [],
  organizations: [],
  persons: [],
  areas: [],
  meetings: [],
  activities: [],
  observations: [],
  counts: [],
  rules: [],
  statements: [],
};

function sourcesOf({ dataset }: OwnArticle): Source[] {
  return dataset.sources;
}

function correctionId(correction: Correction, order: number): string {
  return sha256(JSON.stringify([order, correction])).slice(0, 20);
}
