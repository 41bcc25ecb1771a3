import type { Address } from '../atlas.svelte.ts';
import { Rest } from '../rest.ts';

const REST_MS = 250;

/**
 * An address that takes many changes in place, such as those of a drag, and writes the last of them when they pause:
 * browsers refuse hundreds of changes in a few seconds. What is read is always the newest.
 */
export function calmAddress(address: Address): Address {
  let waiting: string | null = null;
  const settle = () => {
    rest.stop();
    if (waiting !== null) address.replace(waiting);
    waiting = null;
  };
  const rest = new Rest(REST_MS, settle);
  return {
    read: () => waiting ?? address.read(),
    push: (query) => {
      settle();
      address.push(query);
    },
    replace: (query) => {
      waiting = query;
      rest.stir();
    },
    follow: (changed) =>
      address.follow(() => {
        rest.stop();
        waiting = null;
        changed();
      }),
  };
}
