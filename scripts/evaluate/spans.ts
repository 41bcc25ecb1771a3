import type { Evidence } from '../../src/model/evidence.ts';

/** UTF-16 offsets into an article, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Every place where the words stand in the text. */
export function spansOf(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  return spans;
}

/** How many characters of the one the other covers, at most. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  let most = 0;
  for (const x of a)
    for (const y of b) most = Math.max(most, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return most;
}

export function evidenceSpans(evidence: readonly Evidence[], source: string): Span[] {
  return evidence.filter((item) => item.source === source).map(({ start, end }) => ({ start, end }));
}
