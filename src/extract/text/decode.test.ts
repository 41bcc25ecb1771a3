import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, MOST_BYTES } from './decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  it('gives back what was written, newlines as they are', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((part) => `Å ${part.replaceAll('\u0000', '')}\r\nz`);
    fc.assert(
      fc.property(text, (written) => {
        const read = decode(bytes(written));
        return !read.ok || read.text === written;
      }),
    );
  });

  it('takes the byte order mark off', () => {
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toEqual({ ok: true, text: 'A' });
  });

  it.each([
    ['nothing', new Uint8Array(), { ok: false, reason: 'empty' }],
    ['white space and invisible characters', bytes(' \r\n\u00a0\u200b'), { ok: false, reason: 'empty' }],
    ['a zero byte', Uint8Array.of(0x41, 0, 0x42), { ok: false, reason: 'binary', at: 1 }],
    ['control characters', Uint8Array.of(1, 2, 3, 0x41), { ok: false, reason: 'binary' }],
    ['a lone continuation byte', Uint8Array.of(0x41, 0x80), { ok: false, reason: 'not-utf8', at: 1 }],
    ['a cut sequence', Uint8Array.of(0x41, 0x42, 0xe2, 0x82), { ok: false, reason: 'not-utf8', at: 2 }],
    ['an overlong form', Uint8Array.of(0xc0, 0xaf), { ok: false, reason: 'not-utf8', at: 0 }],
    ['a surrogate', Uint8Array.of(0xed, 0xa0, 0x80), { ok: false, reason: 'not-utf8', at: 0 }],
    ['Windows-1251', Uint8Array.of(0xcf, 0xf0, 0xe8), { ok: false, reason: 'not-utf8', at: 0 }],
    [
      'an offset after a byte order mark',
      Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xff),
      { ok: false, reason: 'not-utf8', at: 4 },
    ],
  ])('says what is wrong with %s', (_, input, expected) => {
    expect(decode(input)).toEqual(expected);
  });

  it('refuses a file past the limit without reading it', () => {
    expect(decode(new Uint8Array(MOST_BYTES + 1))).toEqual({ ok: false, reason: 'too-large' });
  });

  it('agrees with the platform on what is UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12, min: 0x20 }), (input) => {
        const read = decode(input);
        let valid = true;
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(input);
        } catch {
          valid = false;
        }
        const refused = !read.ok && read.reason === 'not-utf8';
        return refused ? !valid : valid || !read.ok;
      }),
    );
  });
});
