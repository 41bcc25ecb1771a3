import { dayRange, isoDay, type Edtf } from '../model/edtf.ts';
import { t } from './index.ts';

/** A day as people write it: '17 March 2023'; `year: false` leaves the year out. Own month names: Intl lacks some languages. */
export function formatDay(day: number, { year = true }: { year?: boolean } = {}): string {
  const [y = 0, m = 1, d = 1] = isoDay(day).split('-').map(Number);
  return t.dates.day({ day: d, month: m, year: year ? y : null });
}

/** 'March 2023' of any day in that month. */
export function formatMonth(day: number): string {
  const [y, m] = isoDay(day).split('-').map(Number);
  return `${t.dates.months[(m ?? 1) - 1] ?? ''} ${y}`;
}

/** An EDTF date in words, with its uncertainty kept: 'about 17 March 2023', 'between 21 October and 19 November 2022'. */
export function formatEdtf(edtf: Edtf | null): string {
  if (edtf === null) return t.dates.none;
  const range = dayRange(edtf);
  if (!range) return edtf;
  const words = rangeInWords(edtf, range.from, range.to);
  return range.approximate ? t.dates.about({ date: words }) : words;
}

function rangeInWords(edtf: Edtf, from: number, to: number): string {
  if (from === to) return formatDay(from);
  if (edtf.includes('/')) return t.dates.between({ from: formatDay(from), to: formatDay(to) });
  return /^\d{4}-\d{2}/.test(edtf) ? formatMonth(from) : edtf.slice(0, 4);
}
