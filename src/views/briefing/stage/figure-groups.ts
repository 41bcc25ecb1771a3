import type { DatasetIndex } from '../../../model/dataset-index.ts';
import type { Id } from '../../../model/evidence.ts';
import type { AnyFact } from '../../../model/fact-kinds.ts';
import type { Quote } from '../../../store/briefing/briefing.ts';
import { savedQuotes } from '../../../store/briefing/saved-quotes.ts';

/** Figures that one sentence states, and the sentence with the words of all of them marked. */
export interface FigureGroup {
  facts: readonly AnyFact[];
  quote: Quote;
}

/** Key figures by the sentence that states them, in the order of the figures; at most `most` sentences. */
export function figureGroups(facts: readonly Id[], index: DatasetIndex, most: number): FigureGroup[] {
  const groups = new Map<string, Id[]>();
  for (const id of facts) {
    const [quote] = savedQuotes([id], index);
    if (!quote) continue;
    const key = `${quote.outlet} ${quote.paragraph ?? ''} ${quote.text}`;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()].slice(0, most).flatMap((ids) => {
    const [quote] = savedQuotes(ids, index);
    return quote ? [{ facts: ids.flatMap((id) => index.fact.get(id) ?? []), quote }] : [];
  });
}
