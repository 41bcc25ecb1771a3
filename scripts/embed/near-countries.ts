import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCountryGeo } from '../../src/model/boundaries.ts';
import { degreeWindow } from '../../src/views/map/degree-window.ts';
import { mapFrame, roomOf } from '../../src/views/map/map-frame.ts';
import { countryGround } from '../../src/views/map/map-ground.ts';
import { homeCountries } from '../geo/home-countries.ts';

/** Widths of frames, px: each of them shows a little more or less of what lies around a country. */
const WIDTHS = [300, 479, 640, 900];
/** Any day: what a country's map shows of the earth depends on the whole of it. */
const DAY = '2000-01-01';

/**
 * Whether each country that the datasets have elections in can be drawn among its neighbours without a pole or the
 * other side of the earth in the frame: the script of its map then needs one projection and no more.
 */
export async function areNear(data: string): Promise<boolean> {
  const versions = join(data, 'versions');
  const files = (await readdir(versions).catch(() => [])).filter((name) => name.endsWith('.json'));
  const datasets = [join(data, 'dataset.json'), ...files.map((name) => join(versions, name))];
  const homes = new Set<string>();
  for (const file of datasets)
    for (const code of homeCountries(JSON.parse(await readFile(file, 'utf8')))) homes.add(code);
  const near = await Promise.all([...homes].map((code) => isNear(join(data, 'geo', `${code}.topo.json`))));
  return near.length > 0 && near.every((one) => one);
}

async function isNear(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => null);
  const parsed = text === null ? null : parseCountryGeo(JSON.parse(text));
  if (!parsed?.ok) return false;
  const ground = countryGround(parsed.geo, null, DAY);
  return WIDTHS.every((width) => {
    const { inner, compact } = mapFrame(ground, width);
    return degreeWindow(ground.project(roomOf(ground, inner, compact)), inner) !== null;
  });
}
