import { getContext, setContext } from 'svelte';
import type { OwnWork } from './own-work.svelte.ts';

const KEY = Symbol('own work');

/** Hands a person's own work to every view below the calling component. */
export function provideWork(work: OwnWork): void {
  setContext(KEY, work);
}

/** The own work of the shell around the calling component; null where nobody works (an embed, a slide). */
export function getWork(): OwnWork | null {
  return getContext<OwnWork | undefined>(KEY) ?? null;
}
