import { datesOfText, type DateEngine } from '../dates/dates-of-text.ts';

interface Line {
  start: number;
  end: number;
  kind: 'blank' | 'rule' | 'stamp' | 'dateline' | 'title' | 'text';
  /** Sentences that ended up to its beginning. */
  before: number;
}

/** A line of nothing but marks, or a page break: what people put between two texts. */
const RULE = /^[\s\p{Cf}]*(?:\f|([-=_*#~•·—–+])(?:[ \t]*\1){4,})[\s\p{Cf}]*$/u;
const LONGEST_STAMP = 90;
const LONGEST_TITLE = 200;
const DATELINE = 70;
const LEAST_TITLE_WORDS = 5;
/** Running text without which a part is a teaser, a caption or a list of links and no article. */
const LEAST_LETTERS = 250;
const LEAST_SENTENCES = 3;
const SENTENCE_END = /[\p{L}\p{N})\]%”"’'][.!?…]["”’')]*(?=\s|$)/gu;
/** Lines below its beginning within which an article says its day. */
const HEAD_LINES = 5;
const MOST_LINES = 20_000;

/**
 * Where further articles begin in a text that holds several, as UTF-16 offsets; empty for one article. A further one
 * begins below a ruled line and has a headline or its day, or below a blank line and has both, and goes on as running
 * text, as the one before it did. Linear in the length of the text.
 */
export function articleStarts(engine: DateEngine, text: string): number[] {
  const lines = linesOf(engine, text);
  const starts: number[] = [];
  let begin = 0;
  for (let at = 1; at < lines.length; at++) {
    if (!mayBegin(lines, at) || !isArticle(lines, begin, at)) continue;
    const next = nextBoundary(lines, at + 1);
    if (!isArticle(lines, at, next)) continue;
    begin = at;
    starts.push(lines[belowRule(lines, at)]?.start ?? 0);
  }
  return starts;
}

/** Whether a line begins something: any line below a rule, below a blank line a headline with its day beneath. */
function mayBegin(lines: readonly Line[], at: number): boolean {
  const kind = lines[at]?.kind;
  const before = lines[at - 1]?.kind;
  if (before === 'rule') return kind !== 'rule';
  if (before !== 'blank' || kind !== 'title') return false;
  const below = lines.slice(at + 1, at + 4).find((line) => line.kind !== 'blank')?.kind;
  return below === 'stamp' || below === 'dateline';
}

/** The line below a rule that stands little above a line, else that line: a masthead may stand above a headline. */
function belowRule(lines: readonly Line[], at: number): number {
  for (let up = at; up > Math.max(0, at - HEAD_LINES); up--) if (lines[up - 1]?.kind === 'rule') return up;
  return at;
}

function nextBoundary(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length; at++) if (mayBegin(lines, at)) return at;
  return lines.length - 1;
}

/** Whether the lines between two have a headline or a day near their beginning and go on as running text. */
function isArticle(lines: readonly Line[], from: number, to: number): boolean {
  const head = lines.slice(from, Math.min(to, from + 2 * HEAD_LINES));
  const own = head.filter(({ kind }) => kind !== 'blank' && kind !== 'rule').slice(0, HEAD_LINES);
  const first = lines[from];
  const last = lines[to];
  if (!first || !last || own.every(({ kind }) => kind === 'text')) return false;
  return last.before - first.before >= LEAST_SENTENCES && last.start - first.start >= LEAST_LETTERS;
}

/** The lines of a text, blank ones in a row or around a rule as one, and an empty one at the end. */
function linesOf(engine: DateEngine, text: string): Line[] {
  const lines: Line[] = [];
  let before = 0;
  let start = 0;
  while (start < text.length && lines.length < MOST_LINES) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const kind = kindOf(engine, text, start, end);
    const last = lines.at(-1)?.kind;
    if (kind !== 'blank' || (last !== 'blank' && last !== 'rule')) lines.push({ start, end, kind, before });
    before += text.slice(start, end).match(SENTENCE_END)?.length ?? 0;
    start = end + 1;
  }
  return [...lines, { start, end: start, kind: 'blank', before }];
}

function kindOf(engine: DateEngine, text: string, start: number, end: number): Line['kind'] {
  const words = text.slice(start, Math.min(end, start + LONGEST_TITLE + 1)).trim();
  if (words === '') return 'blank';
  if (RULE.test(words)) return 'rule';
  const stamp = dayIn(engine, text, start, Math.min(end, start + LONGEST_STAMP));
  if (stamp?.edtf?.length === 10 && words.length - (stamp.end - stamp.start) <= 40) return 'stamp';
  if (stamp && stamp.start - start < DATELINE && DATELINE_MARK.test(text.slice(stamp.end, stamp.end + 40)))
    return 'dateline';
  const isTitle =
    words.length <= LONGEST_TITLE &&
    !/[.!?…:;,]["”’')]*$/u.test(words) &&
    /^[\p{Lu}\p{N}“"‘'«]/u.test(words) &&
    words.split(/\s+/u).length >= LEAST_TITLE_WORDS;
  return isTitle ? 'title' : 'text';
}

function dayIn(engine: DateEngine, text: string, start: number, end: number) {
  if (!/\d/u.test(text.slice(start, end))) return undefined;
  return datesOfText(engine, text, start, end).find(({ first }) => first.day !== null);
}

/** What parts a dateline from the text: '(BSS) –', '/Kabar/.'. */
const DATELINE_MARK = /^[^.]{0,30}?[-–—:/.)]/u;
