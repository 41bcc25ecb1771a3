import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayRange, isoDay, isSingleDay } from './edtf.ts';

describe('dayRange', () => {
  it.each([
    ['2023-03-17', '2023-03-17', '2023-03-17', false],
    ['2023-03-17~', '2023-03-17', '2023-03-17', true],
    ['2022-11', '2022-11-01', '2022-11-30', false],
    ['2024-02', '2024-02-01', '2024-02-29', false],
    ['2023', '2023-01-01', '2023-12-31', false],
    ['2022-10-21/2022-11-19', '2022-10-21', '2022-11-19', false],
  ])('%s spans %s to %s', (edtf, from, to, approximate) => {
    const range = dayRange(edtf);
    expect(
      range && { from: isoDay(range.from), to: isoDay(range.to), approximate: range.approximate },
    ).toEqual({ from, to, approximate });
  });

  it.each([
    '',
    'soon',
    '2023-13',
    '2023-02-30',
    '2023-3-1',
    '2023-05-02/2023-05-01',
    '2023/2024/2025',
    '17 March 2023',
  ])('does not read %j as a date', (text) => expect(dayRange(text)).toBeNull());

  it('gives every day of a day number back', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2200, 1, 1) }), (day) => {
        expect(dayRange(isoDay(day))).toEqual({ from: day, to: day, approximate: false });
      }),
    );
  });

  it('knows a single day from a month', () => {
    expect([isSingleDay('2023-03-17~'), isSingleDay('2023-03')]).toEqual([true, false]);
  });
});
