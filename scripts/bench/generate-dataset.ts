import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { inBlocks } from './invented/blocks.ts';
import { committedCountry } from './invented/committed-country.ts';
import { datasetText } from './invented/dataset-text.ts';

/**
 * `npx tsx scripts/bench/generate-dataset.ts --meetings 100000 --places 20000 --out FILE [--seed N] [--country XX]`:
 * writes a valid dataset of invented articles. The country is, unless told, the one the committed dataset is about.
 */
const ROOT = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    meetings: { type: 'string', default: '100000' },
    places: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    country: { type: 'string' },
    out: { type: 'string' },
  },
});
if (values.out === undefined) {
  console.error('Say where to: --out FILE');
  process.exit(2);
}
const size = {
  meetings: count(values.meetings, '--meetings'),
  places: count(values.places, '--places'),
  seed: count(values.seed, '--seed'),
  country: values.country ?? committedCountry(ROOT),
};
await pipeline(Readable.from(inBlocks(datasetText(size, ROOT))), createWriteStream(values.out));

function count(text: string, option: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  console.error(`${option} takes a whole number above 0, not '${text}'`);
  process.exit(2);
}
