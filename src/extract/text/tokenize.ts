import { entityAt } from './entity.ts';
import { foldText } from './fold-text.ts';
import { countingPart, joinNumberWords, numberWord } from './number-words.ts';
import { isPlainLetter } from './plain-letter.ts';
import type { TokenWords } from './token-words.ts';
import type { Numeral, Token } from './token.ts';

const SKIP = /[\s\u0085\p{Cf}]+/uy;
const WORD =
  /\p{L}[\p{L}\p{M}\p{N}\p{Cf}]*(?:['\u2019\u2018\u02bb\u02bc\u2010\u2011-](?=\p{L})[\p{L}\p{M}\p{N}\p{Cf}]+)*/uy;
const DOTTED = /(?:\p{L}\p{M}?\.){2,}|(?:\p{Lu}\p{M}?|Dzh|[SZKCG]h|Ts|Y[auoe])\.(?!\.)/uy;
/** What a word of plain letters may go on with. */
const GOES_ON = /[\p{L}\p{M}\p{N}\p{Cf}'\u2019\u2018\u02bb\u02bc\u2010\u2011.-]/uy;
const CAPITAL = /\p{Lu}/uy;
const CODE_POINT = /[^]/uy;
const SPACE = 0x20;
const COMMA = 0x2c;
const GROUPED = /\d{1,3}(?:(?<mark>[,\u00a0\u202f\u2009 ])\d{3})(?:\k<mark>\d{3}){0,3}(?![\d]|[.,]\d)/uy;
const DECIMAL = /(?<!\d\.)\d{1,15}(?:\.\d{1,6}(?!\.?\d)|,\d{1,2}(?=[ \u00a0]?%))/uy;
const DIGITS = /\d+/uy;
/** A hyphen at the end of a line inside a word: 'recei-' and 'ved'. */
const BROKEN = /[-\u2010\u00ad](?:\r\n|\n|\r)[ \t]*(?=\p{Ll})/uy;
/** A longer run of digits is no number of the text's. */
const MOST_DIGITS = 15;
const ORDINAL = /(?:st|nd|rd|th)(?![\p{L}\p{N}])/iuy;
/** 'president's', 'we'll', 'they've': two words written as one. */
const ENDING = /['\u2019](s|ll|ve|re)$/iu;
const WHOLE: Readonly<Record<string, string>> = { ll: 'will', ve: 'have', re: 'are' };

/**
 * The words, numbers and marks of `text` between two offsets, in order. What lies between tokens is white space
 * and invisible characters only, or an HTML entity for them; other entities are marks. Linear in the length of the span.
 */
export function tokenize(text: string, start: number, end: number, words: TokenWords): Token[] {
  const span = text.slice(start, end);
  const tokens: Token[] = [];
  let at = 0;
  const push = (
    length: number,
    kind: Token['kind'],
    value: number | null = null,
    numeral: Numeral | null = value === null ? null : 'words',
    fold?: string,
    slice = span.slice(at, at + length),
  ) => {
    const from = start + at;
    const capital = kind === 'word' && isCapital(span, at);
    at += length;
    tokens.push({
      start: from,
      end: start + at,
      text: slice,
      fold: fold ?? foldText(slice),
      kind,
      capital,
      value,
      numeral,
      known: null,
    });
  };
  while (at < span.length) {
    if (span.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const plain = plainLength(span, at);
    if (plain > 0) {
      pushPlain(plain);
      continue;
    }
    const blank = lengthOf(SKIP, span, at);
    if (blank > 0) {
      at += blank;
      continue;
    }
    const entity = span.charAt(at) === '&' ? entityAt(span, at, words) : null;
    if (entity) {
      pushEntity(entity.length, entity.mark);
      continue;
    }
    const number = numberAt(span, at, tokens);
    if (number) {
      push(number.length, 'number', number.value, number.numeral);
      continue;
    }
    const dotted = startsWord(span, at) ? lengthOf(DOTTED, span, at) : 0;
    const word = dotted > 0 ? dotted : lengthOf(WORD, span, at);
    if (word === 0) push(lengthOf(CODE_POINT, span, at), 'punct');
    else if (dotted > 0) {
      push(word, 'word');
      const owns = /^['\u2019]s(?!\p{L})/iu.test(span.slice(at, at + 3));
      if (owns) push(2, 'word');
    } else pushWord(trimmed(span, at, word));
  }
  joinNumberWords(tokens, words);
  return tokens;

  function pushPlain(length: number): void {
    const word = span.slice(at, at + length);
    const fold = word.toLowerCase();
    push(length, 'word', words.numbers.get(fold), undefined, fold, word);
  }

  function pushEntity(length: number, mark: string): void {
    if (mark === '') at += length;
    else if (mark === "'" && /^s(?![\p{L}\p{N}])/iu.test(span.slice(at + length, at + length + 3)))
      push(length + 1, 'word', null, null, "'s");
    else push(length, 'punct', null, null, mark);
  }

  function pushWord(whole: number): void {
    const broken = lengthOf(BROKEN, span, at + whole);
    if (broken > 0) {
      const rest = lengthOf(WORD, span, at + whole + broken);
      const joined = span.slice(at, at + whole) + span.slice(at + whole + broken, at + whole + broken + rest);
      push(whole + broken + rest, 'word', null, null, foldText(joined));
      return;
    }
    const length = countingPart(foldText(span.slice(at, at + whole)), words) || whole;
    const ending = ENDING.exec(span.slice(at, at + length));
    const stem = ending ? length - ending[0].length : length;
    push(stem, 'word', numberWord(foldText(span.slice(at, at + stem)), words));
    if (ending) push(ending[0].length, 'word', null, null, WHOLE[ending[1] ?? '']);
  }
}

function numberAt(span: string, at: number, before: readonly Token[]) {
  if (!/\d/.test(span.charAt(at))) return null;
  let length = lengthOf(GROUPED, span, at);
  if (length > 0 && span.slice(at, at + length).includes(' ') && afterName(before)) length = 0;
  let value: number | null = length > 0 ? Number(span.slice(at, at + length).replace(/\D/gu, '')) : 0;
  if (length === 0) {
    length = lengthOf(DECIMAL, span, at) || lengthOf(DIGITS, span, at);
    value = length > MOST_DIGITS ? null : Number(span.slice(at, at + length).replace(',', '.'));
  }
  const ordinal = lengthOf(ORDINAL, span, at + length);
  if (ordinal > 0) return { length: length + ordinal, value, numeral: 'ordinal' as const };
  if (span.charAt(at + length) === '+') return { length: length + 1, value, numeral: 'at-least' as const };
  return { length, value, numeral: 'digits' as const };
}

/** 'June 5 640 observers': after a capitalised word inside a sentence a space does not group digits. */
function afterName(before: readonly Token[]): boolean {
  return before.length > 1 && before.at(-1)?.capital === true;
}

function startsWord(span: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(span.charAt(at - 1));
}

function trimmed(span: string, at: number, length: number): number {
  return span.slice(at, at + length).replace(/\p{Cf}+$/u, '').length;
}

/** The length of a word of plain letters that nothing after it goes on with; 0 where none begins. */
function plainLength(span: string, at: number): number {
  let end = at;
  while (isPlainLetter(span.charCodeAt(end))) end++;
  if (end === at) return 0;
  const next = span.charCodeAt(end);
  const ends = next === SPACE || next === COMMA || end === span.length || lengthOf(GOES_ON, span, end) === 0;
  return ends ? end - at : 0;
}

const SMALL_A = 0x61;

function isCapital(span: string, at: number): boolean {
  const code = span.charCodeAt(at);
  return isPlainLetter(code) ? code < SMALL_A : lengthOf(CAPITAL, span, at) > 0;
}

function lengthOf(pattern: RegExp, span: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(span) ? pattern.lastIndex - at : 0;
}
