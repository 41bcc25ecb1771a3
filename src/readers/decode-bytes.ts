import { decode } from '../extract/text/decode.ts';
import type { ProblemReason } from './article.ts';
import { LIMITS } from './limits.ts';

export type DecodedBytes = { ok: true; text: string } | { ok: false; reason: ProblemReason };

/**
 * Bytes to text: UTF-8, or UTF-16 with its byte order mark, or the charset that a page names for itself.
 * What cannot be decoded without loss is a problem and not a guess.
 */
export function decodeBytes(bytes: Uint8Array, charset: string | null = null): DecodedBytes {
  if (bytes.length > LIMITS.article)
    return { ok: false, reason: { code: 'too-large', bytes: bytes.length, most: LIMITS.article } };
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  if (wide !== null) return byLabel(bytes, wide);
  const decoded = decode(bytes);
  if (decoded.ok) return decoded;
  switch (decoded.reason) {
    case 'empty':
      return { ok: false, reason: { code: 'empty' } };
    case 'binary':
      return { ok: false, reason: { code: 'binary' } };
    case 'too-large':
      return { ok: false, reason: { code: 'too-large', bytes: bytes.length, most: LIMITS.article } };
    case 'not-utf8':
      return charset === null
        ? { ok: false, reason: { code: 'not-utf8', at: decoded.at ?? 0 } }
        : byLabel(bytes, charset);
  }
}

function byLabel(bytes: Uint8Array, label: string): DecodedBytes {
  try {
    return { ok: true, text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, reason: { code: 'not-utf8', at: 0 } };
  }
}
