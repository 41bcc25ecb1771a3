import { spawnSync } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { subsetOf } from '../../src/export/dataset-subset.ts';
import { contentId } from '../../src/extract/corpus/assemble.ts';
import { allFacts } from '../../src/model/fact-kinds.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { dataSlices } from '../embed/data-slices.ts';
import type { Overlay } from './embed-sites.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The data files of a site whose dataset was kept with `npm run keep` before the latest election's facts came in. */
export interface KeptVersions {
  files: Overlay;
  /** First digits of the older dataset and of the newer one. */
  older: string;
  newer: string;
}

/** Keeps an older dataset as somebody would who publishes a newer one, and makes the data files of embeds from both. */
export async function keptVersions(): Promise<KeptVersions> {
  const parsed = parseDataset(JSON.parse(await readFile(join(ROOT, 'data/dataset.json'), 'utf8')));
  if (!parsed.ok) throw new Error('the dataset of the product cannot be read');
  const { dataset } = parsed;
  const latest = [...dataset.elections].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')).at(-1);
  const before = allFacts(dataset).filter((fact) => fact.election !== latest?.id);
  const subset = subsetOf(dataset, new Set(before.map((fact) => fact.id)), { texts: 'whole' });
  const old = { ...subset, id: contentId(subset) };
  const data = await mkdtemp(join(tmpdir(), 'atlas-kept-'));
  try {
    await copyFile(join(ROOT, 'data/palette.json'), join(data, 'palette.json'));
    await mkdir(join(data, 'gazetteer'));
    await copyFile(join(ROOT, 'data/gazetteer/countries.json'), join(data, 'gazetteer/countries.json'));
    await mkdir(join(data, 'geo'));
    await copyFile(join(ROOT, 'data/geo/world.topo.json'), join(data, 'geo/world.topo.json'));
    await cp(join(ROOT, 'data/reference'), join(data, 'reference'), { recursive: true });
    await writeFile(join(data, 'dataset.json'), JSON.stringify(old));
    const kept = spawnSync('npx', ['--no-install', 'tsx', 'scripts/keep-version.ts', data], { cwd: ROOT });
    if (kept.status !== 0) throw new Error(String(kept.stderr));
    await writeFile(join(data, 'dataset.json'), JSON.stringify(dataset));
    const files = await dataSlices(data);
    return {
      files: new Map(files.map(({ path, content }) => [path, content])),
      older: old.id.slice(0, 12),
      newer: dataset.id.slice(0, 12),
    };
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
