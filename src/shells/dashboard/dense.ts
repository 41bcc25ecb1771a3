import type { Address } from '../../store/atlas.svelte.ts';
import { LargeAtlas } from '../../store/columns/large-atlas.svelte.ts';
import type { LargeParts, LargeSources } from '../../store/columns/large-parts.ts';
import { pageFiles } from '../../store/data-files.ts';
import { announcement } from '../../views/dense/announcement.svelte.ts';
import DenseHeadline from '../../views/dense/DenseHeadline.svelte';
import DenseMap from '../../views/dense/DenseMap.svelte';
import DenseTimeline from '../../views/dense/DenseTimeline.svelte';
import { beginMap } from '../../views/dense/early-plates.ts';
import type { DensePlates } from './dense-plates.ts';

/** The plates of a dataset in columns; this module is loaded when there is one. */
export const plates: DensePlates = {
  Headline: DenseHeadline,
  Map: DenseMap,
  Timeline: DenseTimeline,
  rooms: {
    articles: { load: () => import('../../views/dense/DenseArticles.svelte'), filtered: false },
    facts: { load: () => import('../../views/dense/DenseFacts.svelte'), filtered: true },
  },
  title: () => announcement.text,
};

/** The atlas over the columns of a dataset, once everything that its address asks for is there. */
export async function openLarge(
  parts: LargeParts,
  address: Address,
  sources: LargeSources,
): Promise<LargeAtlas> {
  const atlas = new LargeAtlas(parts, address, sources);
  const ready = LargeAtlas.needsRest(atlas) ? atlas.readRest() : Promise.resolve();
  await beginMap(atlas, pageFiles(), ready);
  return atlas;
}
