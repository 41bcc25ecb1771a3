import { AtlasDatabase } from './database.ts';

/** The database, or null where the browser has none to give (private mode, sandboxed frame). */
export function openDatabase(): AtlasDatabase | null {
  try {
    return typeof indexedDB === 'undefined' ? null : new AtlasDatabase();
  } catch {
    return null;
  }
}
