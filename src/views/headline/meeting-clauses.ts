import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange, type DayRange } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import { NO_FILTER, type Filter } from '../../model/filter.ts';
import { shortName } from '../../model/names.ts';
import { formatDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import type { Chip, Segment } from './headline-series.ts';
import { listOfSome } from './scope-words.ts';

/**
 * How many meetings, of whom, with whom and when. What the filter names already is not said twice. Empty where no
 * meeting matches.
 */
export function meetingClauses(
  index: DatasetIndex,
  matching: ReadonlySet<Id>,
  filter: Filter = NO_FILTER,
): Segment[] {
  const meetings = index.dataset.meetings.filter((meeting) => matching.has(meeting.id));
  if (meetings.length === 0) return [];
  const facets = meetings.flatMap((meeting) => index.facets.get(meeting.id) ?? []);
  const days = meetings.flatMap(({ date }) => (date === null ? [] : (dayRange(date) ?? [])));
  const text = t.facts.number({ n: meetings.length });
  const number: Chip = {
    text,
    facts: meetings.map((meeting) => meeting.id),
    computed: true,
    how: t.headline.counted({ n: text }),
  };
  return t.headline.meetings<Segment>({
    number,
    n: meetings.length,
    missions:
      filter.missions.length > 0
        ? ''
        : names(
            facets.flatMap((one) => one.missions),
            index,
          ),
    hosts:
      filter.hosts.length > 0
        ? ''
        : names(
            facets.flatMap((one) => one.hosts),
            index,
          ),
    when: t.headline.dated({ n: meetings.length, dated: days.length, when: spanWords(days) }),
  });
}

function names(ids: readonly Id[], index: DatasetIndex): string {
  const short = [...new Set(ids)].flatMap((id) => {
    const organization = index.organization.get(id);
    return organization ? [shortName(organization, index)] : [];
  });
  return listOfSome([...new Set(short)]);
}

function spanWords(days: readonly DayRange[]): string {
  if (days.length === 0) return '';
  const from = Math.min(...days.map((one) => one.from));
  const to = Math.max(...days.map((one) => one.to));
  if (from !== to) return t.headline.between({ from: formatDay(from), to: formatDay(to) });
  const date = formatDay(from);
  return days.some((one) => one.approximate) ? t.dates.about({ date }) : date;
}
