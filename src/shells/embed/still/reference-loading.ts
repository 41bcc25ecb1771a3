import type { LoadedReference } from '../../../store/reference-loading.ts';

/** Stands in for published figures beside a map: a frame shows what its articles say, and loads nothing more. */
export function keptReference(): Promise<LoadedReference> {
  return Promise.resolve({ kind: 'none' });
}
