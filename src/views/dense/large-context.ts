import { getAtlas } from '../../store/atlas-context.ts';
import { LargeAtlas } from '../../store/columns/large-atlas.svelte.ts';

/** The atlas of the shell, which these views are only shown with where it is one of columns. */
export function getLargeAtlas(): LargeAtlas {
  const atlas = getAtlas();
  if (!(atlas instanceof LargeAtlas)) throw new TypeError('the dense views need columns');
  return atlas;
}
