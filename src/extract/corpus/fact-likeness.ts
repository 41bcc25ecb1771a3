import { dayRange } from '../../model/edtf.ts';
import type { Count, Meeting, Rule } from '../../model/facts.ts';

const MOST_DAYS_APART = 2;

/** When two facts are one. Those that are have a key in common: one of the kept fact's, one sought by the other. */
export interface Likeness<T> {
  keys: (kept: T) => string[];
  sought: (fact: T) => string[];
  same: (kept: T, fact: T) => boolean;
  join: (into: T, other: T) => void;
}

/** What of a meeting decides whether another is the same, and what each may add to the other. */
export type MeetingParts = Pick<Meeting, 'election' | 'date' | 'participants' | 'withObservers' | 'area'>;

/** The same host met the same guest, at most two days apart. */
export const MEETINGS: Likeness<MeetingParts> = {
  keys: (meeting) => meetingKeys(meeting, 0),
  sought: (meeting) => meetingKeys(meeting, MOST_DAYS_APART),
  same: sameGuests,
  join: joinMeeting,
};

/** The same number of the same. */
export const COUNTS = byKey(countKey);

/** The same rule of the same value. */
export const RULES = byKey(ruleKey);

/** Those of one key are the same, and neither adds to the other. */
function byKey<T>(key: (fact: T) => string): Likeness<T> {
  const keys = (fact: T) => [key(fact)];
  return { keys, sought: keys, same: (a, b) => key(a) === key(b), join: () => undefined };
}

/** Counts of one key are one, unless one article tells both. */
export function countKey({ election, of, organization, amount }: Count): string {
  return JSON.stringify([election, of, organization, amount.value, amount.qualifier]);
}

/** Rules of one key are one, unless one article tells both. */
export function ruleKey({ area, election, classification, value, previous, subject }: Rule): string {
  return JSON.stringify([area, election, classification, value, previous, subject.toLowerCase()]);
}

/** The one day a meeting was on, since 1970; null where that is not known: such a meeting is never another's. */
export function meetingDay({ date }: Pick<Meeting, 'date'>): number | null {
  const day = dayRange(date ?? '');
  return day && day.from === day.to ? day.from : null;
}

/** Whether two days of meetings, in their order, are too far apart for the meetings to be one. */
export function tooFarApart(first: number, second: number): boolean {
  return second - first > MOST_DAYS_APART;
}

function meetingKeys(meeting: MeetingParts, daysApart: number): string[] {
  const day = meetingDay(meeting);
  if (day === null) return [];
  const days = Array.from({ length: 2 * daysApart + 1 }, (_, index) => day - daysApart + index);
  return meeting.participants.flatMap(({ role, person }) =>
    role === 'host' && person !== null ? days.map((near) => [meeting.election, near, person].join(' ')) : [],
  );
}

/** What is left to ask of two meetings of one key: they are of one election, near in time and have a host in common. */
function sameGuests(a: MeetingParts, b: MeetingParts): boolean {
  const guests = ({ participants }: MeetingParts) =>
    participants.flatMap(({ person, organization, role }) =>
      role === 'guest' ? [person ?? organization] : [],
    );
  const others = guests(b);
  return guests(a).some((guest) => others.includes(guest));
}

function joinMeeting(into: MeetingParts, other: MeetingParts): void {
  const known = (participant: Meeting['participants'][number]) =>
    into.participants.some(
      (mine) =>
        mine.person === participant.person &&
        (mine.person !== null || mine.organization === participant.organization),
    );
  into.participants = [
    ...into.participants,
    ...other.participants.filter((participant) => !known(participant)),
  ];
  into.withObservers ||= other.withObservers;
  into.area ??= other.area;
}
