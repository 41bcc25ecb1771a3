import { isSingleDay } from '../../model/edtf.ts';
import type { DateBasis, Inferred } from './inferred.ts';
import { resolveDate, YEAR_OF_PAGE } from '../dates/resolve-date.ts';
import type { Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import { foldOf, hasTag } from '../chunks/chunk.ts';

export interface FactDate {
  date: string | null;
  dateBasis: DateBasis;
  inferred: Inferred[];
}

/** 'began watching the vote from March 17': the day of the beginning. */
const SINCE: ReadonlySet<string> = new Set(['from', 'since']);

/** The day a sentence gives for its event, leaving out days that belong to a vote ('elections on March 19'). */
export function dateOfSentence(
  doc: Doc,
  sentence: ReadSentence,
  from = 0,
  to = sentence.chunks.length,
): FactDate | null {
  const { chunks } = sentence;
  for (let at = from; at < to; at++) {
    const mention = chunks[at]?.date;
    if (
      !mention ||
      belongsToVote(doc, sentence, at) ||
      (mention.first.day === null && [undefined, 'year'].includes(mention.relative?.unit))
    )
      continue;
    const votes = doc.votes.flatMap((vote) => (vote.date === null ? [] : [vote.date]));
    const found = resolveDate(mention, { published: doc.published.date, tense: 'past', elections: votes });
    if (!found) continue;
    const inferred = found.basis === 'inferred' ? [{ field: 'date', how: found.how }] : [];
    const dayStated =
      mention.relative === null && doc.published.basis === 'stated' && found.how === YEAR_OF_PAGE;
    return { date: found.edtf, dateBasis: dayStated ? 'stated' : found.basis, inferred };
  }
  return null;
}

function belongsToVote(doc: Doc, { chunks }: ReadSentence, at: number): boolean {
  const since = SINCE.has(foldOf(chunks[at - 1])) && chunks[at]?.date?.last == null;
  if (since && chunks.slice(0, at).some((chunk) => hasTag(chunk, 'START'))) return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (hasTag(chunks[i], 'ELECTION', 'COMINGVOTE')) return true;
    if (hasTag(chunks[i], 'COMMA', 'START', 'ARRIVE')) return false;
  }
  const mention = chunks[at]?.date;
  return mention?.edtf != null && doc.votes.some((vote) => vote.date === mention.edtf);
}

/** About the day of publication: what is known of an event whose own day is not told. */
export function dateOfPage(doc: Doc): FactDate {
  const { date, basis, how } = doc.published;
  if (date === null) return { date: null, dateBasis: 'unknown', inferred: [] };
  const day = isSingleDay(date);
  return {
    date: !day || date.endsWith('~') ? date : `${date}~`,
    dateBasis: day ? 'published' : 'inferred',
    inferred: day && basis !== 'inferred' ? [] : [{ field: 'date', how: `publication: ${how}` }],
  };
}
