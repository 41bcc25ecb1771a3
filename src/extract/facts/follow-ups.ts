import { foldOf, hasTag } from '../chunks/chunk.ts';
import { quote, type Doc } from '../document/doc.ts';
import { leadersOf } from './leaders.ts';
import type { OpenMeeting } from './open-meeting.ts';
import { join } from './merge-meetings.ts';
import { partiesIn } from './parties.ts';
import type { Party } from './party.ts';
import { partyOf } from './person-parties.ts';
import { isListed, ofSeveral, presenceIn } from './people-present.ts';

const MOST_SENTENCES_ON = 12;
/** How far on people can be told as present without the meeting being named again, in sentences. */
const FEW = 3;

/** Adds people whom later sentences name as taking part: 'attended by', 'was represented by', 'the delegation's head'. */
export function addFollowUps(doc: Doc, meetings: readonly OpenMeeting[]): void {
  const { sentences } = doc.article;
  const tellers = new Set(meetings.flatMap((meeting) => meeting.sentences));
  sentences.forEach((sentence, index) => {
    if (sentence.zone === 'title') return;
    const open = meetings.find((meeting) => meeting.sentences.includes(index)) ?? openAt(meetings, index);
    if (!open) return;
    const matches = doc.engine.patterns
      .find('follow-up', sentence.chunks)
      .sort((a, b) => b.pattern.confidence - a.pattern.confidence || a.from - b.from);
    for (const match of matches) {
      const { people = [match.from, match.to], who } = match.groups;
      const parties = partiesIn(doc, sentence.chunks, people[0], people[1]);
      const bodies = who ? partiesIn(doc, sentence.chunks, who[0], who[1]) : [];
      const known = bodies.length > 0 ? withGuest(meetings, bodies, index) : open;
      const meeting =
        known ??
        (index - Math.max(...open.sentences) <= FEW && bodies.some((body) => isVisitor(doc, body))
          ? open
          : null);
      if (!meeting) continue;
      for (const party of known ? [] : parties) represent(party, bodies);
      const side = match.pattern.set['side'] ?? 'any';
      const others = ofSeveral(sentence)
        ? meetings.filter((other) => other !== meeting && sharesSide(meeting, other))
        : [];
      for (const other of others) add(doc, other, parties, side);
      if (!add(doc, meeting, parties, side)) continue;
      const end = sentence.chunks[match.to - 1]?.end ?? sentence.end;
      const start = sentence.chunks[match.from]?.start ?? sentence.start;
      const words =
        match.pattern.set['quote'] === 'words'
          ? quote(doc, start, end)
          : quote(doc, sentence.start, sentence.end);
      if (meeting.draft.evidence.every((other) => other.start !== words.start))
        meeting.draft.evidence.push(words);
      meeting.sentences.push(index);
    }
    addPresent(doc, meetings, open, index, tellers.has(index));
  });
  for (const meeting of meetings) addLeaders(doc, meeting);
}

/** 'The mission is led by P', told right after: P was there where the mission was. */
function addLeaders(doc: Doc, meeting: OpenMeeting): void {
  const { sentences } = doc.article;
  const first = sentences[Math.min(...meeting.sentences)];
  const last = sentences[Math.min(Math.max(...meeting.sentences) + 1, sentences.length - 1)];
  for (const { person, organization, international } of [...meeting.guests]) {
    const named = meeting.guests.some((guest) => guest.person && guest.organization === organization);
    if (person || named || organization === null || !first || !last) continue;
    for (const leader of leadersOf(doc, organization, last.end, first.start))
      join(meeting.guests, { ...partyOf(doc, leader), organization, international });
  }
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
  const listed = isListed(sentences, index);
  const teller = sentences[listed ?? index];
  if (!sentence || !teller || index - Math.max(...open.sentences) > FEW) return;
  const at = presenceIn(teller);
  const clause = sentence.chunks.findLastIndex((chunk) => hasTag(chunk, 'SEMICOLON'));
  if (at < 0 || (tells && (clause < 0 || at < clause))) return;
  const parties = partiesIn(doc, sentence.chunks, tells ? clause + 1 : 0, sentence.chunks.length);
  const same = ofSeveral(teller) ? meetings.filter((other) => sharesSide(open, other)) : [open];
  const these = foldOf(teller.chunks[0]) === 'these';
  for (const meeting of same) {
    const bodies =
      meeting.guests.length === 0 ? parties.filter((party) => !party.person && party.international) : [];
    const added = add(doc, meeting, parties, these ? 'guest' : tells ? 'same-or-any' : 'attendee');
    for (const body of bodies) join(meeting.guests, body);
    if (!added && bodies.length === 0) continue;
    if (meeting.draft.evidence.every((other) => other.start > sentence.start || other.end < sentence.end))
      meeting.draft.evidence.push(quote(doc, sentence.start, sentence.end));
    meeting.sentences.push(index);
  }
}

/** Whether somebody of a side was at both. */
function sharesSide(open: OpenMeeting, other: OpenMeeting): boolean {
  const shares = (one: readonly Party[], two: readonly Party[]) =>
    one.some(({ person }) => person && two.some((party) => party.person?.id === person.id));
  return shares(open.hosts, other.hosts) || shares(open.guests, other.guests);
}

