import { formatDay } from '../../i18n/dates.ts';
import { td } from '../../i18n/dense.ts';
import { t } from '../../i18n/index.ts';
import { FACT_KINDS } from '../../model/fact-kinds.ts';
import type { LargeAtlas } from '../../store/columns/large-atlas.svelte.ts';
import { countClauses } from '../headline/count-clauses.ts';
import type { Segment } from '../headline/headline-series.ts';
import { firstRowAfter } from '../../store/columns/row-window.ts';

const MEETING = FACT_KINDS.indexOf('meeting');

/** How many came, as sentences say it: the first part of the headline over columns, which a drag seldom changes. */
export function denseCounts(atlas: LargeAtlas): Segment[] {
  const counts = countClauses(atlas.index, atlas.matching);
  return counts.length > 0 ? [...counts, '. '] : [];
}

/** The second part: how many meetings pass, counted. */
export function denseMeetings(atlas: LargeAtlas): Segment[] {
  return [...meetings(atlas), '.'];
}

function meetings({ columns, passingMeetings, window, filter, count }: LargeAtlas): Segment[] {
  const all = columns.core.totals.kinds[MEETING] ?? 0;
  const shown = passingMeetings.within(window);
  if (count === 0) return [t.headline.nothing];
  const text = t.facts.number({ n: shown });
  const { from, dated } = columns.drawing;
  const first = filter.from ?? from[0];
  const last = filter.to ?? from[dated - 1];
  const [low, high] = [
    firstRowAfter((filter.from ?? -Infinity) - 1, columns.drawing),
    firstRowAfter(filter.to ?? Infinity, columns.drawing),
  ];
  const days =
    first === undefined || last === undefined || low >= high
      ? ''
      : td.headline.days({ from: formatDay(first), to: formatDay(last) });
  return [
    { text, facts: [], computed: true, how: td.headline.counted({ n: text }) },
    td.headline.meetings({ shown: text, all }) + days,
  ];
}
