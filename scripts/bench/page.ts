import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { dayRange } from '../../src/model/edtf.ts';
import { withoutPictures } from '../first-load/put-pictures.ts';
import { fetchPackage } from '../gazetteers/fetch-package.ts';
import { inBlocks } from './invented/blocks.ts';
import { committedCountry } from './invented/committed-country.ts';
import { datasetText, inventedMeetings } from './invented/dataset-text.ts';
import { serveFolder } from './page/bench-server.ts';
import { measureAtlas } from './page/measure-atlas.ts';
import { browserForPage } from './page/measured-page.ts';
import { measurePeer } from './page/measure-peer.ts';
import { peerPage } from './page/peer-page.ts';
import { PEERS } from './page/peers.ts';
import { report, type PageReport } from './page/report.ts';

/**
 * `npm run bench -- [--meetings 100000] [--places 20000] [--country XX] [--json] [--no-peers] [--dist FOLDER]`: opens the
 * built page over an invented dataset and drags its window with the mouse; then charting libraries over the same meetings.
 */
const ROOT = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    meetings: { type: 'string', default: '100000' },
    places: { type: 'string', default: '20000' },
    country: { type: 'string' },
    json: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    dist: { type: 'string', default: join(ROOT, 'dist') },
  },
});
const size = {
  meetings: Number(values.meetings),
  places: Number(values.places),
  seed: 1,
  country: values.country ?? committedCountry(ROOT),
};
const browser = await browserForPage(ROOT, values.dist);
const folder = await mkdtemp(join(tmpdir(), 'observer-atlas-bench-'));
try {
  const dataset = join(folder, 'dataset.json');
  await pipeline(Readable.from(inBlocks(datasetText(size, ROOT))), createWriteStream(dataset));
  // The page of so large a dataset is built without pictures of it.
  const page = withoutPictures(await readFile(join(values.dist, 'index.html'), 'utf8'));
  const site = await serveFolder(
    values.dist,
    new Map([['/data/dataset.json', dataset]]),
    new Map([['/index.html', page]]),
  );
  const atlas = await measureAtlas(browser, site.url);
  site.stop();
  const peers: PageReport['peers'] = [];
  for (const peer of values['no-peers'] ? [] : PEERS) {
    const meetings = Math.min(size.meetings, peer.most);
    await writeFile(join(folder, 'facts.json'), JSON.stringify(factsOf(meetings)));
    const scripts = peer.scripts.map(({ spec, file }) =>
      join(fetchPackage(spec, join(ROOT, 'node_modules/.cache/bench')), file),
    );
    const files = new Map(scripts.map((file, at) => [`/script-${at}.js`, file]));
    const page = peerPage(
      peer,
      scripts.map((_, at) => `script-${at}.js`),
    );
    const served = await serveFolder(folder, files, new Map([['/index.html', page]]));
    peers.push({ name: peer.name, meetings, figures: await measurePeer(browser, served.url) });
    served.stop();
  }
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB, Chromium ${browser.version()}`;
  const whole: PageReport = { machine, meetings: size.meetings, places: size.places, atlas, peers };
  console.log(values.json ? JSON.stringify(whole, null, 2) : report(whole));
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

/** Day and mission of meetings with a single day, as a charting library wants them. */
function factsOf(meetings: number): { day: number[]; lane: number[] } {
  const lanes = new Map<string, number>();
  const facts: { day: number[]; lane: number[] } = { day: [], lane: [] };
  for (const { date, participants } of inventedMeetings({ ...size, meetings }, ROOT)) {
    const days = date === null ? null : dayRange(date);
    const mission = participants.find((one) => one.role === 'guest')?.organization ?? '';
    if (days === null || days.from !== days.to) continue;
    if (!lanes.has(mission)) lanes.set(mission, lanes.size);
    facts.day.push(days.from);
    facts.lane.push(lanes.get(mission) ?? 0);
  }
  return facts;
}
