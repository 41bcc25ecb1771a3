import type { Edtf } from '../../model/edtf.ts';
import type { DateParts } from './date-mention.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The EDTF of a date whose year is known ('2021-06-05', '2021-06', '2022'), else null. */
export function edtfOf({ year, month, day }: DateParts): Edtf | null {
  if (year === null) return null;
  if (month === null) return String(year);
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** The EDTF of a date or a range, where both ends have a year, else null. */
export function edtfOfSpan(first: DateParts, last: DateParts | null): Edtf | null {
  const from = edtfOf(first);
  if (last === null || from === null) return from;
  const to = edtfOf(last);
  return to === null ? null : from === to ? from : `${from}/${to}`;
}
