import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newestArticle } from '../../src/export/newest-article.ts';
import { subsetOf } from '../../src/export/dataset-subset.ts';
import { HOME_LANGUAGE, LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { parseCountryGeo } from '../../src/model/boundaries.ts';
import { indexDataset } from '../../src/model/dataset-index.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { allFacts } from '../../src/model/fact-kinds.ts';
import { missionColours, type Palette } from '../../src/model/mission-palette.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { parseReference } from '../../src/model/reference.ts';
import { CHARTS, FACTS_OF, type Chart } from '../../src/shells/embed/chart-kinds.ts';
import { FROZEN_DIGITS } from '../../src/shells/embed/embed-options.ts';
import { parseWorldGeo } from '../../src/views/map/world-geo.ts';
import type { SiteFile } from './bundle-charts.ts';
import { coarseArcs, type Arcs } from './coarse-arcs.ts';
import { namedIn, placeNamesIn } from './language.ts';
import { nearWorld, type Bounds, type WorldFile } from './near-world.ts';

/**
 * The data files of embeds, as scripts that hand over one value: for each chart the facts it draws, of the newest
 * dataset (`live/…`) and of each dataset kept (`<id>/…`), outlines per country with its neighbours, published figures.
 * What names places lies once for every language (`live/map`, `ru/live/map`).
 */
export async function dataSlices(data: string): Promise<SiteFile[]> {
  const palette = JSON.parse(await readFile(join(data, 'palette.json'), 'utf8')) as Palette;
  const newest = await readDataset(join(data, 'dataset.json'));
  const kept = await keptDatasets(join(data, 'versions'));
  const names = new Map(others.map((language) => [language, placeNamesIn(language, data)]));
  const versions = new Map([...kept, newest].map((dataset) => [dataset.id.slice(0, FROZEN_DIGITS), dataset]));
  return [
    ...inEachLanguage('live', newest, palette, names),
    ...[...versions].flatMap(([id, dataset]) => [
      ...inEachLanguage(id, dataset, palette, names),
      { path: `data/versions/${id}.json`, content: JSON.stringify(dataset) },
    ]),
    script('newest', { id: newest.id, asOf: newestArticle(newest) }),
    ...(await outlines(join(data, 'geo'))),
    ...(await references(join(data, 'reference'))),
  ];
}

function script(name: string, value: unknown): SiteFile {
  const json = JSON.stringify(value);
  return {
    path: `embed/data/${name}.js`,
    content: `(self.observerAtlasData??={})[${JSON.stringify(name)}]=${json};\n`,
  };
}

const others = Object.keys(LANGUAGES).filter((one): one is Language => one !== HOME_LANGUAGE);

function inEachLanguage(
  folder: string,
  dataset: Dataset,
  palette: Palette,
  names: ReadonlyMap<Language, ReadonlyMap<string, string>>,
): SiteFile[] {
  return [
    ...charts(folder, dataset, palette),
    ...[...names].flatMap(([language, places]) =>
      charts(`${language}/${folder}`, namedIn(language, dataset, places), palette),
    ),
  ];
}

/** Charts that say which office a person holds, and where: maps that may show who met whom and who came from where. */
const OFFICES: readonly Chart[] = ['pair'];

function withoutOffices(dataset: Dataset): Dataset {
  return { ...dataset, persons: dataset.persons.map((person) => ({ ...person, memberships: [] })) };
}

/** How a field was inferred and what was spoken of is told beside the article, which a frame does not show. */
function withoutReading(dataset: Dataset): Dataset {
  return {
    ...dataset,
    meetings: dataset.meetings.map((fact) => ({ ...fact, inferred: [], topics: [] })),
    activities: dataset.activities.map((fact) => ({ ...fact, inferred: [] })),
    observations: dataset.observations.map((fact) => ({ ...fact, inferred: [] })),
    counts: dataset.counts.map((fact) => ({ ...fact, inferred: [] })),
    rules: dataset.rules.map((fact) => ({ ...fact, inferred: [] })),
  };
}

function charts(folder: string, dataset: Dataset, palette: Palette): SiteFile[] {
  const colours = missionColours(indexDataset(dataset), palette);
  return CHARTS.map((chart) => {
    const ids = allFacts(dataset).flatMap((fact) => (FACTS_OF[chart].includes(fact.kind) ? fact.id : []));
    const told = OFFICES.includes(chart) ? dataset : withoutOffices(dataset);
    const part = withoutReading(subsetOf(told, new Set(ids), { texts: 'quoted' }));
    const named = new Set(part.organizations.map((one) => one.id));
    return script(`${folder}/${chart}`, {
      asOf: newestArticle(dataset),
      colours: Object.fromEntries([...colours].filter(([id]) => named.has(id))),
      dataset: part,
    });
  });
}

async function readDataset(path: string): Promise<Dataset> {
  const parsed = parseDataset(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.ok)
    throw new Error(`${path}: ${parsed.problems[0]?.where ?? ''} ${parsed.problems[0]?.what ?? ''}`);
  return parsed.dataset;
}

async function keptDatasets(folder: string): Promise<Dataset[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readDataset(join(folder, name))),
  );
}

