import { extentOf } from '../chunks/extent-of.ts';
import { foldText } from './fold-text.ts';

/** A paragraph as printed: one line, or the lines of a hard-wrapped paragraph together. Offsets without margins. */
export interface Block {
  start: number;
  end: number;
  /** The folded text, white space single. */
  fold: string;
  words: readonly string[];
  /** Folded words that stand with a capital inside a sentence: names, mostly. */
  names: () => string[];
  /** How many of its words begin with a small letter; not counted past the length of a line. */
  small: number;
  /** Whether it ends as a sentence does. */
  final: boolean;
  /** Whether a blank line (or the start of the text) stands before it. */
  gap: boolean;
}

interface Line {
  start: number;
  end: number;
  gap: boolean;
}

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/gu;
/** What is to be seen of a line. */
const LINE = /[^\s\u0085\p{Cf}](?:[^\n\r\u2028\u2029\u0085]*[^\s\u0085\p{Cf}])?/gu;
const FINAL = /[.!?\u2026]["'\u201d\u2019\u00bb)\]\p{Cf}]{0,4}$/u;
const LOWER = /^["'\u201c\u2018\u00ab(]?\p{Ll}/u;
const WIDEST_WRAP = 130;
const NARROWEST_WRAP = 24;

/** The blocks of a text, in order. Every visible character lies in one. */
export function blocksOf(text: string): Block[] {
  const groups = grouped(linesOf(text), (_before, line) => !line.gap);
  const wrapped = groups.some((group) => isWrapped(text, group));
  return groups.flatMap((group) => paragraphsOf(text, group, wrapped)).map((lines) => blockOf(text, lines));
}

function linesOf(text: string): Line[] {
  let before = 0;
  return Array.from(text.matchAll(LINE), ({ 0: line, index: start }, at) => {
    const gap = at === 0 || (text.slice(before, start).match(BREAK)?.length ?? 0) > 1;
    before = start + line.length;
    return { start, end: before, gap };
  });
}

/** Lines that go on together with the line before. */
function grouped(lines: readonly Line[], goesOn: (before: Line, line: Line) => boolean): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && goesOn(before, line)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Prose broken at a width: no line is long, the last ends a sentence, most go on in lower case. */
function isWrapped(text: string, group: readonly Line[]): boolean {
  if (group.length < 2 || !fits(group) || !isFinal(text, group.at(-1))) return false;
  const going = group.slice(1).filter((line) => isLower(text, line));
  return going.length * 2 >= group.length - 1;
}

function fits(group: readonly Line[]): boolean {
  const width = widthOf(group);
  return width >= NARROWEST_WRAP && width <= WIDEST_WRAP;
}

function widthOf(group: readonly Line[]): number {
  return group.reduce((most, line) => Math.max(most, line.end - line.start), 0);
}

function paragraphsOf(text: string, group: readonly Line[], wrapped: boolean): Line[][] {
  const width = widthOf(group);
  const flowing = isWrapped(text, group) || (wrapped && fits(group) && isFinal(text, group.at(-1)));
  return grouped(group, (before, line) => goesOn(text, before, line, flowing ? width : null));
}

function isFinal(text: string, line: Line | undefined): boolean {
  return line !== undefined && FINAL.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}

function goesOn(text: string, before: Line, line: Line, width: number | null): boolean {
  const length = before.end - before.start;
  if (width !== null && length >= width * 0.6) return true;
  return length >= 30 && !isFinal(text, before) && isLower(text, line);
}

function isLower(text: string, { start }: Line): boolean {
  return LOWER.test(text.slice(start, start + 4));
}

function blockOf(text: string, lines: readonly Line[]): Block {
  const { start, end } = extentOf(lines);
  const slice = text.slice(start, end);
  const fold = foldText(slice).trim();
  return {
    start,
    end,
    fold,
    words: fold.split(' ').filter(isWord),
    names: () => namesIn(slice),
    small: slice.length > LONGEST_LINE ? 1 : (slice.match(SMALL)?.length ?? 0),
    final: FINAL.test(slice.slice(-8)),
    gap: lines[0]?.gap ?? true,
  };
}

function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece);
}

const LONGEST_LINE = 200;
const MOST_NAME_SOURCE = 4000;
const SMALL = /(?<![\p{L}\p{N}\p{M}'\u2019-])\p{Ll}/gu;
const NAME = /(?<=[\p{L}\p{N},;-]['\u2019]?\s{1,3}["'\u201c(]?)\p{Lu}[\p{L}\p{M}]+/gu;

function namesIn(slice: string): string[] {
  return (slice.slice(0, MOST_NAME_SOURCE).match(NAME) ?? []).map(foldText);
}