function isVisitor(doc: Doc, { organization, international }: Party): boolean {
  return international || doc.engine.organizations.get(organization ?? '')?.classification === 'other';
}

/** 'X was represented by P, head of the mission': P is of X. */
function represent(party: Party, [body]: readonly Party[]): void {
  if (!body || (party.organization !== null && !party.international)) return;
  party.organization = body.organization;
  party.international = body.international;
}

function openAt(meetings: readonly OpenMeeting[], index: number): OpenMeeting | null {
  const before = meetings.filter((meeting) => Math.min(...meeting.sentences) < index);
  const last = before[before.length - 1];
  return last && index - Math.max(...last.sentences) <= MOST_SENTENCES_ON ? last : null;
}

function withGuest(
  meetings: readonly OpenMeeting[],
  bodies: readonly Party[],
  index: number,
): OpenMeeting | undefined {
  return meetings
    .filter((meeting) => Math.min(...meeting.sentences) < index)
    .findLast((meeting) =>
      meeting.guests.some((guest) =>
        bodies.some((body) => body.organization !== null && body.organization === guest.organization),
      ),
    );
}

function add(doc: Doc, meeting: OpenMeeting, parties: readonly Party[], side: string): boolean {
  let added = false;
  let last: Party[] | null = null;
  const hosts = meeting.hosts.length;
  for (const party of parties) {
    if (!party.person) continue;
    const there = [meeting.hosts, meeting.guests].find((known) =>
      known.some((other) => other.person?.id === party.person?.id),
    );
    const bare = party.organization === null && party.iso === null && !party.international;
    const to: Party[] | null = there ?? (bare && last ? last : sideFor(doc, meeting, party, side, hosts));
    if (to) last = to;
    if (!to || there) continue;
    join(to, party);
    added = true;
  }
  return added;
}

function sideFor(
  doc: Doc,
  meeting: OpenMeeting,
  party: Party,
  side: string,
  known = meeting.hosts.length,
): Party[] | null {
  if (side === 'attendee') return sideOfAttendee(doc, meeting, party);
  if (side === 'same-or-any') return sideOfAttendee(doc, meeting, party) ?? meeting.guests;
  if (side === 'speaker')
    return sideOfSpeaker(meeting, party) ?? sideFor(doc, meeting, party, 'unnamed-host', known);
  if (party.international) return side === 'unnamed-host' ? null : meeting.guests;
  if (side === 'host' || side === 'home-or-guest')
    return party.iso === null || party.iso === doc.host ? meeting.hosts : meeting.guests;
  if (side === 'unnamed-host') {
    const unnamed = known > 0 && meeting.hosts.slice(0, known).every((host) => !host.person);
    const home = party.post !== null && (party.iso === null || party.iso === doc.host);
    if (!unnamed || !home) return null;
    party.organization = meeting.hosts[0]?.organization ?? party.organization;
    return meeting.hosts;
  }
  if (side === 'same' || side === 'guest') return meeting.guests;
  if (party.post !== null && party.organization === null && party.iso === null)
    return ofHosts(meeting, party);
  const diplomatic = meeting.hosts.find((host) => !host.person && host.diplomat);
  if (party.diplomat && diplomatic) {
    party.organization = diplomatic.organization;
    return meeting.hosts;
  }
  if (
    party.organization !== null &&
    meeting.hosts.some((host) => !host.person && host.organization === party.organization)
  )
    return meeting.hosts;
  const ofGuests = meeting.guests.some(
    (guest) => guest.organization !== null && guest.organization === party.organization,
  );
  return ofGuests && party.iso !== doc.host ? meeting.guests : null;
}

/** Who was present stands with their country, mission or body; an office that tells none is of the hosts' body. */
function sideOfAttendee(doc: Doc, meeting: OpenMeeting, party: Party): Party[] | null {
  const same = (other: Party) => other.organization !== null && other.organization === party.organization;
  if (party.international || meeting.guests.some(same)) return meeting.guests;
  if (meeting.hosts.some(same)) return meeting.hosts;
  if (party.iso !== null) return party.iso === doc.host ? meeting.hosts : meeting.guests;
  return party.post !== null && party.organization === null ? ofHosts(meeting, party) : null;
}

/** Who speaks after a meeting was there where a side is told by body alone, and it is the speaker's. */
function sideOfSpeaker(meeting: OpenMeeting, party: Party): Party[] | null {
  if (party.organization === null) return null;
  const same = (other: Party) => other.organization === party.organization;
  if (meeting.guests.some(same))
    return meeting.guests.some((other) => other.person && same(other)) ? null : meeting.guests;
  const named = meeting.hosts.some((host) => host.person && same(host));
  const unnamed = !named && meeting.hosts.some(same);
  return unnamed ? meeting.hosts : null;
}

/** 'Deputy Chairperson P': an office without a body is of the hosts' body, where they have one. */
function ofHosts(meeting: OpenMeeting, party: Party): Party[] | null {
  const bodies = new Set(meeting.hosts.flatMap(({ organization }) => organization ?? []));
  const [only] = bodies;
  if (bodies.size !== 1 || only === undefined) return null;
  party.organization = only;
  return meeting.hosts;
}
