import type { Block } from './blocks.ts';
import type { BoilerplatePhrases } from './boilerplate-phrases.ts';

/** What a block is by its own words, before its place on the page is looked at. */
export type Furniture = 'boilerplate' | 'date' | 'byline' | 'related-cue' | 'related-item' | 'ending' | null;

const MOST_FURNITURE_WORDS = 30;
const MOST_FURNITURE_LENGTH = 400;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu;
const NOT_LETTERS = /[^\p{L}.]+/gu;
const OUTER_DOTS = /^\.+|\.+$/gu;
const ORDINAL_ENDS = new Set(['st', 'nd', 'rd', 'th']);
const MOST_DATE_WORDS = 12;
/** 'GNA – Accra, 12 Nov.' */
const MOST_PLACE_WORDS = 6;
const MOST_STAMP_WORDS = 14;
const LEAST_CRUMBS = 3;
const MOST_CRUMB_WORDS = 7;
const MOST_CUE_WORDS = 5;
const CUE_ENDS = new Set(['from', 'on', 'in', 'about']);
const CRUMBS = /\s*[>|\u203a\u2192\u00bb/\u2022\u00b7]\s*/u;

/** Menus, share bars, dates, bylines and the lines that open lists of other articles; null for the rest. */
export function furnitureOf(block: Block, phrases: BoilerplatePhrases): Furniture {
  if (block.words.length === 0) return 'boilerplate';
  if (block.words.length > MOST_FURNITURE_WORDS || block.fold.length > MOST_FURNITURE_LENGTH) return null;
  const bare = bareText(block.fold);
  const uncounted = bare.replace(/^\d+ |[ (]*\d+$/gu, '');
  if (phrases.ending.has(bare) || phrases.ending.has(uncounted)) return 'ending';
  if (phrases.related.has(bare) || opensOthers(block, bare, phrases)) return 'related-cue';
  if (phrases.lines.has(bare) || phrases.lines.has(uncounted) || phrases.noDate.has(bare))
    return 'boilerplate';
  const lead = leadBefore(block.fold);
  if (lead !== null && phrases.related.has(lead)) return 'related-item';
  if (isDateLine(block, phrases) || isStamped(block, phrases)) return 'date';
  if (isTrail(block)) return hasDate(block, phrases) ? 'date' : 'boilerplate';
  if (lead !== null && phrases.byline.has(lead)) return 'byline';
  if (isAuthorLine(block, phrases)) return 'byline';
  for (const phrase of phrases.contains) if (block.fold.includes(phrase)) return 'boilerplate';
  return isMenu(block, phrases) ? 'boilerplate' : null;
}

function bareText(fold: string): string {
  return fold.replace(EDGES, '').replace(/ {2,}/gu, ' ');
}

/** 'More from Politics', 'more on the vote': a cue of two words and what the other articles are about. */
function opensOthers(block: Block, bare: string, phrases: BoilerplatePhrases): boolean {
  if (block.final || block.words.length < 3 || block.words.length > MOST_CUE_WORDS) return false;
  const [first = '', second = ''] = bare.split(' ');
  return CUE_ENDS.has(second) && phrases.related.has(`${first} ${second}`);
}

/** The words before a colon at the head of a block. */
function leadBefore(fold: string): string | null {
  const colon = fold.indexOf(':');
  return colon > 0 && colon < 40 ? bareText(fold.slice(0, colon)) : null;
}

/** Nothing but a date, with 'published' or the hour, or with the place it was written in. */
function isDateLine(block: Block, phrases: BoilerplatePhrases): boolean {
  if (block.words.length > MOST_DATE_WORDS || !/\p{N}/u.test(block.fold)) return false;
  if (block.final && (block.small > 0 || block.words.length > MOST_PLACE_WORDS)) return false;
  const named = block.words
    .map((word) => word.replace(NOT_LETTERS, '').replace(OUTER_DOTS, ''))
    .filter((word) => word.length > 1);
  const dates = named.filter((word) => phrases.dateWords.has(word) || ORDINAL_ENDS.has(word));
  if (/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/u.test(block.fold)) return dates.length === named.length;
  const others = named.length - dates.length;
  if (dates.length === 0 || others === 0) return dates.length > 0;
  const short = block.words.length <= MOST_PLACE_WORDS || others < dates.length;
  return others <= 2 && short && block.small === 0;
}

/** 'Home | Politics | 04/09/2025', 'April 3, 2024 | 1,284 views | 0 comments': short pieces between bars or arrows. */
function isTrail(block: Block): boolean {
  if (block.final) return false;
  const items = block.fold.split(/[>|\u203a\u00bb]/u).filter((item) => /[\p{L}\p{N}]/u.test(item));
  return (
    items.length >= LEAST_CRUMBS && items.every((item) => item.trim().split(' ').length <= MOST_CRUMB_WORDS)
  );
}

/** 'By Staff Report on 5 June 2021', '17:05, 5 June 2021, City - news agency': a date with an author or the hour. */
function isStamped(block: Block, phrases: BoilerplatePhrases): boolean {
  if (block.final || block.words.length > MOST_STAMP_WORDS || !hasDate(block, phrases)) return false;
  return phrases.by.has(block.words[0] ?? '') || /(?<!\d)\d{1,2}:\d{2}(?!\d)/u.test(block.fold);
}

function hasDate(block: Block, phrases: BoilerplatePhrases): boolean {
  if (/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/u.test(block.fold)) return true;
  return /\d{4}/u.test(block.fold) && block.words.some((word) => phrases.calendarNames.has(bareText(word)));
}

function isAuthorLine(block: Block, phrases: BoilerplatePhrases): boolean {
  const first = block.words[0] ?? '';
  return !block.final && block.words.length >= 2 && block.words.length <= 6 && phrases.by.has(first);
}

function isMenu(block: Block, phrases: BoilerplatePhrases): boolean {
  if (phrases.menu.has(bareText(block.fold))) return true;
  const items = block.fold
    .split(CRUMBS)
    .map(bareText)
    .filter((item) => item !== '');
  const known = items.filter((item) => phrases.menu.has(item));
  if (items.length > 1 && known.length * 2 >= items.length) return true;
  const { words } = block;
  if (block.final || words.length < 2) return false;
  return words.filter((word) => phrases.menu.has(bareText(word))).length >= words.length * 0.6;
}
