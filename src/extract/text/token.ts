import type { TagSet } from '../chunks/tag-set.ts';
import type { Entry, PhraseNode } from '../gazetteer/entry.ts';

/** How a number is written: `70`, `70+` (at least), `9th`, or in words. */
export type Numeral = 'digits' | 'at-least' | 'ordinal' | 'words';

/**
 * A word, number or mark of the article. `start` and `end` are UTF-16 offsets into the article's text, end
 * exclusive, and `text` is that slice; `fold` is what to compare with (see `foldText`).
 *
 * Words keep inner hyphens and apostrophes (`Anne-Marie`, `O'Brien`) and dotted capitals (`U.S.`, `K.`, `Sh.`); a
 * possessive `'s` is a word of its own. Numbers: `1,201`, `1 201`, `6.4`, `70+`, `9th`; `7-year`, `30%` and
 * `24October` are split. A mark is one code point.
 */
export interface Token {
  start: number;
  end: number;
  text: string;
  fold: string;
  kind: 'word' | 'number' | 'punct';
  /** Whether the first letter is upper case. */
  capital: boolean;
  /**
   * The value of a number, also of one in words (`twelve`); null for all else. Where words make one number ('two
   * hundred', '10 thousand') the last of them carries the value.
   */
  value: number | null;
  numeral: Numeral | null;
  /** What the lexicon knows of it; null before it is read with one. */
  known: KnownWord | null;
}

/** What the lexicon knows of a word, whatever stands beside it. */
export interface KnownWord {
  /** The cues of the lexicon that it is a word of. */
  cues: ReadonlySet<string>;
  /** Tags it has by itself: as a word that patterns name, and by its beginning. */
  tags: readonly string[];
  /** Where the phrases go on that begin with it; null where none does. */
  phrases: PhraseNode | null;
  /** What it is as a plain word by itself; null before it is met as one. */
  alone: { entries: readonly Entry[]; tags: TagSet } | null;
}
