import type Dexie from 'dexie';

/** What another tab may take to let go of a database whose shape is to change, and opening may take in all. */
const GRACE_MS = 1_500;
const PATIENCE_MS = 6_000;

/**
 * Opens a database, and gives it up where that takes too long, as when a tab with an older page holds on to it: whoever
 * asks for something is then refused and goes on without, where otherwise they would wait for as long as that tab is
 * open. Rejects where it was given up.
 */
export async function openOrGiveUp(database: Dexie): Promise<void> {
  const giveUp = () => {
    if (!database.isOpen()) database.close({ disableAutoOpen: true });
  };
  const timer = setTimeout(giveUp, PATIENCE_MS);
  database.on('blocked', () => void setTimeout(giveUp, GRACE_MS));
  try {
    await database.open();
  } finally {
    clearTimeout(timer);
  }
}
