import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDataset } from '../../../src/model/parse-dataset.ts';

/**
 * Alpha-2 code of the country that the committed dataset is about.
 * @throws where it names no election
 */
export function committedCountry(root: string): string {
  const file = join(root, 'data/dataset.json');
  const parsed = parseDataset(JSON.parse(readFileSync(file, 'utf8')) as unknown);
  const election = parsed.ok ? parsed.dataset.elections[0] : undefined;
  const area = parsed.ok ? parsed.dataset.areas.find((one) => one.id === election?.area) : undefined;
  if (area?.iso == null)
    throw new Error('data/dataset.json names no election: say which country with --country');
  return area.iso;
}
