import { type Chunk, composed, foldOf, hasAny, hasTag, meaning } from '../chunks/chunk.ts';
import { quote, quoteSentence, type Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';
import type { MeetingDraft } from './drafts.ts';
import { dateOfPage, dateOfSentence } from './fact-date.ts';
import { closingOf, endsClause } from './clause.ts';
import { encounterIn, isDenied, isUnheld } from './encounters.ts';
import { saysWe } from './guests-before.ts';
import { guestsTold, hostsTold, sideIn, withBodies } from './meeting-sides.ts';
import { partiesIn, type Party } from './parties.ts';
import { sidesOf } from './roles.ts';
import { byBody, metApart, saysApart } from './separate-meetings.ts';
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
  const told: OpenMeeting[] = [];
  doc.article.sentences.forEach((sentence, index) => {
    if (!NEVER_TITLE.has(sentence.zone)) told.push(...meetingsIn(doc, sentence, index, told));
  });
  return told;
}

/** One meeting for every verb of the sentence that tells one; several then share the sentence as quotes of clauses. */
function meetingsIn(
  doc: Doc,
  sentence: ReadSentence,
  index: number,
  told: readonly OpenMeeting[],
): OpenMeeting[] {
  const { chunks } = sentence;
  const matches = doc.engine.patterns
    .find('meeting', chunks)
    .filter((match) => happened(chunks, match))
    .sort((a, b) => b.pattern.confidence - a.pattern.confidence || a.from - b.from);
  const made: { from: number; to: number; meetings: OpenMeeting[] }[] = [];
  for (const match of matches) {
    const [from, to] = extentOf(match);
    if (made.some((other) => from >= other.from && from < other.to)) continue;
    const meetings = meetingsOfMatch(doc, sentence, index, match, told);
    if (meetings.length > 0) made.push({ from, to, meetings });
  }
  if (made.length === 0) {
    const encounter = encounterIn(doc, sentence, index, told);
    return encounter
      ? [{ ...encounter, guests: withBodies(doc, sentence, index, told, encounter.guests) }]
      : [];
  }
  if (made.length < 2) return made.flatMap(({ meetings }) => meetings);
  return made
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, to, meetings }, place) => {
      const before = place === 0 ? null : (made[place - 1]?.to ?? from);
      const start =
        before === null ? sentence.start : (chunks[Math.min(before, from)]?.start ?? sentence.start);
      const end = place === made.length - 1 ? sentence.end : (chunks[to - 1]?.end ?? sentence.end);
      const evidence = quote(doc, start, end);
      return meetings.map((one) => ({ ...one, draft: { ...one.draft, evidence: [evidence] } }));
    });
}

/** One meeting of a match, or as many as its words set apart: 'one after another', 'and then with Q'. */
function meetingsOfMatch(
  doc: Doc,
  sentence: ReadSentence,
  index: number,
  match: PatternMatch,
  told: readonly OpenMeeting[],
): OpenMeeting[] {
  const stated = match.groups['right'];
  const close =
    stated && hasTag(sentence.chunks[stated[1]], 'SEMICOLON') ? closingOf(sentence.chunks, stated[1]) : null;
  const right = stated && close !== null ? ([stated[0], close] as const) : stated;
  const parts = right ? metApart(sentence.chunks, right) : [];
  const spans = parts.length > 1 ? parts : [right];
  const meetings = spans.flatMap((span) => meetingOf(doc, sentence, index, match, told, span) ?? []);
  const [only] = meetings;
  if (meetings.length !== 1 || !only || !saysApart(sentence.chunks)) return meetings;
  const [hosts, guests] = [byBody(only.hosts), byBody(only.guests)];
  if (guests.length > 1) return guests.map((group) => ({ ...copyOf(only), guests: group }));
  return hosts.length > 1 ? hosts.map((group) => ({ ...copyOf(only), hosts: group })) : meetings;
}

/** A meeting that grows apart from another one told by the same words. */
function copyOf(meeting: OpenMeeting): OpenMeeting {
  const { draft, hosts, guests, sentences } = meeting;
  const own = { ...draft, evidence: [...draft.evidence], topics: [...draft.topics] };
  return { ...meeting, draft: own, hosts: [...hosts], guests: [...guests], sentences: [...sentences] };
}

/** From the verb to the end of who was met: where no second meeting begins. */
function extentOf(match: PatternMatch): [number, number] {
  const spans = [match.groups['left'], match.groups['right']].filter((span) => span !== undefined);
  return [Math.min(...spans.map(([, to]) => to)), Math.max(match.to, ...spans.map(([, to]) => to))];
}

