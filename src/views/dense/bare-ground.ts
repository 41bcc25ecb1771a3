import { wholeOf, type CountryGeo } from '../../model/boundaries.ts';
import type { MapGround } from '../map/map-ground.ts';
import { countryFit } from '../map/projections.ts';

/** The ground of a country's map with nothing drawn on it yet: its frame and projection are those of the whole ground. */
export function bareGround(geo: CountryGeo): MapGround {
  const fit = countryFit(wholeOf(geo));
  return {
    kind: 'country',
    home: geo.country,
    countries: [],
    worldLines: null,
    units: [],
    unitLines: null,
    shape: () => null,
    ratio: fit.ratio,
    project: fit.into,
  };
}
