import type { Address } from './atlas.svelte.ts';

/** An address that no bar shows: for an atlas inside something else, such as a slide. */
export function memoryAddress(query: string): Address {
  let memory = query;
  const write = (next: string) => {
    memory = next;
  };
  return { read: () => memory, push: write, replace: write, follow: () => () => undefined };
}
