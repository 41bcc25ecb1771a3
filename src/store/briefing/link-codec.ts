import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Briefing, Quote } from './briefing.ts';
import { parseBriefing, type ParsedBriefing } from './parse-briefing.ts';

/** Longest link text that mail programs, chats and browsers carry unharmed. */
export const LONGEST_LINK = 8_000;
const LONGEST_READ = 64_000;

/**
 * A briefing as text for the hash of a link: its JSON, deflated, in base64url. Of the quotes only the facts travel
 * (see `bareQuote`); their sentences are read anew from the dataset. Null where it would be longer than links may
 * be; then it travels as a file.
 */
export function encodeLink(briefing: Briefing): string | null {
  const slides = briefing.slides.map((slide) => ({ ...slide, quotes: slide.quotes.map(bareQuote) }));
  const bare = { ...briefing, slides };
  const text = base64url(deflateSync(strToU8(JSON.stringify(bare)), { level: 9 }));
  return text.length > LONGEST_LINK ? null : text;
}

/** Reads what `encodeLink` wrote, or anything else a link may hold. Never throws. */
export function decodeLink(text: string): ParsedBriefing {
  try {
    if (text.length > LONGEST_READ) throw new Error('the link is too long');
    const json = strFromU8(inflateSync(bytesOf(text)));
    return parseBriefing(JSON.parse(json));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return { ok: false, refusal: { kind: 'not-json', what } };
  }
}

/** A quote of which nothing is left but which fact it states. */
export function bareQuote({ fact }: Quote): Quote {
  return { fact, outlet: '', article: '', date: null, paragraph: null, language: '', text: '', marked: [] };
}

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
