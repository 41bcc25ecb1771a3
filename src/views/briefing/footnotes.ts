import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Briefing, Quote } from '../../store/briefing/briefing.ts';
import { freshQuotes } from '../../store/briefing/saved-quotes.ts';

/** The footnotes of a handout: every sentence once, and which of them (from 1) stand behind each slide. */
export interface Footnotes {
  notes: readonly Quote[];
  /** By id of the slide. */
  numbers: ReadonlyMap<string, readonly number[]>;
}

/** Numbers the sentences of a briefing in the order in which its slides need them. */
export function footnotes(briefing: Briefing, index: DatasetIndex): Footnotes {
  const notes: Quote[] = [];
  const numberOf = new Map<string, number>();
  const numbers = new Map<string, readonly number[]>();
  for (const slide of briefing.slides) {
    const own = freshQuotes(slide.quotes, index)
      .filter((quote) => quote.text !== '')
      .map((quote) => {
        const key = `${quote.outlet}\n${quote.paragraph ?? ''}\n${quote.text}`;
        const known = numberOf.get(key);
        if (known !== undefined) return known;
        notes.push(quote);
        numberOf.set(key, notes.length);
        return notes.length;
      });
    numbers.set(
      slide.id,
      [...new Set(own)].sort((a, b) => a - b),
    );
  }
  return { notes, numbers };
}

/** Numbers as they are cited, runs drawn together: '1, 3–5'. */
export function citedNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs
    .flatMap(([from, to]) =>
      from === to ? [`${from}`] : to === from + 1 ? [`${from}`, `${to}`] : [`${from}–${to}`],
    )
    .join(', ');
}
