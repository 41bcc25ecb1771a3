import { AtlasDatabase } from './database.ts';
import { giveUpWaiting } from './give-up-waiting.ts';

/** The database, or null where the browser has none to give (private mode, sandboxed frame). */
export function openDatabase(): AtlasDatabase | null {
  try {
    if (typeof indexedDB === 'undefined') return null;
    const database = new AtlasDatabase();
    giveUpWaiting(database);
    return database;
  } catch {
    return null;
  }
}
