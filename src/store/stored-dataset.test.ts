import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { smallDataset } from '../model/fixtures/small-dataset.ts';
import { parseDataset } from '../model/parse-dataset.ts';
import { AtlasDatabase } from './database.ts';
import { readStored, replaceStored } from './stored-dataset.ts';

let database = new AtlasDatabase('test-0');
let n = 0;
afterEach(async () => {
  await database.delete();
  n += 1;
  database = new AtlasDatabase(`test-${n}`);
});

describe('the stored dataset', () => {
  it('is null before anything was stored', async () => {
    expect(await readStored(database)).toBeNull();
  });

  it('comes back as it was put in, whatever the order of its records', async () => {
    const dataset = smallDataset();
    await replaceStored(database, dataset);
    const parsed = parseDataset(await readStored(database));
    expect(parsed).toEqual({ ok: true, dataset });
  });

  it('is replaced as a whole: nothing of the old one is left', async () => {
    await replaceStored(database, smallDataset());
    const next = { ...smallDataset(), id: 'c'.repeat(64), counts: [], meetings: [] };
    await replaceStored(database, next);
    expect(parseDataset(await readStored(database))).toEqual({ ok: true, dataset: next });
  });

  it('stays wholly old when replacing it fails half-way', async () => {
    const dataset = smallDataset();
    await replaceStored(database, dataset);
    const twice = { ...smallDataset(), id: 'd'.repeat(64), rules: [{ id: 'r' }, { id: 'r' }] } as never;
    await expect(replaceStored(database, twice)).rejects.toThrow();
    expect(parseDataset(await readStored(database))).toEqual({ ok: true, dataset });
  });
});
