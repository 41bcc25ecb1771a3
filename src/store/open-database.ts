import { AtlasDatabase } from './database.ts';
import { openOrGiveUp } from './open-or-give-up.ts';

/** The database, or null where the browser has none to give (private mode, sandboxed frame). */
export function openDatabase(): AtlasDatabase | null {
  try {
    if (typeof indexedDB === 'undefined') return null;
    const database = new AtlasDatabase();
    void openOrGiveUp(database).catch(() => undefined);
    return database;
  } catch {
    return null;
  }
}
