import type { Dataset } from '../model/dataset.ts';
import { dayRange, type DayRange } from '../model/edtf.ts';
import type { Evidence } from '../model/evidence.ts';
import type { CalendarFinding } from './finding.ts';

/** What of a dataset has dates. */
export type Dated = Pick<Dataset, 'meetings' | 'activities' | 'observations'> & {
  sources: readonly Pick<Dataset['sources'][number], 'id' | 'published'>[];
  elections: readonly Pick<Dataset['elections'][number], 'id' | 'date'>[];
};

/** Dates that contradict the day of publication or of the vote. Only certain days count, never intervals. */
export function calendars(dataset: Dated): CalendarFinding[] {
  const published = new Map(dataset.sources.map(({ id, published: date }) => [id, date]));
  const votes = new Map(dataset.elections.map(({ id, date }) => [id, date]));
  const page = (evidence: readonly Evidence[]) =>
    evidence
      .map(({ source }) => published.get(source) ?? null)
      .filter((date) => date !== null)
      .sort()
      .at(-1) ?? null;
  const vote = (election: string | null) => (election === null ? null : (votes.get(election) ?? null));
  const later = (
    fact: string,
    problem: CalendarFinding['problem'],
    date: string | null,
    against: string | null,
  ) =>
    isAfter(date, against)
      ? [{ kind: 'calendar' as const, fact, problem, date: date ?? '', against: against ?? '' }]
      : [];
  return [
    ...[...dataset.meetings, ...dataset.activities].flatMap(({ id, date, dateBasis, evidence }) =>
      dateBasis === 'published' ? [] : later(id, 'after-publication', date, page(evidence)),
    ),
    ...dataset.activities
      .filter(({ classification }) => classification === 'arrival')
      .flatMap(({ id, date, election }) => later(id, 'arrival-after-vote', date, vote(election))),
    ...dataset.observations
      .filter(({ planned }) => planned)
      .flatMap(({ id, evidence, election }) =>
        later(id, 'planned-after-vote', page(evidence), vote(election)),
      ),
  ];
}

function isAfter(date: string | null, against: string | null): boolean {
  const [first, second] = [certain(date), certain(against)];
  return first !== null && second !== null && first.from > second.to;
}

function certain(date: string | null): DayRange | null {
  const range = date === null ? null : dayRange(date);
  return range && !range.approximate ? range : null;
}
