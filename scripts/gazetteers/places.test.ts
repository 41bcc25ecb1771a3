import { describe, expect, it } from 'vitest';
import type { Place } from './geonames.ts';
import { keepPlaces, placeRow } from './places.ts';

const place = (over: Partial<Place>): Place => ({
  country: 'XX',
  name: 'Aville',
  lat: 10.123,
  lon: -0.004,
  admin: '01',
  population: 1000,
  feature: 'PPL',
  formerName: null,
  ...over,
});
const cut = {
  population: { near: 100, populous: 500, watched: 1000, distant: 9000, elsewhere: 5000 },
  near: ['XX', 'YY'],
  populous: ['YY'],
  watched: ['VV'],
  distant: ['WW'],
};
const none = { names: [], commonWords: [] };

describe('keepPlaces', () => {
  it('cuts by the population its kind of country asks, and keeps every capital', () => {
    const kept = keepPlaces(
      [
        place({ name: 'Near', population: 150 }),
        place({ name: 'Crowd', country: 'YY', population: 150 }),
        place({ name: 'Far', country: 'ZZ', population: 150 }),
        place({ name: 'Seat', country: 'ZZ', population: 10, feature: 'PPLC' }),
        place({ name: 'Quarter', population: 9000, feature: 'PPLX' }),
        place({ name: 'Watched', country: 'VV', population: 1500 }),
        place({ name: 'Hamlet', country: 'VV', population: 900 }),
        place({ name: 'Seat of a watched region', country: 'VV', population: 10, feature: 'PPLA' }),
        place({ name: 'Distant', country: 'WW', population: 6000 }),
        place({ name: 'Seat of a distant region', country: 'WW', population: 6000, feature: 'PPLA' }),
      ],
      cut,
      none,
      new Map(),
    );
    expect(kept.map(({ name }) => name)).toEqual(['Watched', 'Near', 'Seat of a watched region', 'Seat']);
  });

  it('never takes an everyday word, unless it is the capital', () => {
    const byHand = { names: [], commonWords: ['Same'] };
    const same = place({ name: 'Same' });
    expect(keepPlaces([same], cut, byHand, new Map())).toEqual([]);
    expect(keepPlaces([same], cut, byHand, new Map([['XX', 'Same']]))).toHaveLength(1);
  });

  it('shows the press name and finds the others', () => {
    const byHand = { names: [['XX', 'Qarağandı', 'Karaganda', 'Qarağandı']], commonWords: [] };
    const [kept] = keepPlaces([place({ name: 'Qarağandı', formerName: 'Old Town' })], cut, byHand, new Map());
    expect(kept?.name).toBe('Karaganda');
    expect(kept?.aliases).toEqual(['Qarağandı', 'Qaragandi', 'Old Town']);
  });

  it('takes the larger of two places of one name', () => {
    const kept = keepPlaces([place({ lat: 1 }), place({ lat: 2, population: 2000 })], cut, none, new Map());
    expect(kept.map((entry) => entry.place.lat)).toEqual([2]);
  });
});

describe('placeRow', () => {
  it('writes hundredths of a degree and the region without its country', () => {
    const [kept] = keepPlaces([place({})], cut, none, new Map());
    expect(kept && placeRow(kept, 'XX-71')).toBe('Aville|XX|71|10.12|0');
    expect(kept && placeRow(kept, undefined)).toBe('Aville|XX||10.12|0');
  });
});
