import Dexie, { liveQuery, type Table } from 'dexie';
import type { Briefing } from './briefing.ts';
import { parseBriefing, type Refusal } from './parse-briefing.ts';

/** A kept briefing that cannot be read (written by something else, or damaged); it stays where it is. */
export interface Unreadable {
  id: string;
  refusal: Refusal;
}

export interface ShelfContent {
  /** Last changed first. */
  briefings: readonly Briefing[];
  unreadable: readonly Unreadable[];
}

/** Where this browser keeps briefings. */
export interface Shelf {
  /** Whether what is put here is there after the page has gone. */
  readonly lasting: boolean;
  content(): Promise<ShelfContent>;
  get(id: string): Promise<Briefing | null>;
  put(briefing: Briefing): Promise<void>;
  remove(id: string): Promise<void>;
  /** Calls back with the content now and after each change, also by another window; the answer stops it. */
  follow(changed: (content: ShelfContent) => void): () => void;
}

/** Briefings in a database of their own: the dataset's store comes and goes, a person's work does not. */
export class BriefingDatabase extends Dexie {
  declare briefings: Table<unknown, string>;

  constructor(name = 'observer-atlas-briefings') {
    super(name);
    this.version(1).stores({ briefings: 'id' });
  }
}

/** A shelf in the database. Each change is one record, so it is wholly there or not at all. */
export class StoredShelf implements Shelf {
  readonly lasting = true;
  readonly #database: BriefingDatabase;

  constructor(database: BriefingDatabase) {
    this.#database = database;
  }

  async content(): Promise<ShelfContent> {
    return sorted(await this.#database.briefings.toArray());
  }

  async get(id: string): Promise<Briefing | null> {
    const parsed = parseBriefing(await this.#database.briefings.get(id));
    return parsed.ok ? parsed.briefing : null;
  }

  async put(briefing: Briefing): Promise<void> {
    await this.#database.briefings.put(briefing);
  }

  async remove(id: string): Promise<void> {
    await this.#database.briefings.delete(id);
  }

  follow(changed: (content: ShelfContent) => void): () => void {
    const subscription = liveQuery(() => this.content()).subscribe({ next: changed });
    return () => subscription.unsubscribe();
  }
}

/** A shelf that lasts as long as the page. */
export class MemoryShelf implements Shelf {
  readonly lasting = false;
  readonly #kept = new Map<string, Briefing>();
  readonly #followers = new Set<(content: ShelfContent) => void>();

  content(): Promise<ShelfContent> {
    return Promise.resolve(sorted([...this.#kept.values()]));
  }

  get(id: string): Promise<Briefing | null> {
    return Promise.resolve(this.#kept.get(id) ?? null);
  }

  async put(briefing: Briefing): Promise<void> {
    this.#kept.set(briefing.id, briefing);
    await this.#tell();
  }

  async remove(id: string): Promise<void> {
    this.#kept.delete(id);
    await this.#tell();
  }

  follow(changed: (content: ShelfContent) => void): () => void {
    this.#followers.add(changed);
    void this.content().then(changed);
    return () => this.#followers.delete(changed);
  }

  async #tell(): Promise<void> {
    const content = await this.content();
    for (const follower of this.#followers) follower(content);
  }
}

/** The database's shelf, or one in memory where the browser keeps nothing. */
export async function openShelf(): Promise<Shelf> {
  try {
    const database = new BriefingDatabase();
    await database.open();
    return new StoredShelf(database);
  } catch {
    return new MemoryShelf();
  }
}

function sorted(records: readonly unknown[]): ShelfContent {
  const briefings: Briefing[] = [];
  const unreadable: Unreadable[] = [];
  for (const record of records) {
    const parsed = parseBriefing(record);
    if (parsed.ok) briefings.push(parsed.briefing);
    else unreadable.push({ id: idOf(record), refusal: parsed.refusal });
  }
  briefings.sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : a.id < b.id ? -1 : 1));
  return { briefings, unreadable };
}

function idOf(record: unknown): string {
  return typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string'
    ? record.id
    : '';
}
