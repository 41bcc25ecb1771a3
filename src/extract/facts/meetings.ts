import { composed, hasTag, meaning, type Chunk } from '../chunks/chunk.ts';
import { quoteSentence, type Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';
import type { MeetingDraft } from './drafts.ts';
import { dateOfPage, dateOfSentence } from './fact-date.ts';
import { partiesIn, type Party } from './parties.ts';
import { sidesOf } from './roles.ts';
import { topicsOf } from './topics.ts';

/** A meeting while it is being put together. */
export interface OpenMeeting {
  draft: Omit<MeetingDraft, 'participants' | 'area'>;
  hosts: Party[];
  guests: Party[];
  area: string | null;
  /** Indices of the sentences that tell it. */
  sentences: number[];
}

const NEVER_TITLE = new Set(['title', 'related', 'boilerplate']);

/** Stage 5, last pass: the encounters that sentences tell, one at most per sentence. */
export function meetingsOf(doc: Doc): OpenMeeting[] {
  return doc.article.sentences.flatMap((sentence, index) => {
    if (NEVER_TITLE.has(sentence.zone)) return [];
    const meeting = meetingIn(doc, sentence, index);
    return meeting ? [meeting] : [];
  });
}

function meetingIn(doc: Doc, sentence: ReadSentence, index: number): OpenMeeting | null {
  const { chunks } = sentence;
  const matches = doc.engine.patterns
    .find('meeting', chunks)
    .sort((a, b) => b.pattern.confidence - a.pattern.confidence || a.from - b.from);
  for (const match of matches) {
    if (!happened(chunks, match)) continue;
    const made = meetingOf(doc, sentence, index, match);
    if (made) return made;
  }
  return null;
}

function meetingOf(doc: Doc, sentence: ReadSentence, index: number, match: PatternMatch): OpenMeeting | null {
  const { chunks } = sentence;
  const left = match.groups['left'] ?? ([match.from, match.from] as const);
  const right = match.groups['right'] ?? ([match.to, match.to] as const);
  const leftParties = partiesIn(doc, chunks, clauseStart(chunks, left[0], left[1]), left[1]);
  const abroad = leftParties.find((party) => party.diplomat)?.seat ?? null;
  const rightParties = partiesIn(doc, chunks, right[0], right[1], countryOfArea(doc, abroad));
  const watched = chunks
    .slice(match.from, match.to)
    .some((chunk) => hasTag(chunk, 'WATCH') || hasTag(chunk, 'OBSERVER'));
  const needsBody = match.pattern.set['needs'] === 'body';
  if (leftParties.length === 0 || (rightParties.length === 0 && !unnamedGuests(chunks, right))) return null;
  if (needsBody && !rightParties.some((party) => party.organization !== null && party.iso !== doc.host))
    return null;
  const { hosts, guests, certainty } = sidesOf(doc, leftParties, rightParties);
  const event = match.groups['event'];
  const date = dateOfSentence(doc, sentence) ?? dateOfPage(doc);
  return {
    draft: {
      election: doc.election,
      evidence: [quoteSentence(doc, sentence)],
      confidence:
        Math.round(match.pattern.confidence * certainty * (rightParties.length === 0 ? 0.9 : 1) * 100) / 100,
      inferred: date.inferred,
      classification: event ? classOfEvent(chunks[event[0]]) : classOf(match.pattern.set['classification']),
      date: date.date,
      dateBasis: date.dateBasis,
      topics: topicsOf(doc, sentence),
      withObservers: watched,
      rule: match.pattern.id,
    },
    hosts,
    guests,
    area: abroad === null ? placeOfMeeting(doc, chunks, match) : doc.entities.place(abroad),
    sentences: [index],
  };
}

/** Not planned, wished for or denied: no 'will', 'to', 'not' right before the verb. */
function happened(chunks: readonly Chunk[], match: PatternMatch): boolean {
  const left = match.groups['left'];
  const verb = left ? left[1] : match.from;
  return ![chunks[verb - 1], chunks[verb - 2]].some((chunk) => hasTag(chunk, 'FUTURE'));
}

/** Where the clause of the subject begins: after the last word that opens one. */
function clauseStart(chunks: readonly Chunk[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const fold = chunks[i]?.tokens[0]?.fold;
    if (hasTag(chunks[i], 'SAY') || fold === 'that' || fold === 'where' || hasTag(chunks[i], 'SEMICOLON'))
      return i + 1;
  }
  return from;
}

/** 'with the representatives of scientific circles': people, though nobody by name. */
function unnamedGuests(chunks: readonly Chunk[], [from, to]: readonly [number, number]): boolean {
  return chunks
    .slice(from, to)
    .some((chunk) => ['REPS', 'OBSERVER', 'MISSION'].some((tag) => hasTag(chunk, tag)));
}

function placeOfMeeting(doc: Doc, chunks: readonly Chunk[], match: PatternMatch): string | null {
  for (let i = match.from; i < chunks.length - 1; i++) {
    const place = meaning(chunks[i + 1], 'PLACE');
    if (place && chunks[i]?.tokens[0]?.fold === 'in' && !composed(chunks[i], 'office'))
      return doc.entities.place(place.area.id);
  }
  return null;
}

function countryOfArea(doc: Doc, area: string | null): string | null {
  if (area === null) return null;
  return doc.engine.gazetteer.places.get(area)?.country ?? area.slice(0, 2).toUpperCase();
}

function classOf(name: string | undefined): MeetingDraft['classification'] {
  return name === 'briefing' || name === 'round-table' || name === 'visit' || name === 'other'
    ? name
    : 'meeting';
}

function classOfEvent(chunk: Chunk | undefined): MeetingDraft['classification'] {
  if (hasTag(chunk, 'BRIEFING')) return 'briefing';
  return hasTag(chunk, 'ROUNDTABLE') ? 'round-table' : 'meeting';
}
