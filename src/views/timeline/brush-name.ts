import { isoDay } from '../../model/edtf.ts';
import { t } from '../../i18n/index.ts';
import type { Days } from './timeline-windows.ts';

/** Some days in few letters: '16 to 22 Mar 2023', '20 Nov 2022 to 3 Mar 2023', '17 Mar 2023'. */
export function brushName({ from, to }: Days): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  const whole = ({ day, month, year }: typeof a) =>
    t.timeline.month({ name: t.dates.shortDay({ day, month }), year });
  if (from === to) return whole(a);
  const begin =
    a.year !== b.year
      ? whole(a)
      : a.month !== b.month
        ? t.dates.shortDay({ day: a.day, month: a.month })
        : String(a.day);
  return t.timeline.span({ from: begin, to: whole(b) });
}

function partsOf(at: number): { day: number; month: number; year: number } {
  const [year = 0, month = 1, day = 1] = isoDay(at).split('-').map(Number);
  return { day, month, year };
}
