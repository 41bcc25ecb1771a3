import { dayRange } from '../../model/edtf.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Count, Meeting, Rule } from '../../model/facts.ts';
import type { FactLists } from './corpus-facts.ts';

const MOST_DAYS_APART = 2;

/** A fact told by several articles becomes one with the quotes of all; the first article's id stays. */
export function mergeFacts(lists: FactLists): FactLists {
  return {
    ...lists,
    meetings: merged(lists.meetings, sameMeeting, joinMeeting),
    counts: merged(lists.counts, sameCount, () => undefined),
    rules: merged(lists.rules, sameRule, () => undefined),
  };
}

function merged<T extends { evidence: Evidence[]; confidence: number }>(
  facts: readonly T[],
  same: (a: T, b: T) => boolean,
  join: (into: T, other: T) => void,
): T[] {
  const kept: T[] = [];
  for (const fact of facts) {
    const known = kept.find((other) => !sharesSource(other, fact) && same(other, fact));
    if (!known) {
      kept.push({ ...fact, evidence: [...fact.evidence] });
      continue;
    }
    known.evidence.push(...fact.evidence);
    known.confidence = Math.max(known.confidence, fact.confidence);
    join(known, fact);
  }
  return kept;
}

function sharesSource(a: { evidence: readonly Evidence[] }, b: { evidence: readonly Evidence[] }): boolean {
  return a.evidence.some((quote) => b.evidence.some((other) => other.source === quote.source));
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
