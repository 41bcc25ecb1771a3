import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDataset } from '../src/model/parse-dataset.ts';
import { FROZEN_DIGITS } from '../src/shells/embed/embed-options.ts';

/**
 * `npm run keep [-- FOLDER]`: keeps the dataset as it is now in `data/versions/`, so that embeds frozen to it show it after the next
 * one; FOLDER takes the place of `data/`. Exits with 1 where the dataset cannot be read, and changes nothing then.
 */
const data = process.argv[2] ?? join(import.meta.dirname, '../data');
const text = await readFile(join(data, 'dataset.json'), 'utf8').catch(() => null);
const parsed = text === null ? null : parseDataset(JSON.parse(text));
if (parsed?.ok) {
  const name = `${parsed.dataset.id.slice(0, FROZEN_DIGITS)}.json`;
  await mkdir(join(data, 'versions'), { recursive: true });
  await writeFile(join(data, 'versions', name), `${JSON.stringify(parsed.dataset)}\n`);
  console.log(
    `Kept as ${join(data, 'versions', name)}. Commit it, and embeds frozen to it stay as they are.`,
  );
} else {
  const [problem] = parsed?.problems ?? [];
  console.error(
    `${join(data, 'dataset.json')} cannot be kept: ${problem ? `${problem.where}: ${problem.what}` : 'it is not there'}`,
  );
  process.exitCode = 1;
}
