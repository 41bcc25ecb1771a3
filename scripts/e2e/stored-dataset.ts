import type { Page } from '@playwright/test';

/** Names of the databases: what is kept of the dataset, and a person's own work. */
export const DATASET = 'observer-atlas';
export const OWN = 'observer-atlas-own';

/** What the browser has stored of the dataset: its id, and how many counts. */
export function storedDataset(page: Page): Promise<{ id: string | null; counts: number }> {
  return page.evaluate(
    (name) =>
      new Promise<{ id: string | null; counts: number }>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(['header', 'counts']);
          const header = reading.objectStore('header').get('dataset');
          const counts = reading.objectStore('counts').count();
          reading.oncomplete = () => {
            database.close();
            const kept = header.result as { id: string } | undefined;
            resolve({ id: kept?.id ?? null, counts: counts.result });
          };
        };
      }),
    DATASET,
  );
}
