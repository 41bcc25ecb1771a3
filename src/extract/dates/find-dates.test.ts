import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn, first, quotesIn } from './dates-in.test-data.ts';

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
    ['Mar-17-2023 16:20:44', '2023-03-17'],
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
