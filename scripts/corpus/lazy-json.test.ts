import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonPieces, plain, type LazyJson } from './lazy-json.ts';

/** A value in as many lazy parts as it has lists and objects. */
function lazy(value: unknown): LazyJson {
  if (Array.isArray(value)) return { list: value.map(lazy) };
  if (typeof value === 'object' && value !== null)
    return { fields: Object.entries(value).map(([key, held]) => [key, lazy(held)] as const) };
  return plain(value);
}

it('writes in pieces what JSON.stringify writes at once', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const pieces = [...jsonPieces(lazy(value))];
      expect(pieces.map(({ compact }) => compact).join('')).toBe(JSON.stringify(value));
      expect(pieces.map(({ spaced }) => spaced).join('')).toBe(JSON.stringify(value, null, 1));
    }),
  );
});

it('hashes a value as it was made and writes it as it is shown', () => {
  const json: LazyJson = { list: [{ raw: { b: 1, a: 2 }, shown: { a: 2, b: 1 } }] };
  const [, made] = [...jsonPieces(json)];
  expect(made).toEqual({ compact: '{"b":1,"a":2}', spaced: '{\n  "a": 2,\n  "b": 1\n }' });
});
