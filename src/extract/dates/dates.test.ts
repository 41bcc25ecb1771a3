import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/tokenize.ts';
import { CalendarFileSchema, compileCalendar } from './calendar.ts';
import { findDates } from './find-dates.ts';
import { inferPublished } from './infer-published.ts';
import { resolveDate } from './resolve-date.ts';
import { yearsForWeekday } from './weekday-years.ts';

const file: unknown = JSON.parse(
  readFileSync(new URL('../../../data/lexicon/calendar.json', import.meta.url), 'utf8'),
);
const calendar = compileCalendar(v.parse(CalendarFileSchema, file));
const datesIn = (text: string) => findDates(tokenize(text, 0, text.length), calendar);
const quotesIn = (text: string) => datesIn(text).map((date) => text.slice(date.start, date.end));
const first = (text: string) => {
  const [date] = datesIn(text);
  if (!date) throw new Error(`no date in '${text}'`);
  return date;
};

describe('findDates, dates that the text says whole', () => {
  it.each([
    ['It was held on 17 March 2023.', '2023-03-17'],
    ['March 17, 2023', '2023-03-17'],
    ['on March 17,2023 in', '2023-03-17'],
    ['the 17th of March, 2023', '2023-03-17'],
    ['17-19 March 2023', '2023-03-17/2023-03-19'],
    ['March 17–19, 2023', '2023-03-17/2023-03-19'],
    ['29 March to 1 April 2023', '2023-03-29/2023-04-01'],
    ['29 December to 2 January 2024', '2023-12-29/2024-01-02'],
    ['24October 2021', '2021-10-24'],
    ['12. Oct. 2024.', '2024-10-12'],
    ['Sept. 3, 2021', '2021-09-03'],
    ['2023-03-17', '2023-03-17'],
    ['17.03.2023, 11:20', '2023-03-17'],
    ['17/03/2023', '2023-03-17'],
    ['in March 2023', '2023-03'],
    ['January-March 2023', '2023-01/2023-03'],
    ['In 2022, the elections', '2022'],
    ['the 2023 parliamentary elections', '2023'],
    ['18 November 2022, 17:38', '2022-11-18'],
    ['17 марта 2023 года', '2023-03-17'],
    ['в марте 2023 г. прошли', '2023-03'],
    ['2023 жылғы 19 наурыз', '2023-03-19'],
    ['Saturday, 9 July 2022', '2022-07-09'],
    ['in mid-March 2023', '2023-03'],
    ['17-Mar-2023', '2023-03-17'],
    ['от 17.03.23 г.', '2023-03-17'],
    ['2024 жылғы қараша', '2024-11'],
    ['between 4 and 6 June 2024', '2024-06-04/2024-06-06'],
    ['NAIROBI, AUGUST 9, 2022', '2022-08-09'],
  ])('reads %s', (text, edtf) => {
    expect(datesIn(text).map((date) => date.edtf)).toEqual([edtf]);
  });
});

describe('findDates, dates that need a reference', () => {
  it.each([
    ['scheduled for 4-5 January in', '4-5 January'],
    ['arrived on Nov 20 in', 'Nov 20'],
    ['on Nov. 20 in', 'Nov. 20'],
    ['at the referendum last June and', 'last June'],
    ['scheduled for next November', 'next November'],
    ['in Yerevan this year', 'this year'],
    ['reforms adopted last year and', 'last year'],
    ['he said today', 'today'],
    ['he said yesterday', 'yesterday'],
    ['met on Friday in', 'Friday'],
    ['Friday, March 29', 'Friday, March 29'],
    ['on 20 November this year', '20 November this year'],
    ['in June of last year', 'June of last year'],
    ['opens in May', 'May'],
    ['on March 17 and 12 international organizations', 'March 17'],
  ])('reads %s', (text, quote) => {
    expect(quotesIn(text)).toEqual([quote]);
    expect(first(text).edtf).toBeNull();
  });
});

describe('findDates, what is no date', () => {
  it.each([
    ['from 7 to 5 %'],
    ['the threshold was lowered from 7 to 5%'],
    ['voters may 5 times'],
    ['observers may attend'],
    ['March on, comrades'],
    ['the 9th session of the Commission'],
    ['793 observers from 12 organizations and 41 countries'],
    ['6 in the capital city and 12 in Akmola region'],
    ['a one-time 7-year term'],
    ['1,201 observers and 2,022 stations'],
    ['2022 observers came'],
    ['in the 1990s'],
    ['the day before yesterday'],
    ['section 3.2.1 of the code'],
    ['on 31 February 2023'],
  ])('finds nothing in %s', (text) => {
    expect(quotesIn(text)).toEqual(text.includes('February') ? ['February 2023'] : []);
  });
});

