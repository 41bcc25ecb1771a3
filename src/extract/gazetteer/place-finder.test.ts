import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { createEngine } from '../engine.ts';
import { placeFinder } from './place-finder.ts';

const findPlaces = placeFinder(createEngine(await readLexicon('data')));
const names = (query: string, most = 5) =>
  findPlaces(query, most).map((areas) => areas.map(({ name }) => name));

describe('a place is found', () => {
  it('with all it lies in, each of which the next one names', () => {
    const [semey] = findPlaces('Semey', 1);
    expect(semey?.[0]).toMatchObject({ id: 'kz-semey', name: 'Semey', classification: 'city' });
    expect(semey?.at(-1)).toMatchObject({ name: 'Kazakhstan', classification: 'country', parent: null });
    for (const [at, area] of (semey ?? []).entries()) expect(area.parent).toBe(semey?.[at + 1]?.id ?? null);
  });
  it('in another spelling, by its beginning, whatever the case', () => {
    expect(names('qaraghandy')[0]?.[0]).toBe('Karaganda');
    expect(names('ouagadou')[0]?.[0]).toBe('Ouagadougou');
    expect(names('são pau')[0]?.[0]).toBe('São Paulo');
  });
  it('the larger first, and a country before what is called like it', () => {
    expect(names('Georgia')[0]).toEqual(['Georgia']);
    expect(names('Moscow')[0]?.at(-1)).toBe('Russia');
  });
  it('not by a letter, a word within a word, or nothing', () => {
    expect(names('a')).toEqual([]);
    expect(names('')).toEqual([]);
    expect(names('zzzzqx')).toEqual([]);
    for (const [name] of names('lin', 50)) expect(name?.toLowerCase()).toMatch(/(?:^|[ -])l[iy]/u);
  });
  it('no more than are asked for', () => {
    expect(names('san', 3)).toHaveLength(3);
  });
});
