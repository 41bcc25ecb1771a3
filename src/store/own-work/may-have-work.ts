export const OWN_DATABASE = 'observer-atlas-own';

/** Whether own work may have been kept on this device; looks without making a database. */
export async function mayHaveOwnWork(): Promise<boolean> {
  try {
    if (typeof indexedDB === 'undefined') return false;
    if (typeof indexedDB.databases !== 'function') return true;
    return (await indexedDB.databases()).some(({ name }) => name === OWN_DATABASE);
  } catch {
    return false;
  }
}
