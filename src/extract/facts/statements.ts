import type { Actor, Statement } from '../../model/facts.ts';
import { type Chunk, foldOf, hasTag, hasCue } from '../chunks/chunk.ts';
import { quote, cleaned, type Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';
import { actorIn } from './actors.ts';
import type { StatementDraft } from './drafts.ts';
import { recommendationsIn } from './recommendations.ts';

const LEAST_WORDS = 4;
/** Who said what of the vote: assessments, recommendations and claims, each with its speaker. */
export function statementsOf(doc: Doc): StatementDraft[] {
  return doc.article.sentences
    .filter(({ zone }) => zone === 'body')
    .flatMap((sentence) => statementsIn(doc, sentence));
}

function statementsIn(doc: Doc, sentence: ReadSentence): StatementDraft[] {
  const [match] = doc.engine.patterns.longest('statement', sentence.chunks);
  const who = match?.groups['who'];
  const said = match?.groups['said'];
  const speaker = who ? actorIn(doc, sentence, who[0], who[1]) : null;
  if (!match || !who || !said || !speaker) return [];
  if (match.pattern.set['classification'] === 'recommendation') {
    return recommendationsIn(sentence.chunks, said[0], said[1]).map(([from, to]) =>
      make(doc, sentence, match, speaker, from, to, 'recommendation'),
    );
  }
  const from = foldOf(sentence.chunks[said[0]]) === 'that' ? said[0] + 1 : said[0];
  const to = trimEnd(sentence.chunks, from, said[1]);
  const span = sentence.chunks.slice(from, to);
  if (hasCue(span[0], 'VAGUE') || foldOf(sentence.chunks[from - 1]) === 'to') return [];
  if (span.length < LEAST_WORDS || !aboutVote(span)) return [];
  const judged = match.pattern.set['classification'] === 'assessment' || stanceOf(span) !== 'neutral';
  return [
    make(
      doc,
      sentence,
      match,
      speaker,
      from,
      to,
      judged && byObserver(doc, speaker, sentence, who) ? 'assessment' : 'claim',
    ),
  ];
}

function make(
  doc: Doc,
  sentence: ReadSentence,
  match: PatternMatch,
  speaker: Actor,
  from: number,
  to: number,
  classification: Statement['classification'],
): StatementDraft {
  const { chunks } = sentence;
  const first = chunks[from];
  const last = chunks[to - 1];
  const evidence = quote(doc, first?.start ?? sentence.start, last?.end ?? sentence.end);
  return {
    election: doc.election,
    evidence: [evidence],
    confidence: match.pattern.confidence,
    inferred: [],
    classification,
    stance: classification === 'recommendation' ? 'neutral' : stanceOf(chunks.slice(match.from, to)),
    speaker,
    text: cleaned(evidence.exact),
    rule: match.pattern.id,
  };
}

/** Observers, their bodies and foreign guests assess; the hosts' own words about their vote are claims. */
function byObserver(
  doc: Doc,
  speaker: Actor,
  sentence: ReadSentence,
  who: readonly [number, number],
): boolean {
  const body = doc.entities.organizations.get(speaker.organization ?? '');
  if (body) return body.area !== doc.host?.toLowerCase();
  return sentence.chunks
    .slice(who[0], who[1])
    .some((chunk) => hasTag(chunk, 'OBSERVER', 'MISSION', 'REPS', 'PRONOUN', 'REPORTWORD'));
}

function aboutVote(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => hasTag(chunk, 'ELECTION', 'VOTETOPIC', 'WATCH', 'ELPARLIAMENT'));
}

function stanceOf(chunks: readonly Chunk[]): Statement['stance'] {
  const [stance = 'neutral', other] = new Set(
    chunks.flatMap((chunk, at) => {
      if (hasTag(chunk, 'NEGATIVE')) return 'negative';
      return hasTag(chunk, 'POSITIVE') ? (denied(chunks, at) ? 'negative' : 'positive') : [];
    }),
  );
  return other ? 'mixed' : stance;
}

function denied(chunks: readonly Chunk[], at: number): boolean {
  return [chunks[at - 1], chunks[at - 2]].some((chunk) => hasCue(chunk, 'WITHOUT'));
}

/** Without the closing marks, and without ', Agency reports'. */
function trimEnd(chunks: readonly Chunk[], from: number, to: number): number {
  const agency = chunks.findIndex(
    (chunk, at) => at > from && at < to && hasTag(chunk, 'COMMA') && hasTag(chunks[at + 1], 'PUBLISHER'),
  );
  let end = agency > 0 ? agency : to;
  while (end > from && hasTag(chunks[end - 1], 'STOP', 'QUOTE', 'COMMA')) end--;
  return end;
}
