import { isSingleDay } from '../../model/edtf.ts';
import { hasTag } from '../chunks/chunk.ts';
import type { Doc } from '../document/doc.ts';
import type { OpenMeeting } from './open-meeting.ts';
import type { Party } from './party.ts';

/**
 * Tells of one meeting told more than once: the hosts are the same people, or one telling has only their body; and
 * of the guests one telling has no more than the other.
 */
export function mergeMeetings(doc: Doc, meetings: readonly OpenMeeting[]): OpenMeeting[] {
  const merged: OpenMeeting[] = [];
  for (const meeting of meetings) {
    const same = merged.find(
      (other) =>
        sameGuests(other.guests, meeting.guests) &&
        !onOtherDay(doc, meeting, other.draft) &&
        (sameHosts(other.hosts, meeting.hosts) || headsOf(doc, other, meeting)),
    );
    if (same) absorb(same, meeting);
    else merged.push(meeting);
  }
  return merged.filter((meeting) => !announces(doc, meeting, merged));
}

/** 'visited the commission. The guests were received by Chairman P': P heads the body told just before, and is of it now. */
function headsOf(doc: Doc, { hosts, sentences }: OpenMeeting, meeting: OpenMeeting): boolean {
  const [at = 0] = meeting.sentences;
  const [body] = hosts;
  const own = doc.article.sentences[at]?.chunks.some((chunk) => hasTag(chunk, 'DAYPART', 'DATE', '=also'));
  const bare = meeting.hosts.every(({ person, organization, post }) => person && !organization && post);
  if (!body || hosts.some(({ person }) => person) || own || !bare || !sentences.includes(at - 1))
    return false;
  for (const head of meeting.hosts) head.organization = body.organization;
  return true;
}

/** 'On 3 July they met again': a sentence that opens with a day of its own, which is not that of the other telling. */
function onOtherDay(
  doc: Doc,
  { draft, sentences: [at = 0] }: OpenMeeting,
  other: OpenMeeting['draft'],
): boolean {
  const opening = doc.article.sentences[at]?.chunks.slice(0, OPENING);
  return (
    opening?.some((chunk) => hasTag(chunk, 'DATE')) === true &&
    draft.date !== other.date &&
    [draft, other].every(({ date, dateBasis }) => dateBasis !== 'published' && isSingleDay(date ?? ''))
  );
}

const OPENING = 3;

/** 'held meetings with the heads of two missions': nobody is named, for sentences after it tell who they were. */
function announces(doc: Doc, meeting: OpenMeeting, meetings: readonly OpenMeeting[]): boolean {
  if (meeting.guests.length > 0) return false;
  const next = meetings.find(
    (other) =>
      other.guests.length > 0 &&
      (other.sentences[0] ?? 0) > (meeting.sentences[0] ?? 0) &&
      !isEarlier(doc, other) &&
      sameHosts(other.hosts, meeting.hosts),
  );
  if (next) absorb(next, meeting);
  return next !== undefined;
}

/** 'Before that', 'Earlier': another meeting than the one told before. */
function isEarlier(doc: Doc, { sentences: [first = 0] }: OpenMeeting): boolean {
  return hasTag(doc.article.sentences[first]?.chunks[0], 'PREVIOUS', 'DAYPART', '=before');
}

function sameHosts(a: readonly Party[], b: readonly Party[]): boolean {
  const people = [named(a), named(b)] as const;
  if (people[0].length > 0 && people[1].length > 0) return people[0].some((id) => people[1].includes(id));
  const bodies = (parties: readonly Party[]) => parties.flatMap(({ organization }) => organization ?? []);
  return bodies(a).some((id) => bodies(b).includes(id));
}

function named(parties: readonly Party[]): string[] {
  return parties.flatMap(({ person }) => (person ? [person.id] : []));
}

function sameGuests(a: readonly Party[], b: readonly Party[]): boolean {
  const bodies = (parties: readonly Party[]) =>
    parties.filter(({ person }) => !person).map(({ organization }) => organization);
  if (named(a).some((id) => named(b).includes(id))) return true;
  const [first, second] = [bodies(a), bodies(b)];
  if (first.length === 0 || second.length === 0) return false;
  return first.every((id) => second.includes(id)) || second.every((id) => first.includes(id));
}

/** Adds a second telling to the first. */
export function absorb(into: OpenMeeting, other: OpenMeeting): void {
  for (const party of other.hosts) join(into.hosts, party);
  for (const party of other.guests) join(into.guests, party);
  into.draft.evidence.push(
    ...other.draft.evidence.filter((quote) =>
      into.draft.evidence.every((mine) => mine.start !== quote.start),
    ),
  );
  if (into.draft.dateBasis === 'published') {
    const { date, dateBasis } = other.draft;
    Object.assign(into.draft, { date, dateBasis });
    into.draft.inferred = [
      ...into.draft.inferred.filter(({ field }) => field !== 'date'),
      ...other.draft.inferred.filter(({ field }) => field === 'date'),
    ];
  }
  into.draft.withObservers ||= other.draft.withObservers;
  into.draft.confidence = Math.max(into.draft.confidence, other.draft.confidence);
  into.draft.topics.push(...other.draft.topics.filter((topic) => !into.draft.topics.includes(topic)));
  into.area ??= other.area;
  into.sentences.push(...other.sentences);
}

/** Adds a party to a side unless it stands there. */
export function join(side: Party[], party: Party): void {
  const there = side.some((other) =>
    party.person
      ? other.person?.id === party.person.id
      : !other.person && other.organization === party.organization,
  );
  if (!there) side.push(party);
}
