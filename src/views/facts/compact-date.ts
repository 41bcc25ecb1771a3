import { tfp } from '../../i18n/facts-page.ts';
import { t } from '../../i18n/index.ts';
import { dayRange, isoDay, type Edtf } from '../../model/edtf.ts';

/** An EDTF date in few letters, with its uncertainty kept: '17 Mar 2023', '21 Oct to 19 Nov 2022', 'about Nov 2022'. */
export function compactEdtf(edtf: Edtf): string {
  const range = dayRange(edtf);
  if (!range) return edtf;
  const words = edtf.includes('/') ? spanWords(range.from, range.to) : pointWords(edtf, range.from);
  return range.approximate ? t.dates.about({ date: words }) : words;
}

function pointWords(edtf: Edtf, day: number): string {
  const [, month, date] = edtf.replace('~', '').split('-');
  if (month === undefined) return edtf.slice(0, 4);
  return date === undefined ? monthWords(day) : `${Number(date)} ${monthWords(day)}`;
}

function spanWords(from: number, to: number): string {
  const last = dayWords(to);
  const year = isoDay(to).slice(0, 4);
  const first = dayWords(from);
  return tfp.span({ from: isoDay(from).startsWith(year) ? first.slice(0, -5) : first, to: last });
}

function dayWords(day: number): string {
  return `${Number(isoDay(day).slice(8))} ${monthWords(day)}`;
}

function monthWords(day: number): string {
  const [year, month] = isoDay(day).split('-');
  return `${t.dates.monthsShort[Number(month) - 1] ?? ''} ${year}`;
}
