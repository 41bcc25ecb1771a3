import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { countClauses } from './count-clauses.ts';
import { meetingClauses } from './meeting-clauses.ts';
import { placeClauses } from './place-clauses.ts';
import { t } from '../../i18n/index.ts';

/** A number in the headline: stated by sentences (`facts`), or computed from the numbers of `facts`. */
export interface Chip {
  text: string;
  facts: readonly Id[];
  computed: boolean;
  /** How a computed number came about; empty for a stated one. */
  how: string;
}
export type Segment = string | Chip;

/**
 * The headline of the facts that pass the filter: at most two sentences, most telling first. It is the page title,
 * the live announcement and the caption alike; `headlineText` gives it as plain text.
 */
export function headline(index: DatasetIndex, matching: ReadonlySet<Id>): Segment[] {
  const sentences = [countClauses(index, matching), placeClauses(index, matching)].filter(
    (one) => one.length > 0,
  );
  if (sentences.length < 2) {
    const meetings = meetingClauses(index, matching);
    if (meetings.length > 0) sentences.push(meetings);
  }
  if (sentences.length === 0) sentences.push(fallback(index, matching));
  return sentences.flatMap((sentence, i) => [...(i > 0 ? [' '] : []), ...sentence, '.']);
}

/** The headline without its chips. */
export function headlineText(segments: readonly Segment[]): string {
  return segments.map((segment) => (typeof segment === 'string' ? segment : segment.text)).join('');
}

function fallback(index: DatasetIndex, matching: ReadonlySet<Id>): Segment[] {
  const facts = [...matching];
  if (facts.length === 0) return [t.headline.nothing];
  const sources = new Set(facts.flatMap((id) => index.facets.get(id)?.sources ?? []));
  const text = t.facts.number({ n: facts.length });
  const number: Chip = { text, facts, computed: true, how: t.headline.counted({ n: text }) };
  return t.headline.facts<Segment>({ number, n: facts.length, articles: sources.size });
}
