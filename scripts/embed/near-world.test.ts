import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseWorldGeo } from '../../src/views/map/world-geo.ts';
import { nearWorld, type WorldFile } from './near-world.ts';

const geo = join(import.meta.dirname, '../../data/geo');
const world = JSON.parse(readFileSync(join(geo, 'world.topo.json'), 'utf8')) as WorldFile;
const countries = (file: WorldFile) => {
  const parsed = parseWorldGeo(file);
  if (!parsed.ok) throw new Error(parsed.problem);
  return new Map(parsed.geo.countries.map((country) => [country.properties.iso, country.geometry]));
};

describe('the countries near one', () => {
  const near = nearWorld(world, [46, 40, 88, 56]);
  const whole = countries(world);
  const left = countries(near);

  it('is a file of countries of its own, much smaller', () => {
    expect(JSON.stringify(near).length).toBeLessThan(JSON.stringify(world).length / 2);
  });

  it('keeps neighbours and drops the other side of the earth', () => {
    for (const iso of ['KZ', 'UZ', 'KG', 'CN', 'RU']) expect(left.has(iso), iso).toBe(true);
    for (const iso of ['BR', 'AU', 'US']) expect(left.has(iso), iso).toBe(false);
  });

  it('changes nothing of a neighbour that lies wholly in view', () => {
    expect(left.get('KG')).toEqual(whole.get('KG'));
  });

  it('keeps every ring closed', () => {
    for (const geometry of left.values())
      for (const ring of geometry.coordinates.flat()) expect(ring[0]).toEqual(ring.at(-1));
  });
});
