import { geoContains } from 'd3-geo';
import type { Unit } from '../../model/boundaries.ts';
import type { Area } from '../../model/entities.ts';
import type { WorldGeo } from './world-geo.ts';

/**
 * Finds the outline for an area by its code; a region whose code the outlines do not have goes to the unit that
 * holds its point. Without outlines (not loaded) every area with a code is taken to have one, so that what is
 * listed does not depend on a file of shapes.
 */
export function shapeFinder(
  units: readonly Unit[] | null,
  world: WorldGeo | null,
): (area: Area) => string | null {
  const countries = new Set(world?.countries.map((country) => country.properties.iso));
  const codes = new Set(units?.map((unit) => unit.properties.iso));
  return (area) => {
    if (area.classification === 'country')
      return area.iso !== null && (world === null || countries.has(area.iso)) ? area.iso : null;
    if (units === null) return area.iso ?? area.id;
    if (area.iso !== null && codes.has(area.iso)) return area.iso;
    return units.find((unit) => geoContains(unit, [area.lon, area.lat]))?.properties.iso ?? null;
  };
}
