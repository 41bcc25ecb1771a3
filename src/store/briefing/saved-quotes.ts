import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { sourceName } from '../../model/names.ts';
import { paragraphAt } from '../../model/paragraphs.ts';
import { runs, sentenceAround } from '../../model/sentences.ts';
import type { Briefing, Quote } from './briefing.ts';

/** The sentences behind facts as a slide keeps them, each sentence once, in the order of the facts. */
export function savedQuotes(facts: readonly Id[], index: DatasetIndex): Quote[] {
  const claims = facts.flatMap((id) =>
    (index.fact.get(id)?.evidence ?? []).map((evidence) => ({ fact: id, evidence })),
  );
  const found = new Map<string, Quote>();
  for (const { fact, evidence } of claims) {
    const source = index.source.get(evidence.source);
    if (!source) continue;
    const paragraphs = index.paragraphs.get(source.id) ?? [];
    const { start, end } = sentenceAround(source.text, evidence, paragraphs);
    const key = `${source.id}:${start}`;
    if (found.has(key)) continue;
    const here = claims.filter((claim) => claim.evidence.source === source.id);
    found.set(key, {
      fact,
      outlet: sourceName(source, index),
      article: source.title.slice(0, 300),
      date: source.published,
      paragraph: paragraphAt(paragraphs, evidence)?.number ?? null,
      language: source.language,
      text: source.text.slice(start, end),
      marked: runs(source.text, start, end, here)
        .filter((run) => run.facts.length > 0)
        .map((run): [number, number] => [run.start - start, run.start - start + run.text.length]),
    });
  }
  return [...found.values()];
}

/** Quotes whose fact the dataset has as it now states them; those whose fact is gone as they were saved. */
export function freshQuotes(quotes: readonly Quote[], index: DatasetIndex): Quote[] {
  return quotes.map((quote) => {
    const told = savedQuotes([quote.fact], index);
    const same = told.find((one) => one.text === quote.text);
    // A sentence that states several facts keeps the words of all of them marked.
    return same ? { ...same, marked: quote.marked } : (told[0] ?? quote);
  });
}

/** Ids of facts that the briefing quotes and the dataset no longer has. */
export function goneFacts(briefing: Briefing, index: DatasetIndex): Id[] {
  const quoted = briefing.slides.flatMap((slide) => slide.quotes.map((quote) => quote.fact));
  return [...new Set(quoted)].filter((fact) => !index.fact.has(fact));
}

/** A sentence in pieces; `marked` pieces are the words that state its fact. */
export function quotePieces(quote: Quote): { text: string; marked: boolean; start: number }[] {
  const pieces: { text: string; marked: boolean; start: number }[] = [];
  let at = 0;
  for (const [start, end] of [...quote.marked].sort((a, b) => a[0] - b[0])) {
    if (start < at || end <= start || end > quote.text.length) continue;
    if (start > at) pieces.push({ text: quote.text.slice(at, start), marked: false, start: at });
    pieces.push({ text: quote.text.slice(start, end), marked: true, start });
    at = end;
  }
  if (at < quote.text.length) pieces.push({ text: quote.text.slice(at), marked: false, start: at });
  return pieces;
}
