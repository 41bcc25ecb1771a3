import { subsetOf } from '../../../export/dataset-subset.ts';
import type { Dataset } from '../../../model/dataset.ts';
import { indexDataset, type DatasetIndex } from '../../../model/dataset-index.ts';
import type { Id } from '../../../model/evidence.ts';
import { passes, type Filter } from '../../../model/filter.ts';
import type { Briefing } from '../../../store/briefing/briefing.ts';
import { referencePath } from '../../../store/reference-loading.ts';
import { decodeView } from '../../../store/url-state.ts';
import { homeOf, mappedElections } from '../../../views/map/map-scope.ts';

/** Up to this many characters of JSON a dataset travels whole, so that a detour can go anywhere. */
const WHOLE = 700_000;
/** Of a larger one, at most so much beside the facts that the slides quote. */
const LARGEST = 900_000;

/**
 * The part of a dataset that a briefing takes along: all of a small one; of a larger one the facts that its slides
 * show, and if those are too many, the facts that they quote.
 */
export function dataSlice(dataset: Dataset, briefing: Briefing): Dataset {
  if (JSON.stringify(dataset).length <= WHOLE) return dataset;
  const index = indexDataset(dataset);
  const filters = briefing.slides.map((slide) => decodeView(slide.view).filter);
  const shown = passing(index, filters);
  const slice = subsetOf(dataset, shown, { texts: 'quoted' });
  if (JSON.stringify(slice).length <= LARGEST) return slice;
  const quoted = briefing.slides.flatMap((slide) => slide.quotes.map((quote) => quote.fact));
  return subsetOf(dataset, new Set(quoted.filter((id) => index.fact.has(id))), { texts: 'quoted' });
}

/**
 * Paths of the data files beside the dataset that the slides need, and those that a detour from them can reach:
 * outlines of the world and of the countries shown, and the published calendars. A country may lack either.
 */
export function filePaths(dataset: Dataset, briefing: Briefing): string[] {
  const index = indexDataset(dataset);
  const filters = briefing.slides.map((slide) => decodeView(slide.view).filter);
  const scopes = [
    [],
    ...filters.map((filter) => mappedElections(index, filter.elections, passing(index, [filter]))),
  ];
  const shown = scopes.flatMap((elections) => homeOf(index, elections)?.country.iso ?? []);
  const voting = dataset.elections.flatMap(({ area }) => index.area.get(area)?.iso ?? []);
  return [
    'data/geo/world.topo.json',
    ...new Set(shown.map((iso) => `data/geo/${iso.toLowerCase()}.topo.json`)),
    ...new Set(voting.map((iso) => referencePath(iso))),
  ];
}

/** Ids of the facts that pass one of the filters, whatever text they ask for. */
function passing(index: DatasetIndex, filters: readonly Filter[]): ReadonlySet<Id> {
  const ids = [...index.facets].flatMap(([id, facets]) =>
    filters.some((filter) => passes(id, facets, filter, null)) ? [id] : [],
  );
  return new Set(ids);
}
