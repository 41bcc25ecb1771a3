import { formatDay } from '../i18n/dates.ts';
import { tx } from '../i18n/export.ts';
import type { DatasetIndex } from '../model/dataset-index.ts';
import { dayRange, isoDay } from '../model/edtf.ts';
import type { Id } from '../model/evidence.ts';
import { sourceName } from '../model/names.ts';

/**
 * Meetings as a calendar (RFC 5545), an event of whole days each. An interval becomes an event over all its days that
 * says it lies on one of them; a meeting without a date is left out. `nameOf` words a meeting; `now` is the moment of
 * writing (ISO 8601, UTC).
 */
export function icsOf(
  facts: readonly Id[],
  index: DatasetIndex,
  nameOf: (meeting: Id) => string,
  now: string,
): { text: string; undated: number } {
  const stamp = `${now.replace(/[-:]/g, '').slice(0, 15)}Z`;
  let undated = 0;
  const events = facts.flatMap((id) => {
    const fact = index.fact.get(id);
    if (fact?.kind !== 'meeting') return [];
    const range = fact.date === null ? null : dayRange(fact.date);
    if (!range) {
      undated++;
      return [];
    }
    const evidence = fact.evidence[0];
    const source = evidence && index.source.get(evidence.source);
    const quote = evidence
      ? tx.calendar.sentence({ quote: evidence.exact, where: source ? sourceName(source, index) : '' })
      : '';
    const between =
      range.from === range.to
        ? ''
        : `${tx.calendar.between({ from: formatDay(range.from), to: formatDay(range.to) })} `;
    const place = fact.area === null ? undefined : index.area.get(fact.area);
    return [
      'BEGIN:VEVENT',
      `UID:${id}@observer-atlas`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(range.from)}`,
      `DTEND;VALUE=DATE:${compact(range.to + 1)}`,
      `SUMMARY:${escaped(nameOf(id))}`,
      `DESCRIPTION:${escaped(between + quote)}`,
      ...(place ? [`LOCATION:${escaped(place.name)}`] : []),
      ...(source?.url && /^https?:\S+$/iu.test(source.url) ? [`URL:${source.url}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Observer Atlas//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(tx.calendar.name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return { text: lines.map((line) => `${folded(line)}\r\n`).join(''), undated };
}

function compact(day: number): string {
  return isoDay(day).replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** A line broken so that no part has more than 75 bytes; a character is never cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}
