/** Why a file is no article text; `at` is the byte offset of the first bad byte where one is known. */
export type DecodeReason = 'empty' | 'binary' | 'not-utf8' | 'too-large';
export type Decoded = { ok: true; text: string } | { ok: false; reason: DecodeReason; at?: number };

/** Largest file taken for one article, in bytes. */
export const MOST_BYTES = 8 * 1024 * 1024;

const SAMPLE_BYTES = 65_536;
const MOST_CONTROL_SHARE = 0.02;

/**
 * Bytes of a file to the text that evidence offsets point into: UTF-8, byte order mark off, newlines as they are.
 * Never throws. UTF-16 counts as binary: its zero bytes give it away.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MOST_BYTES) return { ok: false, reason: 'too-large' };
  const body = hasByteOrderMark(bytes) ? bytes.subarray(3) : bytes;
  const skipped = bytes.length - body.length;
  const zero = body.indexOf(0);
  if (zero >= 0) return { ok: false, reason: 'binary', at: zero + skipped };
  if (controlShare(body) > MOST_CONTROL_SHARE) return { ok: false, reason: 'binary' };
  const bad = firstInvalidByte(body);
  if (bad >= 0) return { ok: false, reason: 'not-utf8', at: bad + skipped };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
  return /[^\s\p{Cf}]/u.test(text) ? { ok: true, text } : { ok: false, reason: 'empty' };
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length === 0) return 0;
  let controls = 0;
  for (const byte of sample)
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++;
  return controls / sample.length;
}

/** Offset of the first byte that breaks UTF-8 (Unicode table 3-7), or -1. */
function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let i = at + 2; i < at + length; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