function meetingOf(
  doc: Doc,
  sentence: ReadSentence,
  index: number,
  match: PatternMatch,
  told: readonly OpenMeeting[],
  right: readonly [number, number] = [match.to, match.to],
): OpenMeeting | null {
  const { chunks } = sentence;
  const left = match.groups['left'] ?? ([match.from, match.from] as const);
  const passive = match.pattern.set['voice'] === 'passive';
  const from = clauseStart(chunks, left[0], left[1]);
  const ahead = partiesIn(doc, chunks, 0, from).filter((party) => party.international);
  const before = ahead.length > 0 ? ahead : guestsTold(doc, told, index, sentence.start);
  const active = sideIn(doc, sentence, from, left[1], null, before, !passive);
  const leftParties = match.pattern.set['left'] === 'last' ? active.slice(-1) : active;
  const abroad = leftParties.find((party) => party.diplomat)?.seat ?? null;
  const seat = countryOfArea(doc, abroad);
  const rightParties = sideIn(doc, sentence, right[0], right[1], seat, before, passive);
  const watched = chunks.slice(match.from, match.to).some((chunk) => hasAny(chunk, ['WATCH', 'OBSERVER']));
  const absent = match.pattern.set['absent'] === 'told';
  if (absent && passive && rightParties.length === 0) rightParties.push(...before);
  if (absent && !passive && leftParties.length === 0) leftParties.push(...before);
  if (match.pattern.set['absent'] === 'hosts') {
    const guests = rightParties.some(
      (party) => party.international || (party.iso !== null && party.iso !== doc.host),
    );
    leftParties.splice(0, Infinity, ...(guests ? hostsTold(told, index) : []));
  }
  if (leftParties.length === 0 || (rightParties.length === 0 && !unnamedGuests(chunks, right))) return null;
  if (!needsMet(doc, chunks, match, rightParties)) return null;
  if (rightParties.length === 0 && leftParties.every((party) => party.international)) return null;
  const ours = rightParties.length > 0 && saysWe(chunks.slice(from, left[1]));
  const unnamed = ({ person, organization }: Party) => person === null && organization === null;
  if (
    (leftParties.every(unnamed) && rightParties.length === 0) ||
    (rightParties.length > 0 && rightParties.every(unnamed) && leftParties.every(unnamed))
  )
    return null;
  const sides = ours
    ? { hosts: rightParties, guests: leftParties, certainty: 0.9 }
    : sidesOf(doc, leftParties, rightParties);
  const event = match.groups['event'];
  const date = dateOfSentence(doc, sentence) ?? dateOfPage(doc);
  const certainty = sides.certainty * (rightParties.length === 0 ? 0.9 : 1);
  return {
    draft: {
      election: doc.election,
      evidence: [quoteSentence(doc, sentence)],
      confidence: Math.round(match.pattern.confidence * certainty * 100) / 100,
      inferred: date.inferred,
      classification: event ? classOfEvent(chunks[event[0]]) : classOf(match.pattern.set['classification']),
      date: date.date,
      dateBasis: date.dateBasis,
      topics: topicsOf(doc, sentence),
      withObservers: watched || sides.guests.some((party) => party.international),
      rule: match.pattern.id,
    },
    hosts: sides.hosts,
    guests: withBodies(doc, sentence, index, told, sides.guests),
    area: abroad === null ? placeOfMeeting(doc, chunks, match) : doc.entities.place(abroad),
    sentences: [index],
  };
}

function needsMet(doc: Doc, chunks: readonly Chunk[], match: PatternMatch, right: readonly Party[]): boolean {
  const needs = match.pattern.set['needs'];
  if (needs === 'encounter') return encounterNamed(chunks, match);
  if (needs === 'body' && observersMet(chunks, match)) return true;
  if (needs === 'body') return right.some((party) => party.organization !== null && party.iso !== doc.host);
  if (needs === 'person')
    return (
      right.some((party) => party.person !== null || party.post !== null) && foldOf(chunks[match.to]) !== 'to'
    );
  return true;
}

/** 'briefed the international observers': whoever they are, they were there. */
function observersMet(chunks: readonly Chunk[], { groups: { right } }: PatternMatch): boolean {
  return (
    right !== undefined && chunks.slice(right[0], right[0] + 3).some((chunk) => hasTag(chunk, 'OBSERVER'))
  );
}

/** 'were given a briefing': what was given is an encounter. */
function encounterNamed(chunks: readonly Chunk[], match: PatternMatch): boolean {
  const from = match.groups['right']?.[1] ?? match.from;
  const to = match.groups['left']?.[0] ?? match.to;
  return chunks.slice(from, to).some((chunk) => hasAny(chunk, ['BRIEFING', 'MEETING', 'GIVENTIME']));
}

/** Not planned, wished for or denied: no 'will', 'to', 'not' right before the verb, no 'planned meeting'. */
function happened(chunks: readonly Chunk[], match: PatternMatch): boolean {
  if (isDenied(chunks, match.to)) return false;
  if (chunks.slice(match.from, match.to).some((_, at) => isUnheld(chunks, match.from + at))) return false;
  const left = match.groups['left'];
  const verb = left ? left[1] : match.from;
  const passive = ['was', 'were', 'been'].includes(foldOf(chunks[verb - 1]));
  if (match.pattern.set['voice'] === 'passive') return true;
  return !passive && ![chunks[verb - 1], chunks[verb - 2]].some((chunk) => hasTag(chunk, 'FUTURE'));
}

/** Where the clause of the subject begins: after the last word that opens one. */
function clauseStart(chunks: readonly Chunk[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    const fold = chunks[i]?.tokens[0]?.fold;
    if (hasTag(chunks[i], 'SAY') || fold === 'that' || fold === 'where' || endsClause(chunks, i))
      return i + 1;
  }
  return from;
}

/** 'with the representatives of scientific circles': people, though nobody by name. */
function unnamedGuests(chunks: readonly Chunk[], [from, to]: readonly [number, number]): boolean {
  return chunks.slice(from, to).some((chunk) => hasAny(chunk, ['REPS', 'OBSERVER', 'MISSION', 'OFFICES']));
}

function placeOfMeeting(doc: Doc, chunks: readonly Chunk[], match: PatternMatch): string | null {
  for (let i = match.from; i < chunks.length - 1; i++) {
    const place = meaning(chunks[i + 1], 'PLACE');
    if (place && foldOf(chunks[i]) === 'in' && !composed(chunks[i], 'office'))
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
