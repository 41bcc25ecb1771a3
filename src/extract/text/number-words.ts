import type { Token } from './token.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);
const WHOLE: ReadonlyMap<string, number> = new Map([...SMALL, ...SCALES]);

/** The value of an English number word without a hyphen, folded, or null. */
export function wholeNumberWord(fold: string): number | null {
  return WHOLE.get(fold) ?? null;
}

/** Words that make one of a scale: 'a hundred', 'the dozen'. */
const ONE_OF = new Set(['a', 'an', 'the', 'one']);

/** The value of one English number word (`twelve`, `twenty-five`, `dozen`), folded, or null. */
export function numberWord(fold: string): number | null {
  const whole = wholeNumberWord(fold);
  if (whole !== null) return whole;
  const hyphen = fold.indexOf('-');
  if (hyphen < 0) return null;
  const tens = SMALL.get(fold.slice(0, hyphen));
  const unit = SMALL.get(fold.slice(hyphen + 1));
  if (tens === undefined || unit === undefined) return null;
  return tens >= 20 && unit > 0 && unit < 10 ? tens + unit : null;
}

/** What a number word counts after a hyphen: 'seven-member', 'five-year', 'two-thirds'. */
const COUNTED: ReadonlySet<string> = new Set(
  (
    'member members person people man woman strong seat seats year percent per point party chamber day week month ' +
    'observer expert delegate nation country state third thirds quarter quarters fifth fifths tenths round'
  ).split(' '),
);

/** How many characters of a folded compound ('seven-member', 'twenty-six-strong') are its number; 0 where it is none. */
export function countingPart(fold: string): number {
  const hyphen = fold.lastIndexOf('-');
  if (hyphen < 0) return 0;
  const head = fold.slice(0, hyphen);
  if (COUNTED.has(fold.slice(hyphen + 1)) && numberWord(head) !== null) return hyphen;
  return head.endsWith('-per') && numberWord(head.slice(0, -4)) !== null ? hyphen - 4 : 0;
}

/**
 * Joins number words that make one number ('two hundred and five', 'a dozen', '10 thousand'): the last word carries the
 * value of all, the others none. A scale that nothing counts ('several thousand', 'half a dozen') is no number.
 */
export function joinNumberWords(tokens: Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    if (!isNumber(tokens[at])) continue;
    let last = at;
    for (let next = following(tokens, last); next !== null; next = following(tokens, last)) last = next;
    settle(tokens, at, last);
    at = last;
  }
}

/** The next token of the same number: a scale after any number, a smaller word after a scale, 'and' between. */
function following(tokens: readonly Token[], at: number): number | null {
  const here = tokens[at];
  const next = tokens[at + 1];
  if (!here || !next || here.numeral === 'ordinal') return null;
  if (scaleOf(next) !== null) return at + 1;
  if (scaleOf(here) === null) return null;
  const small = next.fold === 'and' ? at + 2 : at + 1;
  const token = tokens[small];
  const fits = token?.numeral === 'words' && (token.value ?? Infinity) < (scaleOf(here) ?? 0);
  return fits && scaleOf(here) !== 12 ? small : null;
}

function settle(tokens: Token[], from: number, to: number): void {
  const end = tokens[to];
  if (!end || (from === to && scaleOf(end) === null)) return;
  const uncounted = scaleOf(tokens[from]) !== null;
  const before = tokens[from - 1]?.fold ?? '';
  const halved = tokens[from - 2]?.fold === 'half';
  let total = 0;
  let group = 0;
  for (const token of tokens.slice(from, to + 1)) {
    const scale = scaleOf(token);
    if (scale === null) group += token.fold === 'and' ? 0 : (token.value ?? 0);
    else if (scale === 100) group = Math.max(group, 1) * 100;
    else {
      total += (group === 0 ? 1 : group) * scale;
      group = 0;
    }
    token.value = null;
    token.numeral = null;
  }
  if (uncounted && (halved || !ONE_OF.has(before))) return;
  end.value = total + group;
  end.numeral = 'words';
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && token.value !== null && token.numeral !== 'ordinal';
}

function scaleOf(token: Token | undefined): number | null {
  return token?.numeral === 'words' ? (SCALES.get(token.fold) ?? null) : null;
}
