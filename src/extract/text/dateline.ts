const LONGEST = 110;
const DASH = /^\s*(?:[\u2013\u2014]|--|-(?=\s))\s*/u;
const PIECE =
  /\s*(?:(?<caps>\p{Lu}[\p{Lu}\p{M}.'\u2019-]{2,})(?![\p{Ll}\p{L}])|(?<name>\p{Lu}[\p{L}\p{M}.'\u2019-]*)|(?<number>\d{1,4}(?:st|nd|rd|th)?)|(?<group>\([^()]{2,40}\)|\/[^/\s][^/]{1,40}\/)|(?<mark>[.,:;/]))/uy;

/** Words that open a sentence and no dateline. */
const OPENERS = /^(?:in|on|at|as|the|by|for|from|during|since|after|before|a|an|this|these)\s/iu;

/** '8 April, 14.30. The chairman – the mission': a line of a calendar; 'BODY: 7–8 April': of a list. */
const TIMED =
  /^\s*(?:\d{1,2}(?:\s\p{Lu}\p{L}+|[./]\d{1,2}(?:[./]\d{2,4})?),?\s\d{1,2}[.:]\d{2}(?!\d)|[^–—-]{2,40}:\s\d{1,2}[–—-]\d)/u;

const AGENCY =
  /^\s*(?:\p{Lu}[\p{L}\p{N}.'\u2019-]*\s){0,3}\p{Lu}[\p{L}\p{N}.'\u2019-]*\s*(?:\/|\s(?:[\u2013\u2014]|--|-(?=\s)))\s*/u;

const OPENS = /^\s+["'\u201c]?\p{Lu}(?:[\p{Ll}.]|\s\p{Ll})/u;
/** After a whole date letters that stand for a body may open the text. */
const OPENS_IN_CAPITALS = /^\s+["'\u201c]?\p{Lu}(?:[\p{L}.]|\s\p{Ll})/u;

interface Seen {
  caps: number;
  groups: number;
  numbers: number;
  days: number;
  years: number;
  pieces: number;
}

/**
 * Length of the place, date and agency that open a paragraph ('CITY. AGENCY – ', 'CITY, Country, Feb. 7 /
 * Agency/ – '), the dash included, or 0. Only capitals, numbers, groups in brackets or slashes and marks may stand
 * before the dash, and something that only datelines have must be among them.
 */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, LONGEST);
  if (OPENERS.test(head) || TIMED.test(head)) return 0;
  const seen: Seen = { caps: 0, groups: 0, numbers: 0, days: 0, years: 0, pieces: 0 };
  let at = 0;
  let closed = 0;
  for (;;) {
    const dash = DASH.exec(head.slice(at));
    if (dash && seen.pieces > 0) return isDateline(seen) ? at + dash[0].length : 0;
    PIECE.lastIndex = at;
    const piece = PIECE.exec(head);
    if (!piece?.groups) break;
    const { caps, name, number, group, mark } = piece.groups;
    if (name !== undefined && seen.caps + seen.groups + seen.numbers === 0 && seen.pieces > 8) break;
    if (name !== undefined && closed > 0) break;
    if (caps !== undefined) seen.caps++;
    if (group !== undefined) seen.groups++;
    const value = Number.parseInt(number ?? '', 10);
    if (value >= 0) seen.numbers++;
    if (value < 32) seen.days++;
    if (value > 999) seen.years++;
    seen.pieces++;
    at += piece[0].length;
    if (mark === '.' || mark === ':' || mark === undefined) closed = closedAt(seen, head, at, mark);
    if (closed > 0 && mark === '.' && seen.years > 0) break;
  }
  return closed === 0 ? 0 : closed + agencyLength(head.slice(closed));
}

/** The agency of 'CITY. April 14. Champion Daily – '. */
function agencyLength(rest: string): number {
  return AGENCY.exec(rest)?.[0].length ?? 0;
}

/**
 * Without a dash: 'CITY. AGENCY The observers', 'City, 7 March 2023. The observers', 'City, 7 March, AGENCY The
 * observers', '/Agency/ The observers'. A capital must follow.
 */
function closedAt(seen: Seen, head: string, at: number, mark: string | undefined): number {
  const opens = mark === '.' && seen.years > 0 ? OPENS_IN_CAPITALS : OPENS;
  if (!opens.test(head.slice(at))) return 0;
  const before = head.slice(0, at);
  if (mark === undefined) {
    const agency = seen.caps >= 2 && before.includes('.');
    const dated = seen.days > 0 && before.includes(',') && /\p{Lu}{3}$/u.test(before);
    return agency || dated || (before.endsWith('/') && seen.pieces <= 3) ? at : 0;
  }
  const place = seen.caps > 0 && (seen.numbers > 0 || seen.groups > 0 || seen.caps >= 2);
  const dated = seen.days > 0 && (seen.groups > 0 || /\p{L}{3,},|,\s\p{L}{3,}/u.test(before));
  return place || dated ? at : 0;
}

function isDateline(seen: Seen): boolean {
  return seen.caps > 0 || seen.groups > 0 || (seen.days > 0 && seen.pieces <= 8);
}
