import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { NO_FILTER, type Filter } from '../../model/filter.ts';
import { countClauses } from './count-clauses.ts';
import { kindClauses } from './kind-clauses.ts';
import { meetingClauses } from './meeting-clauses.ts';
import { placeClauses } from './place-clauses.ts';
import { scopeWords } from './scope-words.ts';
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

/** Heading, page title, captions and alternative texts ask for the same headline at the same time: it is made once. */
let last: {
  index: DatasetIndex;
  matching: ReadonlySet<Id>;
  size: number;
  filter: Filter;
  segments: Segment[];
} | null = null;

/**
 * The headline of the facts that pass the filter: what the filter narrows to, then at most two sentences, most telling
 * first. It is the page title, the live announcement, captions and alt texts alike; `headlineText` gives it as plain text.
 */
export function headline(
  index: DatasetIndex,
  matching: ReadonlySet<Id>,
  filter: Filter = NO_FILTER,
): readonly Segment[] {
  const { size } = matching;
  if (last?.index === index && last.matching === matching && last.size === size && last.filter === filter)
    return last.segments;
  const segments = made(index, matching, filter);
  last = { index, matching, size, filter, segments };
  return segments;
}

function made(index: DatasetIndex, matching: ReadonlySet<Id>, filter: Filter): Segment[] {
  const sentences = [countClauses(index, matching, filter), placeClauses(index, matching)].filter(
    (one) => one.length > 0,
  );
  if (sentences.length < 2) {
    const meetings = meetingClauses(index, matching, filter);
    if (meetings.length > 0) sentences.push(meetings);
  }
  if (sentences.length === 0) sentences.push(kindClauses(index, matching));
  const scope = scopeWords(filter, index);
  const lead: Segment[] = scope === '' ? [] : [t.headline.scope.colon({ scope: t.headline.capital(scope) })];
  return [
    ...lead,
    ...sentences.flatMap((sentence, at) => [
      ...(at > 0 ? [' '] : []),
      ...(at > 0 || scope === '' ? capitalised(sentence) : sentence),
      '.',
    ]),
  ];
}

/** The headline without its chips. */
export function headlineText(segments: readonly Segment[]): string {
  return segments.map((segment) => (typeof segment === 'string' ? segment : segment.text)).join('');
}

function capitalised([first, ...rest]: readonly Segment[]): Segment[] {
  if (first === undefined) return [];
  const capital =
    typeof first === 'string'
      ? t.headline.capital(first)
      : { ...first, text: t.headline.capital(first.text) };
  return [capital, ...rest];
}
