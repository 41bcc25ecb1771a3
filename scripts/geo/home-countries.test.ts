import { describe, expect, it } from 'vitest';
import { homeCountries } from './home-countries.ts';

const areas = [
  { id: 'xx', parent: null, iso: 'XX' },
  { id: 'xx-1', parent: 'xx', iso: 'XX-1' },
  { id: 'yy', parent: null, iso: 'YY' },
  { id: 'loop', parent: 'loop', iso: null },
];

describe('homeCountries', () => {
  it('names each country once, also where the election was a part of it', () => {
    const elections = [
      { area: 'yy' },
      { area: 'xx-1' },
      { area: 'xx' },
      { area: 'nowhere' },
      { area: 'loop' },
    ];
    expect(homeCountries({ elections, areas })).toEqual(['xx', 'yy']);
  });

  it('names none where there is no dataset', () => {
    expect(homeCountries(null)).toEqual([]);
    expect(homeCountries({ elections: 'none' })).toEqual([]);
  });
});
