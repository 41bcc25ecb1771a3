import { getContext, setContext } from 'svelte';
import type { Atlas } from './atlas.svelte.ts';

const KEY = Symbol('atlas');

/** Hands the atlas to every view below the calling component; a getter, because a newer dataset brings a new atlas. */
export function provideAtlas(atlas: () => Atlas): void {
  setContext(KEY, atlas);
}

/** The atlas of the shell around the calling component; call it while the component is set up. */
export function getAtlas(): Atlas {
  return getContext<() => Atlas>(KEY)();
}
