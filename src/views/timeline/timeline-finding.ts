import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange, isoDay } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import type { Meeting } from '../../model/facts.ts';
import { formatDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import { timelineFacts } from './timeline-facts.ts';

/** What the dates of some meetings have to say, in numbers; days are since 1970. */
export type Finding =
  | { kind: 'none'; activities: number; known: number }
  | { kind: 'undated'; total: number; observers: boolean }
  /** One day has more meetings than any other; `vote` is the day of the vote that all of them are about. */
  | { kind: 'share'; total: number; observers: boolean; count: number; day: number; vote: number | null }
  /** Two days share the lead. */
  | { kind: 'tie'; total: number; observers: boolean; count: number; days: [number, number] }
  | {
      kind: 'spread';
      total: number;
      observers: boolean;
      dated: number;
      days: number;
      first: number;
      last: number;
    };

/** A vote further away than this says nothing about a meeting's day. */
const NEAR_VOTE = 60;

/**
 * The finding over the facts that pass the filter. Meetings with observers are counted apart from those without
 * where there are both; a day counts where its source gives one single day.
 */
export function findingOf(matching: ReadonlySet<Id>, index: DatasetIndex): Finding {
  const facts = timelineFacts(index);
  const shown = facts.filter((fact) => matching.has(fact.id));
  const all = shown.filter((fact) => fact.kind === 'meeting');
  if (all.length === 0) return { kind: 'none', activities: shown.length, known: facts.length };
  const withObservers = all.filter((meeting) => (index.facets.get(meeting.id)?.missions.length ?? 0) > 0);
  const observers = withObservers.length > 0 && withObservers.length < all.length;
  const meetings = observers ? withObservers : all;
  const total = meetings.length;
  const byDay = meetingsByDay(meetings);
  const days = [...byDay.keys()].sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'undated', total, observers };
  const count = Math.max(...[...byDay.values()].map((group) => group.length));
  const top = days.filter((day) => byDay.get(day)?.length === count);
  const [one, two] = top;
  if (one !== undefined && two === undefined)
    return {
      kind: 'share',
      total,
      observers,
      count,
      day: one,
      vote: voteOf(one, byDay.get(one) ?? [], index),
    };
  if (one !== undefined && two !== undefined && top.length === 2)
    return { kind: 'tie', total, observers, count, days: [one, two] };
  const dated = [...byDay.values()].reduce((sum, group) => sum + group.length, 0);
  return { kind: 'spread', total, observers, dated, days: days.length, first, last };
}

/** A finding as the title of the plate. */
export function findingTitle(finding: Finding): string {
  const titles = t.timeline.title;
  if (finding.kind === 'none') {
    if (finding.activities > 0) return titles.activities({ n: finding.activities });
    return finding.known > 0 ? titles.noMatch : titles.empty;
  }
  const { total } = finding;
  const counted = finding.observers ? 'observers' : 'all';
  switch (finding.kind) {
    case 'undated':
      return titles.undated({ total, counted });
    case 'share':
      return titles.share({
        count: finding.count,
        total,
        counted,
        date: formatDay(finding.day),
        relation: relation(finding.day, finding.vote),
      });
    case 'tie': {
      const [first, second] = spanInWords(...finding.days);
      return titles.tie({ count: finding.count, total, counted, first, second });
    }
    case 'spread': {
      const [first, last] = spanInWords(finding.first, finding.last);
      return titles.spread({ dated: finding.dated, total, counted, days: finding.days, first, last });
    }
  }
}

function meetingsByDay(meetings: readonly Meeting[]): Map<number, Meeting[]> {
  const byDay = new Map<number, Meeting[]>();
  for (const meeting of meetings) {
    const days = meeting.date === null ? null : dayRange(meeting.date);
    if (days && days.from === days.to) byDay.set(days.from, [...(byDay.get(days.from) ?? []), meeting]);
  }
  return byDay;
}

function voteOf(day: number, meetings: readonly Meeting[], index: DatasetIndex): number | null {
  const elections = [...new Set(meetings.map((meeting) => meeting.election))];
  const [only] = elections;
  const date = elections.length === 1 && only ? index.election.get(only)?.date : null;
  const range = date ? dayRange(date) : null;
  return range && range.from === range.to && Math.abs(range.from - day) <= NEAR_VOTE ? range.from : null;
}

function relation(day: number, vote: number | null): string {
  if (vote === null) return '';
  if (vote === day) return t.timeline.title.onVote;
  return vote > day
    ? t.timeline.title.beforeVote({ n: vote - day })
    : t.timeline.title.afterVote({ n: day - vote });
}

/** Two days in words; the year once where it is the same. */
function spanInWords(first: number, last: number): [string, string] {
  return [
    formatDay(first, { year: isoDay(first).slice(0, 4) !== isoDay(last).slice(0, 4) }),
    formatDay(last),
  ];
}
