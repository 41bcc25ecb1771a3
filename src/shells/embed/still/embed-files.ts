import type { DataFiles } from '../../../store/data-files.ts';

/** Stands in for outlines, in charts that draw none. */
export function embedFiles(): DataFiles {
  return { base: '', fetch: () => Promise.reject(new Error('no files')) };
}
