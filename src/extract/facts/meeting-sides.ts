import { type Chunk, composed, foldOf, hasAny, hasCue, hasTag } from '../chunks/chunk.ts';
import type { Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import { pronounActor } from './actors.ts';
import { guestsBefore, leadersBefore, saysWe } from './guests-before.ts';
import { leadersOf, missionLedBy } from './leaders.ts';
import type { OpenMeeting } from './open-meeting.ts';
import { missionBefore } from './missions.ts';
import { join } from './merge-meetings.ts';
import { partyOfBody } from './body-parties.ts';
import { partiesIn } from './parties.ts';
import type { Party } from './party.ts';
import { partyOf } from './person-parties.ts';
import { standsForMission } from './unnamed-missions.ts';

/** Who stands on a side; a pronoun means whom it stands for. `before` are those whom 'they' can mean. */
export function sideIn(
  doc: Doc,
  sentence: ReadSentence,
  from: number,
  to: number,
  abroad: string | null,
  before: readonly Party[],
  subject: boolean,
): Party[] {
  const { chunks } = sentence;
  const parties = partiesIn(doc, chunks, from, to, abroad);
  const pronoun = chunks.slice(from, to).findLastIndex((chunk) => hasTag(chunk, 'PRONOUN')) + from;
  const pointer = chunks.slice(from, to).findIndex((_, at) => pointsAtThem(chunks, from + at)) + from;
  const we = saysWe(chunks.slice(from, subject ? to : Math.min(to, from + NEAR)));
  if (we && (parties.length === 0 || !subject))
    return [...guestsBefore(doc, sentence.start, true), ...parties];
  if (pronoun < from || !subject) {
    if (parties.length === 0 && isOneMet(chunks, from)) return oneMet(doc, sentence, from, before);
    if (parties.length === 0 && subject && foldOf(chunks[to - 1]) === 'it')
      return guestsBefore(doc, sentence.start);
    if (parties.length === 0 && subject) {
      const span = chunks.slice(from, to);
      if (span.some((_, at) => standsForMission(span, at))) return [...before];
      if (span.some((chunk) => isFormerOrForeign(doc, chunk)))
        return before.filter(({ person }) => person).slice(0, 1);
    }
    if (pointer >= from && hasTag(chunks[pointer + 1], 'ANDMORE') && !subject) return [...before, ...parties];
    if (parties.length > 0 || pointer < from) return parties;
    const leaders = leadersBefore(doc, sentence.start, countOf(chunks[pointer]));
    return leaders.length > 0 ? leaders : [...before];
  }
  const joined = hasTag(chunks[pronoun + 1], 'ANDMORE') || hasTag(chunks[pronoun - 1], 'ANDMORE');
  if (pronoun < to - 2 && !joined) return parties;
  const others = joined ? parties : [];
  if (foldOf(chunks[pronoun]) === 'they' && before.length > 0) return [...before, ...others];
  const actor = pronounActor(doc, sentence, chunks[pronoun]);
  const person = doc.entities.persons.find(({ id }) => id === actor?.person);
  return person ? [partyOf(doc, person), ...others] : parties;
}

/** 'the former president', 'the Slovak politician': of nobody in office here. */
function isFormerOrForeign(doc: Doc, chunk: Chunk): boolean {
  const office = composed(chunk, 'office');
  return office?.plural === false && (office.former || ![null, doc.host].includes(office.country));
}

/** 'him', 'her': the first of those told before, else the person told last; nobody where the sentence names others. */
function oneMet(doc: Doc, sentence: ReadSentence, at: number, before: readonly Party[]): Party[] {
  const named = partiesIn(doc, sentence.chunks, 0, at).filter(({ person }) => person !== null);
  const known = before.find(({ person }) => person !== null);
  const here = named.some(({ person }) => person?.id === known?.person?.id);
  if (known && (here || named.length < 2)) return [known];
  const actor = named.length < 2 ? pronounActor(doc, sentence, sentence.chunks[at]) : null;
  const person = doc.entities.persons.find(({ id }) => id === actor?.person);
  return person ? [partyOf(doc, person)] : [];
}

/** 'him', and 'her' where it owns nothing. */
export function isOneMet(chunks: readonly Chunk[], at: number): boolean {
  if (!hasCue(chunks[at], 'ONEMET')) return false;
  const next = chunks[at + 1];
  return foldOf(chunks[at]) === 'him' || hasAny(next, AFTER_HER) || hasCue(next, 'AFTERONE');
}

const AFTER_HER = ['RIGHTEND', 'STOP', 'COMMA', 'FUTURE', 'DATE', 'DASH', 'QUOTE', 'ANDMORE', 'SAY'];

/** 'them', 'both', 'the four'; not 'four centres'. */
function pointsAtThem(chunks: readonly Chunk[], at: number): boolean {
  return hasTag(chunks[at], 'THEM') && (!hasTag(chunks[at], 'NUMBER') || hasAny(chunks[at + 1], ENDS));
}

const ENDS = [
  ...['STOP', 'COMMA', 'SEMICOLON', 'RIGHTEND', 'FUTURE', 'ANDMORE', 'MISSION', 'OBSERVER', 'DATE'],
  ...['HELD', 'CALLON', 'MEET', 'RECEIVE', 'STAND', 'WITHVERB', 'DISCUSS', 'ATTENDED'],
];
const COUNTS: Readonly<Record<string, number>> = { both: 2, pair: 2, duo: 2, trio: 3 };

/** How many 'the two', 'both', 'the trio' are; 0 for 'them'. */
function countOf(chunk: Chunk | undefined): number {
  return chunk?.tokens.map(({ value, fold }) => value ?? COUNTS[fold] ?? 0).find((count) => count > 1) ?? 0;
}

/** How far after a verb 'us' is who was met, in chunks. */
const NEAR = 4;
const FEW_SENTENCES = 4;

/** The guests of the meeting told just before, else the mission told last: whom 'they' and 'the guests' mean. */
export function guestsTold(
  doc: Doc,
  told: readonly OpenMeeting[],
  index: number,
  offset: number,
): readonly Party[] {
  const last = told.at(-1);
  const near = last && last.guests.length > 0 && index - Math.max(...last.sentences) <= FEW_SENTENCES;
  const end = Math.max(0, ...(last?.draft.evidence ?? []).map((quoted) => quoted.end));
  return near && missionBefore(doc, offset) === missionBefore(doc, end)
    ? last.guests
    : guestsBefore(doc, offset);
}

/** 'he', 'the Chairman' before guests of a mission: who received last, where the words alone would mean a guest. */
export function hostMeant(
  words: readonly Chunk[],
  told: readonly OpenMeeting[],
  meant: readonly Party[],
  met: readonly Party[],
): Party[] {
  const bare = !words.some((chunk) => hasTag(chunk, 'PERSON', 'ORG', 'MISSION', 'INST'));
  const visitors = met.length > 0 && [...meant, ...met].every(({ international }) => international);
  const [host] = bare && visitors && meant[0]?.person ? hostsTold(told) : [];
  return host ? [host] : [...meant];
}

/** Who received last: those to whom more guests come. */
export function hostsTold(told: readonly OpenMeeting[]): readonly Party[] {
  return told.at(-1)?.hosts ?? [];
}

/** A person of an international mission brings the mission; 'the team' brings those of it who were met with before. */
export function withBodies(
  doc: Doc,
  sentence: ReadSentence,
  index: number,
  told: readonly OpenMeeting[],
  guests: readonly Party[],
): Party[] {
  const side = [...guests];
  const before = guestsTold(doc, told, index, sentence.start);
  for (const { person, organization, international, pointsBack } of guests) {
    if (organization === null) continue;
    if (!person)
      for (const leader of leadersOf(doc, organization, sentence.end, sentence.start))
        join(side, { ...partyOf(doc, leader), international });
    else if (international || missionLedBy(doc, person) === organization)
      join(side, partyOfBody(doc, organization));
    if (pointsBack && before.some((party) => party.organization === organization))
      for (const party of before) join(side, party);
  }
  return side;
}
