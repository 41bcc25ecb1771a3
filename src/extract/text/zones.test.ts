import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindsIn, phrases } from './kinds-in.test-data.ts';
import { zones } from './zones.ts';

const PROSE =
  'The mission of the assembly met the chairman of the commission and spoke about the course of the campaign in the country.';
const MORE =
  'The chairman said that all conditions for the work of the observers had been created and that the law would be kept.';

/** Lines of an article, each with the kind it must have; null is a blank line. */
type Marked = readonly (readonly [kind: string, line: string] | null)[];

function expectZones(marked: Marked): void {
  const text = marked.map((entry) => entry?.[1] ?? '').join('\n');
  expect(kindsIn(text)).toEqual(
    marked.filter((entry) => entry !== null).map(([kind, line]) => [kind, line.trim()]),
  );
}

describe('zones', () => {
  it('knows title, date, heading, body and byline', () => {
    expectZones([
      ['title', 'Assembly mission meets commission chairman'],
      null,
      ['date', 'March 17, 2023'],
      null,
      ['heading', 'Meeting with the commission'],
      null,
      ['body', PROSE],
      null,
      ['heading', 'The chairman spoke about conditions for observers.'],
      ['body', MORE],
      null,
      ['byline', 'Source: Commission of the Republic'],
    ]);
  });

  it('leaves out menus, share bars, breadcrumbs and comment forms', () => {
    expectZones([
      ['boilerplate', 'Home | News | Politics | Contacts'],
      ['boilerplate', 'Main Page >'],
      ['boilerplate', 'Facebook Twitter Telegram WhatsApp'],
      null,
      ['title', 'Assembly mission meets commission chairman'],
      ['date', 'Published: 17.03.2023, 11:20'],
      null,
      ['body', PROSE],
      null,
      ['boilerplate', 'Share.'],
      ['boilerplate', 'Leave A Reply'],
      [
        'boilerplate',
        'The chairman of our street met nobody, and I want to say that this is how it always goes here.',
      ],
    ]);
  });

  it('leaves out lists of other articles until a long paragraph', () => {
    expectZones([
      ['title', 'Assembly mission meets commission chairman'],
      null,
      ['body', PROSE],
      null,
      ['boilerplate', 'Read also'],
      ['related', 'Minister meets observers of the union'],
      ['related', 'Over 170 observers accredited'],
      null,
      ['body', MORE],
      null,
      ['related', 'Read also: Speaker meets ambassador'],
      ['body', PROSE.replace('mission', 'delegation')],
      ['boilerplate', 'Popular'],
      ['related', '1 Chairman meets delegation of the assembly'],
      ['related', '2 Birthdays today'],
    ]);
  });

  it('takes short lines after the last paragraph for headlines of others', () => {
    expectZones([
      ['title', 'Assembly mission meets commission chairman'],
      null,
      ['body', PROSE],
      null,
      ['related', 'Speaker meets the delegation of the union'],
      ['boilerplate', 'Weather today'],
    ]);
  });

  it.each([
    'Friday, March 29',
    '18 November 2022, 17:38',
    '5 February 2024 14:20 (UTC+04:00)',
    'Wed Oct 11, 2023 08:00 PM',
    'Bishkek, 26November 2021',
    'Published: 17.03.2023',
    '2024-06-24',
    'GNA – Accra, 12 Nov.',
    'By Staff Report in Election 2023 on 17 March 2023',
    '17:05, 17 March 2023, Bishkek - 24.kg news agency , Darya PODOLSKAYA',
    'Assembly | News | Moldova | 04/09/2025',
    'April 3, 2024 | 1,284 views | 0 comments',
    'Updated on the 3rd of May 2021 at 10:15 a.m',
  ])('knows the date line %s', (line) => {
    expect(kindsIn(`Mission meets chairman\n\n${line}\n\n${PROSE}`)).toEqual([
      ['title', 'Mission meets chairman'],
      ['date', line],
      ['body', PROSE],
    ]);
  });

  it.each(['Elections 2022 in the capital', 'Nov 19 is the day of silence', 'March of the 70 observers'])(
    'takes the heading %s for no date line',
    (line) => {
      const text = `Mission meets chairman\n\n${PROSE}\n\n${line}\n\n${MORE}`;
      expect(kindsIn(text)[2]).toEqual(['heading', line]);
    },
  );

  it('knows a title printed again, and what a crawler leaves for a date', () => {
    expectZones([
      ['title', 'Assembly mission meets commission chairman'],
      ['boilerplate', 'None'],
      ['title', 'Assembly mission meets commission chairman'],
      null,
      ['body', PROSE],
    ]);
  });

  it('reads other house styles: Russian and Kazakh furniture', () => {
    expectZones([
      ['boilerplate', 'Главная | Новости | Политика'],
      ['title', 'Миссия наблюдателей встретилась с председателем комиссии'],
      ['date', '17 марта 2023 года, 11:20'],
      null,
      [
        'body',
        'Миссия наблюдателей парламентской ассамблеи встретилась с председателем комиссии и обсудила ход кампании.',
      ],
      null,
      ['byline', 'Источник: пресс-служба комиссии'],
      ['boilerplate', 'Читайте также'],
      ['related', 'Министр встретился с наблюдателями'],
      ['boilerplate', 'Тағы оқыңыз'],
      ['related', 'Төраға байқаушылармен кездесті'],
    ]);
  });

  it('keeps lists that belong to the text', () => {
    expectZones([
      ['title', 'Assembly mission meets commission chairman'],
      null,
      ['body', PROSE],
      ['body', 'Accredited are:'],
      ['body', '- 12 observers of the union;'],
      ['body', '- 30 observers of the assembly'],
      null,
      ['body', MORE],
    ]);
  });

  it('makes one zone of a hard-wrapped paragraph', () => {
    const wrapped = PROSE.replace('the chairman', 'the\nchairman').replace('the course', 'the\ncourse');
    const text = `Assembly mission meets chairman\n\n${wrapped}\n\n${MORE}`;
    expect(kindsIn(text)).toEqual([
      ['title', 'Assembly mission meets chairman'],
      ['body', wrapped],
      ['body', MORE],
    ]);
  });

  it('cuts the dateline off the first paragraph', () => {
    expect(kindsIn(`Mission meets chairman\n\nACCRA, May 3 (Agency) – ${PROSE}`)).toEqual([
      ['title', 'Mission meets chairman'],
      ['dateline', 'ACCRA, May 3 (Agency) –'],
      ['body', PROSE],
    ]);
  });

  it('takes a file of furniture for furniture', () => {
    const kinds = kindsIn('Home | News\n\nShare\n\nRelated news\n\nAll rights reserved').map(
      ([kind]) => kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['boilerplate']));
  });

  it('takes an article of one line for its body', () => {
    expect(kindsIn(PROSE)).toEqual([['body', PROSE]]);
  });

  it('covers every visible character once, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      PROSE,
      MORE,
      'Share',
      'Read also',
      'None',
      'Short line',
      'March 17, 2023',
      '\n',
      '\n\n',
      '\r\n',
      '\u2028',
      ' ',
      '\u00a0',
      '\u200b',
      'ASTANA. AGENCY – ',
      'Новости',
      '***',
      '-',
      'a;',
      'b:',
      'word '.repeat(30),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const zone of zones(text, phrases)) {
          expect(text.slice(at, zone.start)).toMatch(/^[\s\u0085\p{Cf}]*$/u);
          expect(zone.end).toBeGreaterThan(zone.start);
          at = zone.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085\p{Cf}]*$/u);
      }),
    );
  });

  it.each([
    'a',
    '-',
    'a b ',
    'Share\n',
    'x\n',
    'A line of words without end\n',
    '- ',
    '" ',
    'a.',
    '\u00ad',
    '1\n\n',
    'Mr. A – ',
  ])('reads a long run of %j', (unit) => {
    const text = unit.repeat(50_000);
    const found = zones(text, phrases);
    expect(found.every((zone) => zone.end <= text.length)).toBe(true);
  });
});
