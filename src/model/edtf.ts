import * as v from 'valibot';

/**
 * EDTF (ISO 8601-2), the levels the atlas uses: `2023`, `2022-11`, `2023-03-17`, each with `~` for
 * approximate, and intervals `a/b` of those. An interval means: the fact lies in it or spans it.
 */
export type Edtf = string;

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;
const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01, first and last day inclusive, and whether the source hedges. */
export interface DayRange {
  from: number;
  to: number;
  approximate: boolean;
}

/** Days since 1970-01-01 of a calendar day; month is 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** The ISO 8601 date (`2023-03-17`) of a day number. */
export function isoDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** First and last day that an EDTF date can mean, or null where it is not a date the atlas reads. */
export function dayRange(edtf: Edtf): DayRange | null {
  const parts = edtf.split('/');
  if (parts.length > 2) return null;
  const ranges = parts.map(pointRange);
  const first = ranges[0];
  const last = ranges[ranges.length - 1];
  if (!first || !last || ranges.includes(null) || last.to < first.from) return null;
  return { from: first.from, to: last.to, approximate: ranges.some((range) => range?.approximate === true) };
}

function pointRange(point: string): DayRange | null {
  const match = POINT.exec(point);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const approximate = match[4] === '~';
  if (month === null) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31), approximate };
  if (month < 1 || month > 12) return null;
  const lastOfMonth = dayNumber(year, month + 1, 1) - 1;
  if (day === null) return { from: dayNumber(year, month, 1), to: lastOfMonth, approximate };
  const at = dayNumber(year, month, day);
  return day < 1 || at > lastOfMonth ? null : { from: at, to: at, approximate };
}

/** Whether the date names one single day (approximate or not). */
export function isSingleDay(edtf: Edtf): boolean {
  const range = dayRange(edtf);
  return range !== null && range.from === range.to;
}

export const EdtfSchema = v.pipe(
  v.string(),
  v.check(
    (text) => dayRange(text) !== null,
    'not an EDTF date such as 2023-03-17, 2022-11 or 2022-11-01/2022-11-20',
  ),
);
