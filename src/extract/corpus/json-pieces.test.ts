import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonPieces } from './json-pieces.ts';

it('writes what JSON.stringify writes', () => {
  const value = fc.jsonValue({ noUnicodeString: false });
  const document = fc.dictionary(fc.string(), fc.oneof(value, fc.array(value)));
  fc.assert(
    fc.property(document, (given) => {
      expect([...jsonPieces(given)].join('')).toBe(JSON.stringify(given));
    }),
  );
});
