import { describe, expect, it } from 'vitest';
import { plainName, plainRegionName } from './plain-name.ts';

describe('plainName', () => {
  it('reads accents, case, apostrophes and dotless letters as one spelling', () => {
    expect(plainName('Şamaxı')).toBe('samaxi');
    expect(plainName('Farg‘ona')).toBe('fargona');
    expect(plainName("N'Djamena")).toBe('ndjamena');
    expect(plainName('Gəncə')).toBe('ganca');
  });
});

describe('plainRegionName', () => {
  it('drops the words of kind in several languages', () => {
    expect(plainRegionName('Pavlodar oblysy')).toBe(plainRegionName('Pavlodar Region'));
    expect(plainRegionName('Horad Minsk')).not.toBe(plainRegionName('Minsk Region'));
    expect(plainRegionName('Republic of Tatarstan')).toBe('tatarstan');
  });

  it('keeps a name that is nothing but such words', () => {
    expect(plainRegionName('Republic')).toBe('republic');
  });
});
