import { getContext, setContext } from 'svelte';

const KEY = Symbol('flat');

/** Below the calling component charts stand at the size they are laid out at, not enlarged: for drawing them elsewhere. */
export function provideFlat(): void {
  setContext(KEY, true);
}

/** Whether charts stand at the size they are laid out at. */
export function isFlat(): boolean {
  return getContext<true | undefined>(KEY) === true;
}
