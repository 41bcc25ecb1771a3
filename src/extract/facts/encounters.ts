import { type Chunk, foldOf, hasAny, hasTag } from '../chunks/chunk.ts';
import { quoteSentence, type Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import { pronounActor } from './actors.ts';
import { endsClause } from './clause.ts';
import { isCue, SURE, TELLING } from './encounter-cues.ts';
import { guestsBefore, saysWe } from './guests-before.ts';
import { dayOfMeeting } from './meeting-day.ts';
import { hostsTold, isOneMet } from './meeting-sides.ts';
import type { OpenMeeting } from './open-meeting.ts';
import { partiesIn } from './parties.ts';
import { isUnknown, type Party } from './party.ts';
import { partyOf } from './person-parties.ts';
import { topicsOf } from './topics.ts';

const CONFIDENCE = 0.72;
/** Where only an earlier sentence says who the guests were. */
const UNSURE = 0.6;
const NEAR = 4;
/** How far after a meeting 'they' are still its guests, in UTF-16 units. */
const NEAR_CHARS = 400;

/**
 * A meeting that a sentence tells in words no pattern puts in order: a word for an encounter, and people of the host
 * country and of a mission in one clause. Sides are told by whose office it is, never by grammar.
 */
export function encounterIn(
  doc: Doc,
  sentence: ReadSentence,
  index: number,
  told: readonly OpenMeeting[],
): OpenMeeting | null {
  const { chunks } = sentence;
  const several = chunks.filter((chunk) => hasTag(chunk, 'PERSON')).length > 1;
  for (let cue = 0; cue < chunks.length; cue++) {
    if (!isCue(chunks, cue) || (!several && !hasAny(chunks[cue], TELLING))) continue;
    const found = encounterAt(doc, sentence, index, cue, told);
    if (found) return found;
  }
  return null;
}

function encounterAt(
  doc: Doc,
  sentence: ReadSentence,
  index: number,
  cue: number,
  told: readonly OpenMeeting[],
): OpenMeeting | null {
  const { chunks } = sentence;
  const [from, end] = clauseOf(chunks, cue);
  const to = hasTag(chunks[cue], 'TOLDOF') ? endOfTold(chunks, cue, end) : end;
  const parties = partiesIn(doc, chunks, from, to);
  const same = chunks.slice(from, cue).some((chunk) => hasTag(chunk, 'SAMEHOST')) ? hostsTold(told) : [];
  const left = partiesIn(doc, chunks, from, cue).length;
  const before = left + same.length;
  const sides = partitioned(doc, parties, left);
  if (sides.hosts.length === 0) sides.hosts.push(...same);
  const subject = before === 0 && chunks.slice(Math.max(from, cue - 2), cue).some(isSubject);
  const object = foldOf(chunks[cue + 1]) === 'to' ? cue + 2 : cue + 1;
  const them = hasTag(chunks[object], 'THEM') || (object > cue + 1 && isOneMet(chunks, object));
  const ours = subject || them || saysWe(chunks.slice(cue + 1, cue + 3));
  const known = sides.guests.length > 0;
  const across =
    known && before > 0 && (before < parties.length + same.length || hasTag(chunks[cue], 'TOGETHER'));
  if (!hasAny(chunks[cue], SURE) && !ours && !across) return null;
  const said = chunks.slice(from, to).some((chunk, at) => from + at !== cue && hasTag(chunk, 'SAY'));
  if (!hasAny(chunks[cue], TELLING) && (said || !bothNamed(sides))) return null;
  if (sides.hosts.every(isUnknown)) return null;
  const guests = known ? sides.guests : absentGuests(doc, sentence, from, to, cue, told);
  if (guests.every(isUnplaced)) return null;
  const date = dayOfMeeting(doc, sentence, index, told, from, end);
  return {
    draft: {
      election: doc.election,
      evidence: [quoteSentence(doc, sentence)],
      confidence: known ? CONFIDENCE : UNSURE,
      inferred: known
        ? date.inferred
        : [...date.inferred, { field: 'participants', how: 'guests told before' }],
      classification: chunks.some((chunk) => hasTag(chunk, 'BRIEFING')) ? 'briefing' : 'meeting',
      date: date.date,
      dateBasis: date.dateBasis,
      topics: topicsOf(doc, sentence),
      withObservers:
        guests.some((party) => party.international) || chunks.some((chunk) => hasTag(chunk, 'WATCH')),
      rule: 'encounter',
    },
    hosts: sides.hosts,
    guests,
    area: null,
    sentences: [index],
  };
}

/** 'informed the guests of the campaign': what was told names people who are not there. */
function endOfTold(chunks: readonly Chunk[], cue: number, end: number): number {
  const passive = chunks.slice(cue + 1, cue + 5).some((chunk) => foldOf(chunk) === 'by');
  if (passive) return end;
  const stop = chunks.findIndex(
    (chunk, at) => at > cue && (hasTag(chunk, 'RIGHTEND') || ['with', 'on', 'of'].includes(foldOf(chunk))),
  );
  return stop < 0 ? end : Math.min(stop, end);
}

/** 'she', 'it': one told before, or a mission. */
function isSubject(chunk: Chunk): boolean {
  return hasTag(chunk, 'PRONOUN') || foldOf(chunk) === 'it';
}

/** From one end of a clause to the next; 'said that' is one too: what is said is not where it is said. */
function clauseOf(chunks: readonly Chunk[], cue: number): [number, number] {
  const ends = (at: number) =>
    endsClause(chunks, at) || (foldOf(chunks[at]) === 'that' && hasTag(chunks[at - 1], 'SAY'));
  let from = cue;
  while (from > 0 && !ends(from - 1)) from--;
  let to = cue + 1;
  while (to < chunks.length && !ends(to)) to++;
  return [from, to];
}

interface Sides {
  hosts: Party[];
  guests: Party[];
}

/**
 * Domestic people are hosts, foreign and international ones guests; who is neither stands with whoever is told before,
 * and where nobody domestic is told, whoever holds an office on the other side of the verb receives. `before` is how
 * many of the parties stand before the verb.
 */
function partitioned(doc: Doc, parties: readonly Party[], before: number): Sides {
  const { host } = doc;
  const isHost = ({ international, iso }: Party) =>
    international ? false : iso === null ? null : iso === host;
  const sides: Sides = { hosts: [], guests: [] };
  const first = parties.map(isHost).find((side) => side !== null);
  if (first === undefined) return sides;
  const abroad = !parties.some(isHost) && parties.some(({ international }) => international);
  const knownOn = (left: boolean) =>
    parties.some((party, at) => at < before === left && isHost(party) !== null);
  let last = first;
  parties.forEach((party, at) => {
    const known = abroad && party.diplomat && !party.international ? true : isHost(party);
    const receives = known ?? (knownOn(at < before) ? last : !first);
    (receives ? sides.hosts : sides.guests).push(party);
    last = known ?? last;
  });
  return sides;
}

/** A body of which nobody knows whence it is. */
function isUnplaced({ person, iso, international }: Party): boolean {
  return person === null && iso === null && !international;
}

/** Whether somebody of each side is named. */
function bothNamed({ hosts, guests }: Sides): boolean {
  return [hosts, guests].every((side) => side.some(({ person }) => person !== null));
}

/** 'received them', 'briefed the guests': the mission told last, where the sentence points back at somebody. */
function absentGuests(
  doc: Doc,
  sentence: ReadSentence,
  from: number,
  to: number,
  cue: number,
  told: readonly OpenMeeting[],
): Party[] {
  const { chunks } = sentence;
  const span = chunks.slice(from, to);
  const pronoun = span.find((chunk, at) => hasTag(chunk, 'PRONOUN') || isOneMet(chunks, from + at));
  const actor = pronounActor(doc, sentence, pronoun);
  const person = doc.entities.persons.find(({ id }) => id === actor?.person);
  const party = person ? partyOf(doc, person) : null;
  if (party && (party.international || (party.iso !== null && party.iso !== doc.host))) return [party];
  const object = chunks.slice(cue + 1, cue + 1 + NEAR).some((chunk) => hasTag(chunk, 'THEM'));
  const they = foldOf(pronoun) === 'they' || span.slice(0, 2).some((chunk) => foldOf(chunk) === 'it');
  const we = saysWe(chunks.slice(from, cue + 1 + NEAR));
  if (!object && !they && !we) return [];
  const last = told.at(-1);
  return last?.draft.evidence.some((quoted) => sentence.start - quoted.end < NEAR_CHARS)
    ? last.guests.slice()
    : guestsBefore(doc, sentence.start);
}
