import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileAnswer } from './reading-messages.ts';

/**
 * What files gave when they were read before, by the SHA-256 of their name and bytes; one folder for each ruleset, so
 * another engine or lexicon reads everything anew. A cache that cannot be read or written is as good as none.
 */
export class FactsCache {
  readonly #folder: string | null;

  /** @param folder where answers of this ruleset are kept; null keeps none */
  constructor(folder: string | null) {
    this.#folder = folder;
  }

  async get(file: string, bytes: Uint8Array): Promise<FileAnswer | null> {
    const path = this.#path(file, bytes);
    if (path === null) return null;
    try {
      const kept: unknown = JSON.parse(await readFile(path, 'utf8'));
      return isAnswer(kept) ? kept : null;
    } catch {
      return null;
    }
  }

  /** Writes whole or not at all, so that a build that is stopped leaves nothing half. */
  async put(file: string, bytes: Uint8Array, answer: FileAnswer): Promise<void> {
    const path = this.#path(file, bytes);
    if (path === null) return;
    try {
      await mkdir(dirname(path), { recursive: true });
      const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
      await writeFile(temporary, JSON.stringify(answer));
      await rename(temporary, path);
    } catch {
      // The next build reads this file anew.
    }
  }

  #path(file: string, bytes: Uint8Array): string | null {
    if (this.#folder === null) return null;
    const key = createHash('sha256').update(`${file}\0`).update(bytes).digest('hex');
    return join(this.#folder, key.slice(0, 2), `${key}.json`);
  }
}

/** The files here are our own; a damaged one must not stop a build, so only its outline is looked at: lines are checked when they are joined. */
function isAnswer(kept: unknown): kept is FileAnswer {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'articles' in kept &&
    'problems' in kept &&
    Array.isArray(kept.articles) &&
    Array.isArray(kept.problems)
  );
}
