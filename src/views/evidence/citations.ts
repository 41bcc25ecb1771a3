import { formatEdtf } from '../../i18n/dates.ts';
import { tci } from '../../i18n/citing.ts';
import { t } from '../../i18n/index.ts';
import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { DEFAULT_VIEW } from '../../store/url-state.ts';
import { factHref } from './fact-href.ts';
import { referenceOf } from './reference.ts';

/** A fact somebody copies, and which of its pieces of evidence. */
export interface Cited {
  fact: Id;
  evidence: number;
}

/** One citation: the words, and the address where they can be read. */
export interface Citation {
  words: string;
  href: string;
}

/** The sentences of facts with outlet, day, paragraph and address, each sentence once. `base` is the address of the page. */
export function citationsOf(cited: readonly Cited[], index: DatasetIndex, base: string): Citation[] {
  const found = new Map<string, Citation>();
  for (const { fact, evidence } of cited) {
    const quote = index.fact.get(fact)?.evidence[evidence];
    if (!quote) continue;
    const place = `${quote.source}:${quote.start}:${quote.end}`;
    if (found.has(place)) continue;
    const reference = referenceOf(quote, index);
    const published = index.source.get(quote.source)?.published ?? null;
    found.set(place, {
      words: t.reader.citation({
        quote: quote.exact,
        source: reference.name,
        paragraph: reference.paragraph,
        date: published === null ? t.reader.noDate : formatEdtf(published),
      }),
      href: new URL(factHref(DEFAULT_VIEW, fact, quote.source), base).href,
    });
  }
  return [...found.values()];
}

/** What is copied: the text, then its citations; no more than `most`, the others counted. */
export function citedText(text: string, citations: readonly Citation[], most = 12): string {
  const left = citations.length - most;
  const lines = citations.slice(0, most).map(({ words, href }) => `${words} ${href}`);
  return [text, '', ...lines, ...(left > 0 ? [tci.more({ n: left })] : [])].join('\n');
}
