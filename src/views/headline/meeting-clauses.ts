import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { shortName } from '../../model/names.ts';
import { formatDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import type { Chip, Segment } from './headline-series.ts';

const MOST_NAMES = 3;

/** How many meetings, of whom, with whom and when. Empty where no meeting matches. */
export function meetingClauses(index: DatasetIndex, matching: ReadonlySet<Id>): Segment[] {
  const meetings = index.dataset.meetings.filter((meeting) => matching.has(meeting.id));
  if (meetings.length === 0) return [];
  const facets = meetings.flatMap((meeting) => index.facets.get(meeting.id) ?? []);
  const days = facets.flatMap((one) => (one.from === null || one.from !== one.to ? [] : [one.from]));
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
    missions: names(
      facets.flatMap((one) => one.missions),
      index,
    ),
    hosts: names(
      facets.flatMap((one) => one.hosts),
      index,
    ),
    when: days.length === 0 ? '' : spanWords(Math.min(...days), Math.max(...days)),
  });
}

function names(ids: readonly Id[], index: DatasetIndex): string {
  const short = [...new Set(ids)].flatMap((id) => {
    const organization = index.organization.get(id);
    return organization ? [shortName(organization, index)] : [];
  });
  const unique = [...new Set(short)];
  const shown = unique.length > MOST_NAMES + 1 ? unique.slice(0, MOST_NAMES) : unique;
  const left = unique.length - shown.length;
  return t.facts.list(left > 0 ? [...shown, t.headline.others({ n: left })] : shown);
}

function spanWords(from: number, to: number): string {
  return from === to
    ? t.headline.on({ date: formatDay(from) })
    : t.headline.span({ from: formatDay(from), to: formatDay(to) });
}
