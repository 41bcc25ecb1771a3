import { describe, expect, it } from 'vitest';
import { loadCountryGeo, loadWorldGeo, type FetchJson } from './geo-loading.ts';
import { WORLD } from './geo-fixture.ts';

const answer =
  (body: unknown, status = 200): FetchJson =>
  () =>
    Promise.resolve({ ok: status < 400, status, json: () => Promise.resolve(body) });

describe('loading outlines', () => {
  it('asks for the files beside the page', async () => {
    const asked: string[] = [];
    const note: FetchJson = (url) => {
      asked.push(url);
      return answer({})(url);
    };
    await loadCountryGeo('XX', 'https://example.org/atlas/index.html?v=1', note);
    await loadWorldGeo('https://example.org/atlas/', note);
    expect(asked).toEqual([
      'https://example.org/atlas/data/geo/xx.topo.json',
      'https://example.org/atlas/data/geo/world.topo.json',
    ]);
  });

  it('reads a world whose arcs are there', async () => {
    const loaded = await loadWorldGeo('https://example.org/', answer(WORLD));
    expect(loaded.ok && loaded.geo.countries.map((country) => country.properties.iso)).toEqual(['XX', 'YY']);
  });

  it.each([
    ['a missing file', answer(null, 404), '404'],
    ['something else than outlines', answer({ type: 'Topology' }), 'data/geo/'],
    ['a broken network', () => Promise.reject(new Error('offline')), 'offline'],
    ['outlines that name arcs which are not there', answer({ ...WORLD, arcs: [] }), 'arc'],
  ] as [string, FetchJson, string][])(
    'answers %s with a line that says what is wrong, and never throws',
    async (_, fetchJson, said) => {
      const world = await loadWorldGeo('https://example.org/', fetchJson);
      const country = await loadCountryGeo('xx', 'https://example.org/', fetchJson);
      expect(world.ok).toBe(false);
      expect(country.ok).toBe(false);
      expect(world.ok ? '' : world.problem).toContain(said);
    },
  );

  it('tells a file that does not exist, which is no failure, from one that did not come', async () => {
    const absence = async (fetchJson: FetchJson) => {
      const loaded = await loadCountryGeo('xx', 'https://example.org/', fetchJson);
      return loaded.ok ? null : loaded.absent;
    };
    const page = () => Promise.reject(new SyntaxError('Unexpected token <'));
    expect(await absence(answer(null, 404))).toBe(true);
    expect(await absence(() => Promise.resolve({ ok: true, status: 200, json: page }))).toBe(true);
    expect(await absence(answer(null, 503))).toBe(false);
    expect(await absence(() => Promise.reject(new Error('offline')))).toBe(false);
    expect(await absence(answer({ type: 'Topology' }))).toBe(false);
  });
});