describe('resolveDate', () => {
  const published = '2023-03-17';
  it.each([
    ['last June', '2022-06'],
    ['next November', '2023-11'],
    ['this year', '2023'],
    ['last year', '2022'],
    ['today', '2023-03-17'],
    ['yesterday', '2023-03-16'],
    ['on Wednesday', '2023-03-15'],
    ['on March 19', '2023-03-19'],
    ['on December 30', '2022-12-30'],
    ['4-5 April', '2023-04-04/2023-04-05'],
    ['last month', '2023-02'],
    ['the 15th of this month', '2023-03-15'],
    ['this Sunday', '2023-03-19'],
    ['two days ago', '2023-03-15'],
    ['a year, or 3 years ago', '2020'],
    ['20 November last year', '2022-11-20'],
  ])('tells %s from the day of publication', (text, edtf) => {
    expect(resolveDate(first(text), { published })).toMatchObject({ edtf, basis: 'inferred' });
  });

  it('lets the tense choose the side', () => {
    expect(resolveDate(first('on Sunday'), { published, tense: 'future' })?.edtf).toBe('2023-03-19');
    expect(resolveDate(first('on October 1'), { published, tense: 'past' })?.edtf).toBe('2022-10-01');
    expect(resolveDate(first('on October 1'), { published, tense: 'future' })?.edtf).toBe('2023-10-01');
  });

  it('takes the year of a vote near by where publication is unknown', () => {
    const reference = { published: null, elections: ['2023-03-19'] };
    expect(resolveDate(first('on March 17'), reference)).toEqual({
      edtf: '2023-03-17',
      basis: 'inferred',
      how: 'year of the vote',
    });
    expect(resolveDate(first('on August 17'), reference)).toBeNull();
  });

  it('decides nothing that an unsure publication leaves open', () => {
    expect(resolveDate(first('today'), { published: '2022-10-21/2022-11-19' })?.edtf).toBe(
      '2022-10-21/2022-11-19',
    );
    expect(resolveDate(first('on Friday'), { published: '2022-10-21/2022-11-19' })).toBeNull();
    expect(resolveDate(first('this year'), { published: '2022-10-21/2022-11-19' })?.edtf).toBe('2022');
  });

  it('leaves a stated date as it is', () => {
    expect(resolveDate(first('March 17, 2019'), { published })).toEqual({
      edtf: '2019-03-17',
      basis: 'stated',
      how: '',
    });
  });
});

describe('inferPublished', () => {
  it('knows a crawl date by the vote that is still to come', () => {
    const line = first('Friday, March 29');
    expect(inferPublished(line, [{ date: '2022-11-20', tense: 'upcoming' }], 2030)).toMatchObject({
      published: '2022-10-21/2022-11-19',
      basis: 'inferred',
    });
  });

  it('finds the year of a date line that agrees with the vote', () => {
    const line = first('Friday, November 18');
    expect(inferPublished(line, [{ date: '2022-11-20', tense: 'upcoming' }], 2030)?.published).toBe(
      '2022-11-18',
    );
  });

  it('takes the year that puts a date line near the vote', () => {
    const upcoming = [{ date: '2024-02-07', tense: 'upcoming' as const }];
    expect(inferPublished(first('January 24'), upcoming, 2030)?.published).toBe('2024-01-24');
    const held = [{ date: '2024-12-07', tense: 'held' as const }];
    expect(inferPublished(first('Jan. 3'), held, 2030)?.published).toBe('2025-01-03');
    const untold = [{ date: '2024-12-07', tense: null }];
    expect(inferPublished(first('12 Nov'), untold, 2030)?.published).toBe('2024-11-12');
    expect(inferPublished(first('12 Nov'), [{ date: '2024-12', tense: null }], 2030)?.published).toBe(
      '2024-11-12',
    );
  });

  it('is not misled by a vote of another year', () => {
    const votes = [
      { date: '2018-04-11', tense: 'held' as const },
      { date: '2024-02-07', tense: 'upcoming' as const },
    ];
    expect(inferPublished(first('January 24'), votes, 2030)?.published).toBe('2024-01-24');
    expect(inferPublished(first('January 24, 2024'), votes, 2030)?.basis).toBe('stated');
    const mistaken = [...votes, { date: '2019-01-01', tense: 'upcoming' as const }];
    expect(inferPublished(first('January 24, 2024'), mistaken, 2030)?.basis).toBe('stated');
  });

  it('takes a whole date as stated, unless the votes contradict it', () => {
    expect(
      inferPublished(first('March 17, 2023'), [{ date: '2023-03-19', tense: 'upcoming' }], 2030),
    ).toEqual({
      published: '2023-03-17',
      basis: 'stated',
      how: '',
    });
    expect(
      inferPublished(first('March 17, 2024'), [{ date: '2023-03-19', tense: 'upcoming' }], 2030)?.basis,
    ).toBe('inferred');
  });

  it('looks after a vote that was held', () => {
    expect(inferPublished(null, [{ date: '2023-03-19', tense: 'held' }], 2030)?.published).toBe(
      '2023-03-19/2023-04-18',
    );
  });

  it('knows nothing without a date or a vote', () => {
    expect(inferPublished(null, [], 2030)).toBeNull();
    expect(inferPublished(first('Friday, March 29'), [], 2030)).toBeNull();
  });
});

describe('yearsForWeekday', () => {
  it('gives the years in which 29 March is a Friday', () => {
    expect(yearsForWeekday(3, 29, 5, 2015, 2030)).toEqual([2019, 2024, 2030]);
  });
});

describe('findDates on any text', () => {
  it('never throws and never overlaps', () => {
    const piece = fc.constantFrom(
      'March',
      '17',
      '2023',
      ',',
      '-',
      'to',
      'from',
      'and',
      '.',
      'last',
      'year',
      'Friday',
      'on',
      '5',
      '%',
      '31',
      'of',
      '/',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const dates = datesIn(pieces.join(' '));
        return dates.every(
          (date, index) => date.end > date.start && date.start >= (dates[index - 1]?.end ?? 0),
        );
      }),
    );
  });
});
