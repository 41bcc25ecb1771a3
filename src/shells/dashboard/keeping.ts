/** What the page knows about the copy on this device. */
export type Keeping = 'unknown' | 'kept' | 'not-kept' | 'offline';
