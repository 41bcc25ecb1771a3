import type { Quote } from '../../store/briefing/briefing.ts';
import { formatEdtf } from '../../i18n/dates.ts';
import { tb } from '../../i18n/briefing.ts';

/** Where a quote stands: 'Senate, 17 March 2023 ¶19', or that its article has no date. */
export function referenceWords({ outlet, date, paragraph }: Quote): string {
  return tb.reference({
    outlet,
    date: date === null ? tb.sources.noDate : formatEdtf(date),
    paragraph,
  });
}
