import { openOrGiveUp } from '../open-or-give-up.ts';
import type { OwnDatabase } from './own-database.ts';
import {
  changedWork,
  markSaved,
  noWork,
  readWork,
  writeWork,
  type KeptWork,
  type WorkChange,
} from './work-store.ts';

/** `memory`: this browser keeps nothing. `full`, `blocked`: it kept before and refuses now; the work goes on in memory. */
export type Keeping = 'kept' | 'memory' | 'full' | 'blocked';

/** A person's work in memory and, as far as the device lets it, in its database. Nothing here rejects. */
export class WorkShelf {
  readonly #database: OwnDatabase | null;
  #work: KeptWork = noWork();
  #keeping: Keeping;
  #wasOpen = false;

  /** @param database where the work is kept; null where the browser keeps nothing */
  constructor(database: OwnDatabase | null) {
    this.#database = database;
    this.#keeping = database ? 'kept' : 'memory';
  }

  get work(): KeptWork {
    return this.#work;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  /** Reads what is kept: at the start, and after another tab changed it. */
  async refresh(): Promise<void> {
    if (!this.#database) return;
    try {
      await this.#openAgain(this.#database);
      const kept = await readWork(this.#database);
      this.#wasOpen = true;
      // What could not be kept lives in memory alone: nothing another tab wrote may wipe it out.
      this.#work = this.#keeping === 'kept' ? kept : changedWork(kept, this.#work);
    } catch (error) {
      if (this.#keeping === 'kept') this.#keeping = refusal(error);
    }
  }

  /** Makes a change and keeps it; what could not be kept before is kept with it. */
  async change(change: WorkChange): Promise<void> {
    if (this.#database)
      try {
        await this.#openAgain(this.#database);
        await writeWork(this.#database, change);
        if (this.#keeping !== 'kept') await writeWork(this.#database, changedWork(this.#work, change));
        this.#keeping = 'kept';
        this.#work = await readWork(this.#database);
        this.#wasOpen = true;
        return;
      } catch (error) {
        this.#keeping = refusal(error);
      }
    this.#work = changedWork(this.#work, change);
  }

  /** Remembers that everything up to now is saved elsewhere. */
  async saved(): Promise<void> {
    this.#work = { ...this.#work, unsaved: 0 };
    if (this.#database && this.#keeping === 'kept') await markSaved(this.#database).catch(() => undefined);
  }

  /** A database taken away under an open page is opened again; what was in it is here, and is kept with the next change. */
  async #openAgain(database: OwnDatabase): Promise<void> {
    if (!this.#wasOpen || database.isOpen()) return;
    this.#keeping = 'blocked';
    await openOrGiveUp(database);
  }
}

function refusal(error: unknown): 'full' | 'blocked' {
  const names = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota/iu.test(names) ? 'full' : 'blocked';
}
