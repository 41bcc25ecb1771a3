import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256, sha256Of } from './sha256.ts';

it('agrees with the platform on any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text.toWellFormed(), 'utf8').digest('hex'));
    }),
  );
});

it('is right around the block border', () => {
  for (const length of [0, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const text = 'a'.repeat(length);
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  }
});

it('takes a text in pieces', () => {
  const pieces = fc.array(fc.string({ unit: 'grapheme', maxLength: 150 }).map((text) => text.toWellFormed()));
  fc.assert(
    fc.property(pieces, (texts) => {
      expect(sha256Of(texts)).toBe(sha256(texts.join('')));
    }),
  );
});
