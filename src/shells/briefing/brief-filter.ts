import type { Atlas } from '../../store/atlas.svelte.ts';
import { encodeLink } from '../../store/briefing/link-codec.ts';
import { openShelf } from '../../store/briefing/shelf.ts';
import { briefFilter } from '../../views/briefing/make-briefing.ts';
import { writeHash } from './deck-address.ts';

/**
 * Makes a deck of what the atlas shows, keeps it, and gives the address of its editor; where the browser keeps nothing,
 * of its slides, which the address then carries. Rejects where it can be neither kept nor carried.
 */
export async function briefThis(atlas: Atlas): Promise<string> {
  const [briefing, shelf] = await Promise.all([briefFilter(atlas), openShelf()]);
  await shelf.put(briefing);
  const kept = { mode: 'edit', id: briefing.id, data: null, n: 1 } as const;
  const data = shelf.lasting ? null : encodeLink(briefing);
  if (!shelf.lasting && data === null) throw new Error('the briefing is too large to be carried by a link');
  return `./briefing.html${writeHash(shelf.lasting ? kept : { mode: 'play', id: null, data, n: 1 })}`;
}
