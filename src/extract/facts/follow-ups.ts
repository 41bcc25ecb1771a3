import { foldOf, hasTag } from '../chunks/chunk.ts';
import { quote, type Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import { countryOf } from '../passes/institution-pass.ts';
import { leadersOf } from './leaders.ts';
import { addDayTold } from './meeting-day.ts';
import { explain } from './listed-members.ts';
import { partyOf } from './person-parties.ts';
import type { OpenMeeting } from './open-meeting.ts';
import { join } from './merge-meetings.ts';
import { sideIn } from './meeting-sides.ts';
import { partiesIn } from './parties.ts';
import type { Party } from './party.ts';
import { isListed, ofSeveral, presenceIn } from './people-present.ts';

const MOST_SENTENCES_ON = 12;
/** How far on people can be told as present without the meeting being named again, in sentences. */
const FEW = 3;
const NOWHERE = [0, 0] as const;

/** Adds people whom later sentences name as taking part: 'attended by', 'was represented by', 'the delegation's head'. */
export function addFollowUps(doc: Doc, meetings: readonly OpenMeeting[]): void {
  const { sentences } = doc.article;
  const unled = meetings.map(({ guests }) => guests.filter((body) => isUnled(body, guests)));
  const tellers = new Set(meetings.flatMap((meeting) => meeting.sentences));
  sentences.forEach((sentence, index) => {
    const { chunks } = sentence;
    const before = meetings.filter((meeting) => Math.min(...meeting.sentences) <= index);
    const open = before.at(-1);
    const apart = index - Math.max(...(open?.sentences ?? []));
    if (!open || apart > MOST_SENTENCES_ON) return;
    for (const { pattern, groups } of doc.engine.patterns.find('follow-up', chunks)) {
      const { people = NOWHERE, who = NOWHERE } = groups;
      const parties = partiesIn(doc, chunks, ...people);
      const bodies = sideIn(doc, sentence, ...who, null, open.guests, true);
      const own = chunks.slice(...who).some((chunk) => countryOf(chunk) === (doc.host ?? ''));
      const told = own ? 'host' : pattern.set['side'];
      const known = before.findLast((meeting) => sideOf(meeting, bodies));
      const hers = ['his', 'her'].includes(foldOf(chunks[people[0]]));
      for (const party of parties) represent(party, bodies, hers);
      for (const meeting of together(meetings, known ?? open, sentence))
        add(doc, meeting, parties, sideOf(meeting, bodies) ?? told, index);
    }
    if (apart <= FEW) addPresent(doc, meetings, open, index, tellers.has(index));
  });
  meetings.forEach((meeting, at) => {
    addLeaders(doc, meeting, unled[at]);
    addDayTold(doc, meeting);
  });
}

/** A body of which nobody is named. */
function isUnled({ person, organization }: Party, side: readonly Party[]): boolean {
  return !person && side.every((other) => !other.person || other.organization !== organization);
}

/** 'The mission is led by P', told right after: P was there where the mission was. */
function addLeaders(doc: Doc, { guests, sentences }: OpenMeeting, unled: readonly Party[] = []): void {
  const told = doc.article.sentences.slice(Math.min(...sentences), Math.max(...sentences) + 2);
  for (const { organization, international } of unled)
    for (const leader of leadersOf(doc, organization ?? '', told.at(-1)?.end ?? 0, told[0]?.start))
      join(guests, { ...partyOf(doc, leader), organization, international });
}

/** Everybody whom a sentence soon after a meeting names as there, in whatever words; a list goes on line by line. */
function addPresent(
  doc: Doc,
  meetings: readonly OpenMeeting[],
  open: OpenMeeting,
  index: number,
  tells: boolean,
): void {
  const { sentences } = doc.article;
  const sentence = sentences[index];
  const teller = sentences[isListed(sentences, index) ?? index];
  if (!sentence || !teller) return;
  const { chunks } = sentence;
  const at = presenceIn(teller);
  const clause = tells ? chunks.findLastIndex((chunk) => hasTag(chunk, 'SEMICOLON')) : -1;
  if (at < 0 || (tells && clause < 0) || at < clause) return;
  const parties = partiesIn(doc, chunks, clause + 1, chunks.length);
  const these = foldOf(teller.chunks[0]) === 'these';
  for (const meeting of together(meetings, open, teller))
    add(doc, meeting, parties, these ? 'guest' : 'attendee', index);
}

/** A meeting, with those that somebody of its sides was at too where a sentence is about several. */
function together(
  meetings: readonly OpenMeeting[],
  meeting: OpenMeeting,
  sentence: ReadSentence,
): readonly OpenMeeting[] {
  const shares = (one: readonly Party[], two: readonly Party[]) =>
    one.some((party) => party.person && holds(two, party));
  return ofSeveral(sentence)
    ? meetings.filter(
        (other) =>
          other === meeting || shares(meeting.hosts, other.hosts) || shares(meeting.guests, other.guests),
      )
    : [meeting];
}

/** 'X was represented by P, head of the mission': P is of X; 'Q was accompanied by P': of the body of Q, unless of another; 'by her P': of that of Q. */
function represent(party: Party, [body]: readonly Party[], hers: boolean): void {
  if (!body || (!hers && party.organization !== null && (!party.international || body.person))) return;
  if (hers) explain(party, body);
  party.organization = body.organization;
  party.international = body.international;
}

/** Where those stand whom others represent or accompany. */
function sideOf({ hosts, guests }: OpenMeeting, who: readonly Party[]): string | undefined {
  if (who.some((one) => holds(guests, one))) return 'guest';
  return who.some((one) => holds(hosts, one)) ? 'host' : undefined;
}

/** Whether a person, or anybody of a body, stands on a side. */
function holds(side: readonly Party[], { person, organization }: Party): boolean {
  return side.some((other) =>
    person ? other.person?.id === person.id : organization !== null && other.organization === organization,
  );
}

/** Adds people to the side they stand on, and the sentence that names them to what tells the meeting. */
function add(
  doc: Doc,
  meeting: OpenMeeting,
  parties: readonly Party[],
  told: string | undefined,
  index: number,
): void {
  const { hosts, guests, draft, sentences } = meeting;
  const sentence = doc.article.sentences[index];
  let added = false;
  let last: Party[] | null = null;
  const known = hosts.slice();
  for (const party of parties) {
    const there = [hosts, guests].find((side) => holds(side, party));
    const bare = party.organization === null && party.iso === null;
    const to: Party[] | null =
      there ?? (bare ? last : null) ?? (party.person && sideFor(doc, meeting, party, told, known));
    last = to;
    if (!to || there || !party.person) continue;
    const [body, ...others] = new Set(known.flatMap(({ organization }) => organization ?? []));
    if (to === hosts && party.post !== null && body && others.length === 0) party.organization ??= body;
    join(to, party);
    added = true;
  }
  if (!added || !sentence) return;
  const { start, end } = sentence;
  if (draft.evidence.every((other) => other.start > start || other.end < end))
    draft.evidence.push(quote(doc, start, end));
  sentences.push(index);
}

/**
 * Where somebody stands. Who speaks after a meeting was there where their side is told by body alone. Who was present
 * stands with their country, mission or body; an office that tells none is of the hosts' body.
 */
function sideFor(
  doc: Doc,
  { hosts, guests }: OpenMeeting,
  party: Party,
  told: string | undefined,
  known: readonly Party[],
): Party[] | null {
  const same = (other: Party) => other.organization !== null && other.organization === party.organization;
  const home = (party.iso ?? doc.host) === doc.host;
  if (told === 'speaker') {
    if (guests.some(same) && !guests.some((other) => other.person && same(other))) return guests;
    if (party.international || party.post === null || !home || known.some(({ person }) => person))
      return null;
    party.organization = hosts[0]?.organization ?? party.organization;
    return hosts;
  }
  if (told === 'guest' || party.international || guests.some(same)) return guests;
  if (hosts.some(same)) return hosts;
  if (party.diplomat && hosts.every(({ diplomat }) => !diplomat)) return guests;
  if (told === 'host' || party.iso !== null) return home ? hosts : guests;
  return party.post === null || party.organization !== null ? null : hosts;
}
