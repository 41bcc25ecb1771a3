import { geoBounds, geoContains } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCountryGeo, unitsAsOf, type Unit } from '../../../src/model/boundaries.ts';
import type { Area } from '../../../src/model/entities.ts';
import { inventedWord, slug } from './names.ts';
import { random } from './random.ts';

const LATEST = '9999-12-31';

/** A country, its first-level units, and as many towns in them as asked for, none of which exists. */
export interface InventedCountry {
  country: Area;
  regions: readonly Area[];
  towns: readonly Area[];
}

/**
 * @param iso alpha-2 code of a country whose outlines are in `data/geo`
 * @throws where there are no outlines
 */
export function inventedCountry(iso: string, towns: number, seed: number, root: string): InventedCountry {
  const file = join(root, 'data/geo', `${iso.toLowerCase()}.topo.json`);
  const parsed = parseCountryGeo(JSON.parse(readFileSync(file, 'utf8')) as unknown);
  if (!parsed.ok) throw new Error(`${file} holds no outlines`);
  const units = unitsAsOf(parsed.geo, LATEST);
  const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(iso) ?? iso;
  const [first] = units;
  const country: Area = {
    ...area(iso.toLowerCase(), name, null, first?.properties.label ?? [0, 0]),
    classification: 'country',
    iso,
  };
  const regions = units.map(({ properties }): Area => ({
    ...area(properties.iso.toLowerCase(), properties.name.en, country.id, properties.label),
    classification: 'region',
    iso: properties.iso,
  }));
  return { country, regions, towns: Array.from({ length: towns }, (_, at) => town(at, units, seed)) };
}

const MOST_TRIES = 60;

function town(at: number, units: readonly Unit[], seed: number): Area {
  const { pick, below } = random(seed, 11, at);
  const unit = pick(units);
  const [[west, south], [east, north]] = geoBounds(unit);
  const name = inventedWord(at * 13 + 7);
  let point: readonly [number, number] = unit.properties.label;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const share = () => below(1_000_000) / 1_000_000;
    const candidate: [number, number] = [west + (east - west) * share(), south + (north - south) * share()];
    if (geoContains(unit, candidate)) {
      point = candidate;
      break;
    }
  }
  return { ...area(slug(name, at), name, unit.properties.iso.toLowerCase(), point), classification: 'city' };
}

function area(id: string, name: string, parent: string | null, [lon, lat]: readonly [number, number]): Area {
  const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
  return {
    id,
    name,
    otherNames: [],
    classification: 'other',
    parent,
    iso: null,
    lat: round(lat),
    lon: round(lon),
  };
}
