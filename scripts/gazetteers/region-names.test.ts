import { describe, expect, it } from 'vitest';
import { bareName, nameRegion } from './region-names.ts';

const base = { isCity: false, extra: [], kindWords: ['Region', 'Oblast'], needsKind: () => false };

describe('nameRegion', () => {
  it('gives a region its bare name where no town has it', () => {
    const { name, aliases } = nameRegion({ ...base, names: ['Aqmola oblysy'], preferred: 'Akmola Region' });
    expect(name).toBe('Akmola Region');
    expect(aliases).toContain('Akmola');
  });

  it('keeps the bare name for the town', () => {
    const { name, aliases } = nameRegion({
      ...base,
      names: ['Osh'],
      preferred: 'Osh',
      needsKind: (plain) => plain === 'osh',
    });
    expect(name).toBe('Osh Region');
    expect(aliases).toEqual(['Osh Oblast']);
  });

  it('shows a city without the word city, which stays an alias', () => {
    const { name, aliases } = nameRegion({
      ...base,
      isCity: true,
      names: [],
      preferred: 'Sofia city',
      extra: ['Sofiya'],
    });
    expect({ name, aliases }).toEqual({ name: 'Sofia', aliases: ['Sofiya'] });
  });

  it('adds what a keyboard without accents writes', () => {
    expect(nameRegion({ ...base, names: [], preferred: 'Šumadija' }).aliases).toContain('Sumadija');
  });
});

describe('bareName', () => {
  it('takes the words of kind off, and no other', () => {
    expect(bareName('North Kazakhstan Region')).toBe('North Kazakhstan');
    expect(bareName('Republic of Tatarstan')).toBe('Tatarstan');
  });
});
