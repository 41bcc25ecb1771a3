import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

describe('csv', () => {
  it('is read back as it was written, whatever the cells hold', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/^[=+\-@\t\r]/.test(text));
    const rows = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(rows, (given) => {
        const { data } = Papa.parse<string[]>(csvOf(given).replace(/\r\n$/, ''), {
          newline: '\r\n',
          delimiter: ',',
        });
        expect(data).toEqual(given);
      }),
    );
  });

  it('gives a spreadsheet no formula to run', () => {
    for (const formula of [
      '=1+1',
      '+49 123',
      '-2+3',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '=HYPERLINK("http://a","b")',
    ]) {
      const written = csvOf([[formula, 'x']]);
      const [first] = Papa.parse<string[]>(written).data;
      expect(first?.[0]?.startsWith("'")).toBe(true);
    }
  });

  it('leaves numbers as numbers', () => {
    expect(csvOf([[-5, 0.5, true, null]])).toBe('-5,0.5,true,\r\n');
  });
});
