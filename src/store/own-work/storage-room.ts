/** What this device grants: bytes used and granted, and whether it promised not to clear them by itself. */
export interface StorageRoom {
  used: number;
  granted: number;
  persisted: boolean;
}

/** Asks what the device grants; null where it does not say. */
export async function storageRoom(): Promise<StorageRoom | null> {
  try {
    const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return quota > 0 ? { used: usage, granted: quota, persisted } : null;
  } catch {
    return null;
  }
}

/** Asks the device not to clear what is kept; asked when a person first keeps something of their own. */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
