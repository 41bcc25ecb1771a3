import { type Chunk, foldOf, hasAny, hasCue, hasTag, meaning } from '../chunks/chunk.ts';
import { quoteSentence, type Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';
import { partyOfBody } from './body-parties.ts';
import { wrote } from './bystanders.ts';
import { endsClause } from './clause.ts';
import type { MeetingDraft } from './drafts.ts';
import { leadersBefore, saysWe } from './guests-before.ts';
import { dayOfMeeting } from './meeting-day.ts';
import { guestsTold, hostMeant, hostsTold, sideIn, withBodies } from './meeting-sides.ts';
import type { OpenMeeting } from './open-meeting.ts';
import { partiesIn } from './parties.ts';
import { isUnknown, type Party } from './party.ts';
import { sidesOf } from './roles.ts';
import { topicsOf } from './topics.ts';

/** The meeting that a match of a pattern tells, or null; `groups` where a side is not all that the match has. */
export function meetingOf(
  doc: Doc,
  sentence: ReadSentence,
  index: number,
  match: PatternMatch,
  told: readonly OpenMeeting[],
  groups: PatternMatch['groups'] = match.groups,
): OpenMeeting | null {
  const { chunks } = sentence;
  const left = groups['left'] ?? ([match.from, match.from] as const);
  const right = groups['right'] ?? ([match.to, match.to] as const);
  const passive = match.pattern.set['voice'] === 'passive';
  const subject = passive ? right : left;
  // 'met P and called on Q': the second verb has only the 'and' before it.
  const begin = hasTag(chunks[subject[0]], 'ANDMORE') ? 0 : subject[0];
  const from = clauseStart(chunks, passive ? left[0] : begin, left[1]);
  const ahead = partiesIn(doc, chunks, 0, from).filter((party) => party.international);
  const before = ahead.length > 0 ? ahead : guestsTold(doc, told, index, sentence.start);
  const end = subjectEnd(chunks, passive ? begin : from, subject[1]);
  const active = sideIn(doc, sentence, from, passive ? left[1] : end, null, before, !passive);
  const stated = match.pattern.set['left'] === 'last' ? active.slice(-1) : active;
  const abroad = stated.find((party) => party.diplomat)?.seat ?? null;
  const seat = countryOfArea(abroad);
  const rightParties = passive
    ? sideIn(doc, sentence, begin, end, seat, before, true)
    : sideIn(doc, sentence, right[0], right[1], seat, before, false);
  const leftParties = hostMeant(chunks.slice(from, left[1]), told, stated, rightParties);
  const subjects = passive ? rightParties : leftParties;
  // 'A said … He met B': of two at home 'he' is the guest told before.
  const pronoun = chunks
    .slice(passive ? begin : from, end)
    .some((chunk) => ['he', 'she'].includes(foldOf(chunk)));
  const home = ({ iso, international }: Party) => !international && (iso ?? doc.host) === doc.host;
  const leaders =
    pronoun && [...leftParties, ...rightParties].every(home) ? leadersBefore(doc, sentence.start, 1) : [];
  if (leaders.length > 0) subjects.splice(0, Infinity, ...leaders);
  if (!passive && hasTag(chunks[right[0]], 'THEM') && hasTag(chunks[right[0] + 1], 'ANDMORE'))
    for (const beside of rightParties.filter((party) => !party.international && party.iso === null))
      leftParties.push(...rightParties.splice(rightParties.indexOf(beside), 1));
  const watched = chunks.slice(match.from, match.to).some((chunk) => hasTag(chunk, 'WATCH', 'OBSERVER'));
  const { absent } = match.pattern.set;
  if (absent === 'told' && subjects.length === 0) subjects.push(...before);
  if (absent === 'hosts') {
    const hosts = rightParties.some(({ iso }) => iso !== doc.host) ? hostsTold(told) : [];
    const bodies = new Set(hosts.flatMap(({ organization }) => organization ?? []));
    const meant =
      match.pattern.set['sides'] === 'bodies' ? [...bodies].map((id) => partyOfBody(doc, id)) : hosts;
    leftParties.splice(0, Infinity, ...meant);
  }
  if (leftParties.length === 0 && !(rightParties.some(({ person }) => person) && unnamedGuests(chunks, left)))
    return null;
  if (rightParties.length === 0 && !unnamedGuests(chunks, right)) return null;
  if (!needsMet(doc, chunks, match, rightParties, leftParties)) return null;
  if (rightParties.length === 0 && leftParties.every((party) => party.international)) return null;
  if ([...leftParties, ...rightParties].every(({ person, organization }) => !person && organization === null))
    return null;
  const sides = saysWe(chunks.slice(from, left[1]))
    ? { hosts: rightParties, guests: leftParties, certainty: 0.9 }
    : sidesOf(doc, leftParties, rightParties);
  if (match.pattern.set['sides'] === 'even' && sides.hosts.every(isUnknown)) return null;
  const event = match.groups['event'];
  const spans = [left, right].flat();
  const met = passive ? left : right;
  const apart = met[0] > (match.groups[passive ? 'left' : 'right']?.[0] ?? met[0]);
  const and = chunks.findLastIndex((chunk, at) => at < subject[1] && hasTag(chunk, 'ANDMORE'));
  const start = Math.min(...spans);
  const since = end < subject[1] ? and : apart ? met[0] : start;
  const date = dayOfMeeting(doc, sentence, index, told, start, Math.max(match.to, ...spans), since);
  const certainty = sides.certainty * (rightParties.length === 0 ? 0.9 : 1);
  return {
    draft: {
      election: doc.election,
      evidence: [quoteSentence(doc, sentence)],
      confidence: Math.round(match.pattern.confidence * certainty * 100) / 100,
      inferred: date.inferred,
      classification: event ? classOfEvent(chunks[event[0]]) : classOf(match),
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

function needsMet(
  doc: Doc,
  chunks: readonly Chunk[],
  match: PatternMatch,
  right: readonly Party[],
  left: readonly Party[],
): boolean {
  const { needs } = match.pattern.set;
  if (needs === 'body')
    return (
      observersMet(chunks, match) ||
      right.some((party) => party.organization !== null && party.iso !== doc.host)
    );
  if (needs === 'across') return faces(doc, left, right) || faces(doc, right, left);
  if (needs === 'person')
    return (
      right.some((party) => party.person !== null || party.post !== null) && foldOf(chunks[match.to]) !== 'to'
    );
  return true;
}

/** Whether somebody of an international body stands on one side, and somebody of the host country by name on the other. */
function faces(doc: Doc, guests: readonly Party[], hosts: readonly Party[]): boolean {
  return (
    guests.some(({ international }) => international) &&
    hosts.some(({ person, iso, international }) => person && !international && iso === doc.host)
  );
}

/** 'briefed the international observers': whoever they are, they were there. */
function observersMet(chunks: readonly Chunk[], { groups, to }: PatternMatch): boolean {
  const from = groups['right']?.[0] ?? to;
  return chunks.slice(from, from + 3).some((chunk) => hasTag(chunk, 'OBSERVER'));
}

/** Where the clause of the subject begins: after the last word that opens one, or the 'and' after an earlier verb. */
function clauseStart(chunks: readonly Chunk[], from: number, to: number): number {
  let and = to;
  if (hasCue(chunks[from], 'OPENSASIDE')) {
    const end = chunks.findIndex((chunk, at) => at > from && hasAny(chunk, ASIDE_ENDS));
    if (hasTag(chunks[end], 'COMMA') && end < to - 1) return end + 1;
  }
  for (let i = to - 1; i > from; i--) {
    const fold = foldOf(chunks[i]);
    if (fold === 'and' && and === to && chunks.slice(i, to).some((chunk) => hasTag(chunk, 'PERSON'))) and = i;
    if (and < to && hasTag(chunks[i], 'MEET', 'CALLON', 'RECEIVE', 'ENCOUNTER')) return and + 1;
    if (hasTag(chunks[i], 'SAY', '=that', '=where') || endsClause(chunks, i)) return i + 1;
  }
  return from;
}

const ASIDE_ENDS = ['COMMA', 'OPEN', 'MISSION', 'PERSON', 'ORG', 'STAND'];

/** 'The mission was received by P and met with Q': where the subject of both verbs ends; `to` where there is one verb. */
function subjectEnd(chunks: readonly Chunk[], from: number, to: number): number {
  const named = chunks.findLastIndex((chunk, at) => at < to && hasAny(chunk, NAMED));
  if (!chunks.slice(named + 1, to).some((chunk) => hasTag(chunk, 'ANDMORE'))) return to;
  const verb = chunks.findIndex((chunk, at) => at > from && at < named && hasAny(chunk, VERBS));
  return verb < 0 ? to : verb - Number(hasTag(chunks[verb - 1], 'STAND'));
}

const NAMED = ['PERSON', 'ORG', 'INST', 'OFFICE', 'BODY', 'MISSION', 'OBSERVER', 'REPS', 'PRONOUN', 'THEM'];
const VERBS = ['MEET', 'RECEIVE', 'CALLON', 'HELD', 'WITHVERB'];

/** 'with the representatives of scientific circles': people, though nobody by name. */
function unnamedGuests(chunks: readonly Chunk[], [from, to]: readonly [number, number]): boolean {
  const people = ['REPS', 'OBSERVER', 'MISSION', 'OFFICES'];
  return chunks.some((chunk, at) => at >= from && at < to && hasAny(chunk, people) && !wrote(chunks, at));
}

function placeOfMeeting(doc: Doc, chunks: readonly Chunk[], match: PatternMatch): string | null {
  for (let i = match.from; i < chunks.length - 1; i++) {
    const place = meaning(chunks[i + 1], 'PLACE');
    if (place && foldOf(chunks[i]) === 'in') return doc.entities.place(place.area.id);
  }
  return null;
}

function countryOfArea(area: string | null): string | null {
  return area?.slice(0, 2).toUpperCase() ?? null;
}

function classOf({ pattern }: PatternMatch): MeetingDraft['classification'] {
  const { classification } = pattern.set;
  return classification === 'briefing' || classification === 'round-table' ? classification : 'meeting';
}

function classOfEvent(chunk: Chunk | undefined): MeetingDraft['classification'] {
  if (hasTag(chunk, 'BRIEFING')) return 'briefing';
  return hasTag(chunk, 'ROUNDTABLE') ? 'round-table' : 'meeting';
}
