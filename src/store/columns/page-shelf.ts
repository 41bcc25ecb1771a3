import type { AtlasDatabase } from '../database.ts';
import type { TextPage } from './folded-text.ts';
import type { RecordPage } from './record-pages.ts';

/**
 * Where the pages of one large dataset lie: in the database, or in memory where there is none or it is full. Each
 * dataset has a generation of its own, so a new one can be laid down beside the one that is shown.
 */
export class PageShelf {
  readonly generation: number;
  readonly #database: AtlasDatabase | null;
  readonly #records = new Map<number, RecordPage>();
  readonly #texts = new Map<number, TextPage>();
  #counts = { records: 0, texts: 0 };
  #isWhole = true;

  constructor(database: AtlasDatabase | null, generation: number) {
    this.#database = database;
    this.generation = generation;
    this.#isWhole = database !== null;
  }

  /** Whether every page is in the database. */
  get isKept(): boolean {
    return this.#isWhole;
  }

  /** Number of pages of text that were laid down here. */
  get texts(): number {
    return this.#counts.texts;
  }

  /** Lays down pages, in their order; where the database takes no more, the rest stays in memory. */
  async add(records: readonly RecordPage[], texts: readonly TextPage[]): Promise<void> {
    const { generation } = this;
    const begin = { ...this.#counts };
    this.#counts = { records: begin.records + records.length, texts: begin.texts + texts.length };
    const database = this.#database;
    if (database && this.#isWhole)
      try {
        await database.transaction('rw', database.pages, database.texts, async () => {
          await database.pages.bulkPut(
            records.map((page, at) => ({ ...page, generation, number: begin.records + at })),
          );
          await database.texts.bulkPut(
            texts.map((page, at) => ({ ...page, generation, number: begin.texts + at })),
          );
        });
        return;
      } catch {
        this.#isWhole = false;
      }
    records.forEach((page, at) => this.#records.set(begin.records + at, page));
    texts.forEach((page, at) => this.#texts.set(begin.texts + at, page));
  }

  /** Says that the database does not hold all of this dataset. */
  giveUp(): void {
    this.#isWhole = false;
  }

  async page(number: number): Promise<RecordPage | null> {
    return this.#records.get(number) ?? (await this.#database?.pages.get([this.generation, number])) ?? null;
  }

  async text(number: number): Promise<TextPage | null> {
    return this.#texts.get(number) ?? (await this.#database?.texts.get([this.generation, number])) ?? null;
  }

  /** Takes away the pages of every other generation. */
  async clearOthers(): Promise<void> {
    await this.#database?.pages.filter((page) => page.generation !== this.generation).delete();
    await this.#database?.texts.filter((page) => page.generation !== this.generation).delete();
  }
}