/** Outlines of each country that has a file, its neighbours, and the world; each read as a page would read it. */
async function outlines(folder: string): Promise<SiteFile[]> {
  const world = JSON.parse(await readFile(join(folder, 'world.topo.json'), 'utf8')) as WorldFile;
  sound('world.topo.json', parseWorldGeo(world));
  const names = (await readdir(folder)).filter((name) => /^[a-z]{2}\.topo\.json$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => {
      const country = JSON.parse(await readFile(join(folder, name), 'utf8')) as { bbox: Bounds } & Arcs;
      const code = name.slice(0, 2);
      const near = drawn(nearWorld(world, country.bbox));
      sound(name, parseCountryGeo(country));
      sound(`${name}, neighbours`, parseWorldGeo(near));
      // The cut along the 180th meridian is known by its degrees, which stay as they are.
      const isCut = Math.max(...country.bbox.map(Math.abs)) > 179;
      const inFrames = <T extends Arcs>(file: T) => (isCut ? file : coarseArcs(file, country.bbox));
      return [
        script(`geo/${code}`, spoken(inFrames(country), HOME_LANGUAGE)),
        ...others.map((language) => script(`${language}/geo/${code}`, spoken(inFrames(country), language))),
        script(`geo/${code}-near`, inFrames(near)),
      ];
    }),
  );
  return [script('geo/world', world), ...files.flat()];
}

/** A file of countries without those that have no shape in it. */
function drawn(file: WorldFile): WorldFile {
  const { countries } = file.objects;
  const geometries = countries.geometries.filter(({ type }) => type !== null);
  return { ...file, objects: { countries: { ...countries, geometries } } };
}

/** Names of units in one language and in English, which the schema asks for, and no others. */
function spoken(country: unknown, language: Language): unknown {
  const text = JSON.stringify(country, (key, value: unknown) =>
    key === 'name' && typeof value === 'object' && value !== null && 'en' in value
      ? Object.fromEntries(Object.entries(value).filter(([tag]) => tag === 'en' || tag === language))
      : value,
  );
  return JSON.parse(text);
}

async function references(folder: string): Promise<SiteFile[]> {
  const names = (await readdir(folder)).filter((name) => /^[a-z]{2}\.json$/.test(name));
  return Promise.all(
    names.map(async (name) => {
      const reference: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
      sound(name, parseReference(reference));
      return script(`reference/${name.slice(0, 2)}`, reference);
    }),
  );
}

/** Embeds take their data as it is, so what is wrong with it ends the build. */
function sound(file: string, parsed: { ok: boolean }): void {
  if (!parsed.ok) throw new Error(`${file} is not as it should be: ${JSON.stringify(parsed).slice(0, 300)}`);
}
