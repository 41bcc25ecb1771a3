import { describe, expect, it } from 'vitest';
import { readUnit } from './natural-earth.ts';

const line = (properties: object) =>
  JSON.stringify({
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] }, // prettier-ignore
    properties: { adm1_code: 'X-1', iso_a2: 'XA', iso_3166_2: 'XA-1', ...properties },
  }) + ',';

describe('a line of Natural Earth', () => {
  it('becomes a unit with names, kind and shape', () => {
    const unit = readUnit(
      line({ name: 'a', name_en: 'A', name_ru: 'Нафтала\u0301н', type_en: 'Federal City' }),
    );
    expect(unit).toMatchObject({
      adm1: 'X-1',
      code: 'XA-1',
      name: { en: 'A', ru: 'Нафталан' },
      type: 'city',
    });
    expect(unit?.shape[0]?.[0]).toHaveLength(4);
  });

  it('falls back to the plain name and to a region', () => {
    expect(readUnit(line({ name: 'a', name_en: null }))).toMatchObject({
      name: { en: 'a', ru: '' },
      type: 'region',
    });
  });

  it('of the wrapper is none', () => {
    expect(readUnit('{"type":"FeatureCollection", "features": [')).toBeNull();
    expect(readUnit(']}')).toBeNull();
  });

  it('of another form is an error', () => {
    expect(() => readUnit('{"type":"Feature","properties":{}}')).toThrow();
  });
});
