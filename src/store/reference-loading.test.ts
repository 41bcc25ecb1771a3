import { describe, expect, it, vi } from 'vitest';
import { keptReference, loadReference, referencePath } from './reference-loading.ts';

const small = {
  version: 1,
  area: 'xx',
  title: 'An election',
  sources: [{ id: 'gazette', title: 'Gazette', url: 'https://example.org/1', kind: 'official' }],
  parties: [{ id: 'red', name: 'Red', formerNames: [] }],
  elections: [
    {
      id: 'xx-2020-parliamentary',
      classification: 'parliamentary',
      date: '2020-05-01',
      thresholdPercent: 5,
      validListVotes: 10,
      listResult: [{ party: 'red', name: 'Red', votes: 10 }],
      sources: ['gazette'],
    },
  ],
};
const answering =
  (text: string, status = 200) =>
  () =>
    Promise.resolve({ status, text });

describe('loading the published figures', () => {
  it('asks for the file of the country', async () => {
    const asked: string[] = [];
    await loadReference('XX', (path) => {
      asked.push(path);
      return Promise.resolve({ status: 404, text: '' });
    });
    expect(asked).toEqual([referencePath('xx')]);
  });

  it('reads a sound file', async () => {
    const loaded = await loadReference('XX', answering(JSON.stringify(small)));
    expect(loaded).toMatchObject({ kind: 'ready', reference: { area: 'xx' } });
  });

  it.each([
    ['404', answering('not found', 404)],
    ['the page itself', answering('\n<!doctype html><html></html>')],
  ])('takes %s for a country without figures', async (_, get) => {
    expect(await loadReference('XX', get)).toEqual({ kind: 'none' });
  });

  it.each([
    ['a network that gives nothing', () => Promise.reject(new Error('offline')), 'offline'],
    ['a server that fails', answering('', 503), 'HTTP 503'],
  ])('says what failed: %s', async (_, get, reason) => {
    expect(await loadReference('XX', get)).toMatchObject({ kind: 'failed', reason });
  });

  it('says which row is wrong, in shape or in sum', async () => {
    const shape = { ...small, extra: 1 };
    const sums = { ...small, elections: [{ ...small.elections[0], validListVotes: 11 }] };
    expect(await loadReference('XX', answering(JSON.stringify(shape)))).toMatchObject({
      kind: 'failed',
      problems: [{ row: 'file', field: 'extra' }],
    });
    expect(await loadReference('XX', answering(JSON.stringify(sums)))).toMatchObject({
      kind: 'failed',
      problems: [{ row: 'elections[0]', field: 'validListVotes' }],
    });
    expect(await loadReference('XX', answering('{'))).toMatchObject({ kind: 'failed', problems: [] });
  });
});

describe('figures that are kept', () => {
  const files = (fetch: () => Promise<unknown>) => ({
    base: 'https://example.org/',
    fetch: fetch as () => Promise<Response>,
  });
  const found = () => Promise.resolve(new Response(JSON.stringify(small)));

  it('are asked for once, by whatever views', async () => {
    vi.stubGlobal('document', { querySelector: () => null });
    const fetch = vi.fn(found);
    const [first, second] = await Promise.all(['xx', 'xx'].map((iso) => keptReference(iso, files(fetch))));
    expect(first).toBe(second);
    expect(first).toMatchObject({ kind: 'ready' });
    expect(fetch).toHaveBeenCalledExactlyOnceWith('https://example.org/data/reference/xx.json');
    vi.unstubAllGlobals();
  });

  it('are asked for again where that failed', async () => {
    vi.stubGlobal('document', { querySelector: () => null });
    const fetch = vi.fn(() => Promise.reject(new Error('offline')));
    expect(await keptReference('yy', files(fetch))).toMatchObject({ kind: 'failed' });
    expect(await keptReference('yy', files(found))).toMatchObject({ kind: 'ready' });
    vi.unstubAllGlobals();
  });

  it('are not asked for where the page says that there are none', async () => {
    vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => 'kz' }) });
    const fetch = vi.fn(found);
    expect(await keptReference('zz', files(fetch))).toEqual({ kind: 'none' });
    expect(fetch).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});
