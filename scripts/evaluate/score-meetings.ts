import type { Meeting } from '../../src/model/facts.ts';
import { ofKind } from './article-facts.ts';
import type { ArticleScore } from './article-score.ts';
import type { GoldMeeting } from './gold-shape.ts';
import { sameDays } from './check-source.ts';
import { compareSide, type Side } from './meeting-sides.ts';
import { pairUp } from './pair.ts';
import { evidenceSpans, overlap } from './spans.ts';
import type { ScoredKind } from './tally.ts';

const SIDES: readonly (readonly [Side, ScoredKind])[] = [
  ['host', 'meeting hosts'],
  ['guest', 'meeting guests'],
];

/**
 * Meetings by evidence, of several in one sentence those with the same people; then both sides by name. The people of
 * a missed meeting are missed, those of one in excess are in excess.
 */
export function scoreMeetings(into: ArticleScore): void {
  const meetings = ofKind(into.article.facts, 'meeting');
  const pairs = pairUp(into.gold.meetings, meetings, (gold, meeting) => agreement(into, gold, meeting));
  const label = (gold: GoldMeeting) => `${gold.hosts.join(', ')} met ${gold.guests.join(', ')}`;
  into.settle('meetings', pairs, label, (meeting) => labelOf(into, meeting));
  for (const { gold, fact } of pairs.pairs) {
    if (gold.weak) continue;
    scoreSides(into, gold, fact);
    if (gold.date !== null) into.check('meeting date', gold.date, fact.date, sameDays(gold.date, fact.date));
  }
  for (const gold of pairs.missed) if (!gold.weak) scoreSides(into, gold, null);
  for (const meeting of pairs.extra) scoreSides(into, null, meeting);
}

function agreement(into: ArticleScore, gold: GoldMeeting, meeting: Meeting): number {
  const spans = evidenceSpans(meeting.evidence, into.article.source.id);
  const main = Math.max(0, overlap(into.spans(gold.evidence), spans));
  const rest = (gold.moreEvidence ?? []).flatMap((words) => into.spans(words));
  const more = Math.max(0, overlap(rest, spans));
  const shared = [...gold.hosts, ...gold.guests].filter((name) => takesPart(into, meeting, name));
  return main + more === 0 ? 0 : main + more / 4 + shared.length * 1000;
}

function takesPart(into: ArticleScore, meeting: Meeting, name: string): boolean {
  return meeting.participants.some(({ person, organization }) => {
    const who = into.article.personById.get(person ?? '');
    const body = into.article.organizationById.get(organization ?? '');
    return (
      (who && into.names.isPerson(name, who)) || (body && into.names.isOrganization(name, body)) || false
    );
  });
}

function scoreSides(into: ArticleScore, gold: GoldMeeting | null, meeting: Meeting | null): void {
  for (const [side, kind] of SIDES) {
    const result = compareSide(side, gold, meeting, into.article, into.gold.people, into.names);
    for (let count = 0; count < result.hits.length; count++) into.hit(kind, meeting?.confidence);
    for (const name of result.missed) into.miss(kind, name, gold?.evidence);
    for (const name of result.extra) into.extra(kind, name, meeting ?? undefined);
  }
}

function labelOf(into: ArticleScore, meeting: Meeting): string {
  const names = meeting.participants.map(
    ({ person, organization }) =>
      into.article.personById.get(person ?? '')?.name ??
      into.article.organizationById.get(organization ?? '')?.name ??
      'somebody',
  );
  return names.join(', ');
}
