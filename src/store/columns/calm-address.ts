import type { Address } from '../atlas.svelte.ts';

const REST_MS = 250;

/**
 * An address that takes many changes in place, such as those of a drag, and writes the last of them when they pause:
 * browsers refuse hundreds of changes in a few seconds. What is read is always the newest.
 */
export function calmAddress(address: Address): Address {
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting !== null) address.replace(waiting);
    waiting = null;
  };
  return {
    read: () => waiting ?? address.read(),
    push: (query) => {
      settle();
      address.push(query);
    },
    replace: (query) => {
      waiting = query;
      clearTimeout(timer);
      timer = setTimeout(settle, REST_MS);
    },
    follow: (changed) =>
      address.follow(() => {
        clearTimeout(timer);
        timer = undefined;
        waiting = null;
        changed();
      }),
  };
}
