import { dayRange } from '../../model/edtf.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Count, Meeting, Rule } from '../../model/facts.ts';
import type { FactLists } from './corpus-facts.ts';

const MOST_DAYS_APART = 2;

/** A fact told by several articles becomes one with the quotes of all; the first article's id stays. */
export function mergeFacts(lists: FactLists): FactLists {
  return {
    ...lists,
    meetings: merged(lists.meetings, meetings),
    counts: merged(lists.counts, counts),
    rules: merged(lists.rules, rules),
  };
}

/** When two facts are one. Those that are have a key in common: one of the kept fact's, one sought by the other. */
interface Likeness<T> {
  keys: (kept: T) => string[];
  sought: (fact: T) => string[];
  same: (kept: T, fact: T) => boolean;
  join: (into: T, other: T) => void;
}

const meetings: Likeness<Meeting> = {
  keys: (meeting) => meetingKeys(meeting, 0),
  sought: (meeting) => meetingKeys(meeting, MOST_DAYS_APART),
  same: sameMeeting,
  join: joinMeeting,
};
const counts: Likeness<Count> = {
  keys: countKeys,
  sought: countKeys,
  same: sameCount,
  join: () => undefined,
};
const rules: Likeness<Rule> = { keys: ruleKeys, sought: ruleKeys, same: sameRule, join: () => undefined };

interface Kept<T> {
  at: number;
  fact: T;
  sources: Set<string>;
}

function merged<T extends { evidence: Evidence[]; confidence: number }>(
  facts: readonly T[],
  { keys, sought, same, join }: Likeness<T>,
): T[] {
  const kept: Kept<T>[] = [];
  const byKey = new Map<string, Set<Kept<T>>>();
  const file = (entry: Kept<T>): void => {
    for (const key of keys(entry.fact)) byKey.set(key, (byKey.get(key) ?? new Set()).add(entry));
  };
  for (const fact of facts) {
    const candidates = new Set(sought(fact).flatMap((key) => [...(byKey.get(key) ?? [])]));
    const known = [...candidates]
      .sort((a, b) => a.at - b.at)
      .find(
        ({ fact: other, sources }) =>
          !fact.evidence.some(({ source }) => sources.has(source)) && same(other, fact),
      );
    const entry = known ?? { at: kept.length, fact: { ...fact, evidence: [] }, sources: new Set<string>() };
    if (known) {
      known.fact.confidence = Math.max(known.fact.confidence, fact.confidence);
      join(known.fact, fact);
    } else kept.push(entry);
    entry.fact.evidence.push(...fact.evidence);
    for (const { source } of fact.evidence) entry.sources.add(source);
    file(entry);
  }
  return kept.map(({ fact }) => fact);
}

function meetingKeys({ election, date, participants }: Meeting, daysApart: number): string[] {
  const day = date === null ? null : dayRange(date);
  if (!day || day.from !== day.to) return [];
  const days = Array.from({ length: 2 * daysApart + 1 }, (_, index) => day.from - daysApart + index);
  return participants.flatMap(({ role, person }) =>
    role === 'host' && person !== null ? days.map((near) => [election, near, person].join(' ')) : [],
  );
}

function countKeys({ election, of, organization, amount }: Count): string[] {
  return [[election, of, organization, amount.value, amount.qualifier].join(' ')];
}

function ruleKeys({ area, election, classification, value, previous }: Rule): string[] {
  return [[area, election, classification, value, previous].join(' ')];
}

function sameMeeting(a: Meeting, b: Meeting): boolean {
  if (a.election !== b.election || !nearDays(a.date, b.date)) return false;
  const people = (meeting: Meeting) =>
    meeting.participants.flatMap(({ person, role }) => (person !== null && role === 'host' ? [person] : []));
  const guests = (meeting: Meeting) =>
    meeting.participants.flatMap(({ person, organization, role }) =>
      role === 'guest' ? [person ?? organization] : [],
    );
  const shared = <T>(x: readonly T[], y: readonly T[]) => x.some((item) => y.includes(item));
  return shared(people(a), people(b)) && shared(guests(a), guests(b));
}

function nearDays(a: string | null, b: string | null): boolean {
  const [first, second] = [a === null ? null : dayRange(a), b === null ? null : dayRange(b)];
  if (!first || !second || first.from !== first.to || second.from !== second.to) return false;
  return Math.abs(first.from - second.from) <= MOST_DAYS_APART;
}

function joinMeeting(into: Meeting, other: Meeting): void {
  const known = (participant: Meeting['participants'][number]) =>
    into.participants.some((mine) =>
      participant.person !== null
        ? mine.person === participant.person
        : mine.person === null && mine.organization === participant.organization,
    );
  into.participants = [
    ...into.participants,
    ...other.participants.filter((participant) => !known(participant)),
  ];
  into.withObservers ||= other.withObservers;
  into.area ??= other.area;
}

function sameCount(a: Count, b: Count): boolean {
  return (
    a.election === b.election &&
    a.of === b.of &&
    a.organization === b.organization &&
    a.amount.value === b.amount.value &&
    a.amount.qualifier === b.amount.qualifier
  );
}

function sameRule(a: Rule, b: Rule): boolean {
  return (
    a.area === b.area &&
    a.election === b.election &&
    a.classification === b.classification &&
    a.value === b.value &&
    a.previous === b.previous &&
    a.subject.toLowerCase() === b.subject.toLowerCase()
  );
}
