import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { smallDataset } from '../model/fixtures/small-dataset.ts';
import { AtlasDatabase } from './database.ts';
import { DatasetKeeper } from './dataset-keeper.ts';
import { readStored, replaceStored } from './stored-dataset.ts';

const newer = { ...smallDataset(), id: 'b'.repeat(64), counts: [] };
const serve = (body: string, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status, statusText: 'Gone' })));
afterEach(() => vi.unstubAllGlobals());

describe('the keeper', () => {
  it('keeps what the network gave, also when the stored dataset comes in later', async () => {
    const database = new AtlasDatabase('keeper-race');
    await replaceStored(database, smallDataset());
    serve(JSON.stringify(newer));
    const keeper = new DatasetKeeper(database);
    await keeper.fetched('data/dataset.json');
    expect(await keeper.stored()).toMatchObject({ ok: true, dataset: { id: 'a'.repeat(64) } });
    expect(await keeper.keep()).toBe(true);
    expect(await readStored(database)).toMatchObject({ id: newer.id });
    expect(keeper.search('120')).toEqual([]);
    await database.delete();
  });

  it('searches the stored dataset while the network has none', async () => {
    const database = new AtlasDatabase('keeper-offline');
    await replaceStored(database, smallDataset());
    serve('', 410);
    const keeper = new DatasetKeeper(database);
    await keeper.stored();
    await expect(keeper.fetched('data/dataset.json')).rejects.toThrow('410 Gone');
    expect(keeper.search('120')).toEqual(['count-1']);
    expect(await keeper.keep()).toBe(false);
    await database.delete();
  });

  it('says what is wrong with a file that is no dataset, and keeps nothing of it', async () => {
    serve('<!doctype html>');
    const keeper = new DatasetKeeper(null);
    expect(await keeper.fetched('data/dataset.json')).toMatchObject({ ok: false });
    expect([await keeper.stored(), await keeper.keep(), keeper.search('x')]).toEqual([null, false, []]);
  });
});
