import type { TokenWords } from './token-words.ts';
import type { Token } from './token.ts';

/** The value of one number word (`twelve`, `twenty-five`, `dozen`), folded, or null. */
export function numberWord(fold: string, { numbers }: TokenWords): number | null {
  const hyphen = fold.indexOf('-');
  const tens = numbers.get(fold.slice(0, hyphen)) ?? 0;
  const unit = numbers.get(fold.slice(hyphen + 1)) ?? 10;
  return numbers.get(fold) ?? (tens >= 20 && unit < 10 ? tens + unit : null);
}

/** How many characters of a folded compound ('seven-member', 'twenty-six-strong') are its number; 0 where it is none. */
export function countingPart(fold: string, words: TokenWords): number {
  const [, number = '', counted = ''] = /^(.+?)(?:-per)?-([^-]+)$/u.exec(fold) ?? [];
  return words.counted.has(counted) && numberWord(number, words) !== null ? number.length : 0;
}

/**
 * Joins number words that make one number ('two hundred and five', 'a dozen', '10 thousand'): the last word carries the
 * value of all, the others none. A scale that nothing counts ('several thousand', 'half a dozen') is no number.
 */
export function joinNumberWords(tokens: Token[], { scales, ones }: TokenWords): void {
  for (let at = 0; at < tokens.length; at++) {
    if (!isNumber(tokens[at])) continue;
    let last = at;
    for (let next = following(last); next !== null; next = following(last)) last = next;
    settle(at, last);
    at = last;
  }

  /** The next token of the same number: a scale after any number, a smaller word after a scale, 'and' between. */
  function following(at: number): number | null {
    if (scaleOf(tokens[at + 1]) !== null) return at + 1;
    const small = tokens[at + 1]?.fold === 'and' ? at + 2 : at + 1;
    const token = tokens[small];
    const scale = scaleOf(tokens[at]) ?? 0;
    // Nothing is added to a dozen.
    return token?.numeral === 'words' && (token.value ?? 0) < scale && scale !== 12 ? small : null;
  }

  function settle(from: number, to: number): void {
    const end = tokens[to];
    if (!end || (from === to && scaleOf(end) === null)) return;
    const uncounted = scaleOf(tokens[from]) !== null;
    let total = 0;
    let group = 0;
    for (const token of tokens.slice(from, to + 1)) {
      const scale = scaleOf(token);
      if (scale === null) group += token.value ?? 0;
      else if (scale === 100) group = (group || 1) * 100;
      else {
        total += (group || 1) * scale;
        group = 0;
      }
      token.value = null;
      token.numeral = null;
    }
    if (uncounted && (tokens[from - 2]?.fold === 'half' || !ones.has(tokens[from - 1]?.fold ?? ''))) return;
    end.value = total + group;
    end.numeral = 'words';
  }

  function scaleOf(token: Token | undefined): number | null {
    return token?.numeral === 'words' ? (scales.get(token.fold) ?? null) : null;
  }
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && token.value !== null && token.numeral !== 'ordinal';
}
