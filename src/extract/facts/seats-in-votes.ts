import { composed, type Chunk } from '../chunks/chunk.ts';
import { quote, type Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';
import type { RuleDraft } from './drafts.ts';

const CONFIDENCE = 0.76;
/** Fewer are a delegation or a by-election. */
const LEAST = 20;

/** 'elect 110 deputies of the House': the seats that the words of a vote count. */
export function seatsInVotes(
  doc: Doc,
  sentence: ReadSentence,
  area: string,
  matches: readonly PatternMatch[],
): RuleDraft[] {
  return sentence.chunks.flatMap((chunk, at) => {
    const value = seatsIn(chunk);
    const tellsSeats = matches.some(
      ({ from, to, pattern }) => from <= at && at < to && pattern.set['classification'] === 'seats',
    );
    if (value === null || tellsSeats) return [];
    return [
      {
        election: doc.election,
        evidence: [quote(doc, chunk.start, chunk.end)],
        confidence: CONFIDENCE,
        inferred: [],
        area,
        classification: 'seats' as const,
        subject: 'all',
        value,
        unit: 'seats' as const,
        previous: null,
        rule: 'seats-in-vote',
      },
    ];
  });
}

function seatsIn(chunk: Chunk): number | null {
  if (composed(chunk, 'election') === null) return null;
  const at = chunk.tokens.findIndex(({ value, numeral }) => value !== null && numeral !== 'ordinal');
  const value = chunk.tokens[at]?.value ?? 0;
  const counted = chunk.tokens.slice(at + 1, at + 3).some(({ known }) => known?.cues.has('VOTEDSEATS'));
  return counted && value >= LEAST ? value : null;
}
