import type { Layer } from '../../../store/url-state.ts';
import { countrySeries, type SeriesInput } from '../../../views/map/country-series.ts';
import type { MapSeries } from '../../../views/map/place-mark.ts';

/** Stands in for what a map shows in several layers or of the world: this one shows where voting was observed in a country. */
export function layeredSeries(
  _kind: 'country' | 'world',
  _layers: readonly Layer[],
  input: SeriesInput,
): MapSeries {
  return countrySeries(input);
}
