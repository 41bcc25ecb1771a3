import { describe, expect, it } from 'vitest';
import { agencyOf } from './agency-of.ts';

const isPlaceOrDate = (words: string) => /^(?:Kenya|Azerbaijan|Georgia|February.*|Feb.*)$/u.test(words);

describe('agencyOf', () => {
  it.each([
    ['ASTANA. KAZINFORM –', 'KAZINFORM'],
    ['WASHINGTON. KAZINFORM', 'KAZINFORM'],
    ['TASHKENT, July 6 (Silk Wire) –', 'Silk Wire'],
    ['ULAANBAATAR, June 24 /Steppe News/.', 'Steppe News'],
    ['TASHKENT. April 14. Champion Daily –', 'Champion Daily'],
    ['BAKU, Azerbaijan, February 7.', null],
    ['NAIROBI, Kenya –', null],
    ['Bishkek, 17 March 2023 —', null],
    ['TBILISI (Georgia) –', null],
  ])('reads %s', (dateline, agency) => {
    expect(agencyOf(dateline, isPlaceOrDate)).toBe(agency);
  });

  it('reads a long line of capitals', () => {
    expect(agencyOf('A'.repeat(5000) + ' '.repeat(5000), isPlaceOrDate)).toBeNull();
    expect(agencyOf('Ab '.repeat(2000), isPlaceOrDate)).toBeNull();
  });
});
