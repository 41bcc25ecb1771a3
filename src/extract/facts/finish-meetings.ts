import type { Participant } from '../../model/facts.ts';
import { hasAny, isMissionName, hasTag } from '../chunks/chunk.ts';
import type { Doc } from '../document/doc.ts';
import type { MeetingDraft } from './drafts.ts';
import type { OpenMeeting } from './open-meeting.ts';
import { doubtNamedElsewhere } from './named-elsewhere.ts';
import type { Party } from './party.ts';
import { impliedBody } from './people.ts';

const SENTENCES_ON = 8;
const SENTENCES_BACK = 2;
const ABOUT_VOTE = ['ELECTION', 'WATCH', 'POLLUNIT'];

/** Meetings about an election or its observation, with their participants. */
export function finishMeetings(doc: Doc, meetings: readonly OpenMeeting[]): MeetingDraft[] {
  return meetings
    .filter((meeting) => !isWithThemselves(meeting) && aboutVote(doc, meetings, meeting))
    .map((meeting) => {
      const hosts = withoutOwnBodies(doc, meeting.hosts);
      const area = meeting.area ?? areaOfGuests(doc, meeting);
      const abroad = area !== meeting.area && area !== null;
      const placed = abroad && hosts.filter((host) => placeEmbassy(doc, host, area)).length > 0;
      const inferred = [...(abroad ? ['area'] : []), ...(placed ? ['participants'] : [])].map((field) => ({
        field,
        how: "the ambassador's guests are of this country",
      }));
      const draft = doubtNamedElsewhere(meeting.draft, [...hosts, ...meeting.guests]);
      return {
        ...draft,
        inferred: [...draft.inferred, ...inferred],
        area,
        participants: [
          ...hosts.map((party) => participant(party, 'host')),
          ...meeting.guests.map((party) => participant(party, 'guest')),
        ],
      };
    });
}

/** One person on both sides: no two sides met. */
function isWithThemselves({ hosts, guests }: OpenMeeting): boolean {
  return hosts.some(
    ({ person }) => person !== null && guests.some((guest) => guest.person?.id === person.id),
  );
}

/** Observers are in it, or the vote is spoken of where it is told. */
function aboutVote(doc: Doc, meetings: readonly OpenMeeting[], meeting: OpenMeeting): boolean {
  if (isOnOtherMatters(doc, meeting)) return false;
  if (
    meeting.draft.withObservers ||
    [...meeting.hosts, ...meeting.guests].some((party) => runsVotes(doc, party))
  )
    return true;
  const first = Math.min(...meeting.sentences);
  const next = meetings.map((other) => Math.min(...other.sentences)).filter((index) => index > first);
  const end = Math.min(first + SENTENCES_ON, ...next, doc.article.sentences.length);
  const segment = doc.article.sentences.slice(Math.max(0, first - SENTENCES_BACK), end);
  return segment.some((sentence) => sentence.chunks.some((chunk) => hasAny(chunk, ABOUT_VOTE)));
}

/** 'The Secretary General was received. They discussed transport': what was talked about is told, and is no vote. */
function isOnOtherMatters(doc: Doc, { sentences, hosts, guests }: OpenMeeting): boolean {
  if (hosts.some((party) => runsVotes(doc, party)) || !guests.every(({ international }) => international))
    return false;
  const last = Math.max(...sentences);
  const told = doc.article.sentences.slice(Math.min(...sentences), last + 2).flatMap(({ chunks }) => chunks);
  return (
    told.some((chunk) => hasTag(chunk, 'DISCUSS')) &&
    !told.some(
      (chunk) => hasAny(chunk, [...ABOUT_VOTE, 'MISSION', 'OBSERVER', 'VOTETOPIC']) || isMissionName(chunk),
    )
  );
}

/** Of a commission that holds elections: what else would be spoken of. */
function runsVotes(doc: Doc, { organization }: Party): boolean {
  return doc.entities.organizations.get(organization ?? '')?.classification === 'commission';
}

/** A body that a named person of the same side stands for is not named twice: a bare 'president' is of the commission. */
function withoutOwnBodies(doc: Doc, side: readonly Party[]): Party[] {
  const [body, ...others] = side.filter(({ person }) => person === null);
  if (body && others.length === 0 && runsVotes(doc, body))
    for (const party of side)
      if (party.iso === null && party.post !== null) party.organization ??= body.organization;
  return side.filter(
    (party) =>
      party.person !== null ||
      !side.some((other) => other.person !== null && other.organization === party.organization),
  );
}

/** An embassy that the text does not place is the one in the country of its guests, for its diplomats too. */
function placeEmbassy(doc: Doc, host: Party, area: string): boolean {
  const body = doc.entities.organizations.get(host.organization ?? '');
  if (!host.diplomat || host.seat !== null || body?.classification !== 'embassy' || body.area === null)
    return false;
  const unplaced = { institution: 'embassy' as const, country: body.area.toUpperCase(), seat: null };
  if (doc.entities.institution(impliedBody(unplaced), null) !== body.id) return false;
  const placed = doc.entities.institution(impliedBody({ ...unplaced, seat: area }), null);
  for (const membership of host.person?.memberships ?? [])
    if (membership.organization === body.id) membership.organization = placed;
  host.organization = placed;
  return true;
}

function areaOfGuests(doc: Doc, meeting: OpenMeeting): string | null {
  if (!meeting.hosts.some((host) => host.diplomat)) return null;
  const countries = new Set(meeting.guests.flatMap((guest) => (guest.iso === null ? [] : [guest.iso])));
  const [only] = countries;
  return countries.size === 1 && only !== undefined && only !== doc.host ? doc.entities.country(only) : null;
}

function participant(party: Party, role: Participant['role']): Participant {
  return { role, person: party.person?.id ?? null, organization: party.organization, post: party.post };
}
