import type { Feature, FeatureCollection, MultiPolygon, Point } from 'geojson';
import type { DatasetIndex } from '../model/dataset-index.ts';
import type { Area } from '../model/entities.ts';
import type { Id } from '../model/evidence.ts';
import { areasOf, dateOf, missionsOf } from '../model/facets.ts';
import { shortName } from '../model/names.ts';

/** What a feature says about its fact; `precision` says what its geometry may be taken for. */
export interface PlaceProperties {
  fact: Id;
  kind: string;
  place: Id | null;
  name: string | null;
  /** `city`: a point. `region`, `country`: the outline, or a point that only stands for it. `none`: no place. */
  precision: 'city' | 'region' | 'country' | 'other' | 'none';
  /** Whether a point is the place (a city) or only stands for an area whose outline is not known. */
  standsFor: boolean;
  /** One number that several features share; it must not be added up over them. */
  shared: boolean;
  value: number | null;
  qualifier: string | null;
  planned: boolean;
  date: string | null;
  observers: string;
  quote: string;
  source: string;
}

/**
 * Facts as GeoJSON (RFC 7946), a feature for each place a fact names. An area is its outline where `outlineOf` has one;
 * else a point that says it only stands for it. A fact without a place is a feature without a geometry.
 */
export function geojsonOf(
  facts: readonly Id[],
  index: DatasetIndex,
  outlineOf: (area: Area) => MultiPolygon | null,
): FeatureCollection<MultiPolygon | Point | null, PlaceProperties> {
  const features = facts.flatMap((id): Feature<MultiPolygon | Point | null, PlaceProperties>[] => {
    const fact = index.fact.get(id);
    if (!fact || fact.kind === 'count' || fact.kind === 'rule' || fact.kind === 'statement') return [];
    const areas = areasOf(fact).flatMap((area) => index.area.get(area) ?? []);
    const amount = fact.kind === 'observation' ? fact.amount : null;
    const evidence = fact.evidence[0];
    const common = {
      fact: id,
      kind: fact.kind,
      shared: areas.length > 1 && amount !== null,
      value: amount?.value ?? null,
      qualifier: amount?.qualifier ?? null,
      planned: fact.kind === 'observation' && fact.planned,
      date: dateOf(fact),
      observers: missionsOf(fact)
        .map((one) => index.organization.get(one))
        .flatMap((one) => (one ? [shortName(one, index)] : []))
        .join('; '),
      quote: evidence?.exact ?? '',
      source: (evidence && index.source.get(evidence.source)?.title) ?? '',
    };
    if (areas.length === 0)
      return [
        {
          type: 'Feature',
          geometry: null,
          properties: { ...common, place: null, name: null, precision: 'none', standsFor: false },
        },
      ];
    return areas.map((area) => {
      const outline = area.classification === 'city' ? null : outlineOf(area);
      const point: Point = { type: 'Point', coordinates: [area.lon, area.lat] };
      return {
        type: 'Feature',
        geometry: outline ?? point,
        properties: {
          ...common,
          place: area.id,
          name: area.name,
          precision: area.classification,
          standsFor: outline === null && area.classification !== 'city',
        },
      };
    });
  });
  return { type: 'FeatureCollection', features };
}
