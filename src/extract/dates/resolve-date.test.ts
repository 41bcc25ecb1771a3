import { describe, expect, it } from 'vitest';
import { first } from './dates-in.test-data.ts';
import { inferPublished } from './infer-published.ts';
import { resolveDate } from './resolve-date.ts';

describe('resolveDate', () => {
  const published = '2023-03-17';
  it.each([
    ['last June', '2022-06'],
    ['next November', '2023-11'],
    ['this year', '2023'],
    ['last year', '2022'],
    ['today', '2023-03-17'],
    ['yesterday', '2023-03-16'],
    ['this afternoon', '2023-03-17'],
    ['last night', '2023-03-16'],
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
      date: '2022-10-21/2022-11-19',
      basis: 'inferred',
    });
  });

  it('finds the year of a date line that agrees with the vote', () => {
    const line = first('Friday, November 18');
    expect(inferPublished(line, [{ date: '2022-11-20', tense: 'upcoming' }], 2030)?.date).toBe('2022-11-18');
  });

  it('takes the year that puts a date line near the vote', () => {
    const upcoming = [{ date: '2024-02-07', tense: 'upcoming' as const }];
    expect(inferPublished(first('January 24'), upcoming, 2030)?.date).toBe('2024-01-24');
    const held = [{ date: '2024-12-07', tense: 'held' as const }];
    expect(inferPublished(first('Jan. 3'), held, 2030)?.date).toBe('2025-01-03');
    const untold = [{ date: '2024-12-07', tense: null }];
    expect(inferPublished(first('12 Nov'), untold, 2030)?.date).toBe('2024-11-12');
    expect(inferPublished(first('12 Nov'), [{ date: '2024-12', tense: null }], 2030)?.date).toBe(
      '2024-11-12',
    );
  });

  it('is not misled by a vote of another year', () => {
    const votes = [
      { date: '2018-04-11', tense: 'held' as const },
      { date: '2024-02-07', tense: 'upcoming' as const },
    ];
    expect(inferPublished(first('January 24'), votes, 2030)?.date).toBe('2024-01-24');
    expect(inferPublished(first('January 24, 2024'), votes, 2030)?.basis).toBe('stated');
    const mistaken = [...votes, { date: '2019-01-01', tense: 'upcoming' as const }];
    expect(inferPublished(first('January 24, 2024'), mistaken, 2030)?.basis).toBe('stated');
  });

  it('takes a whole date as stated, unless the votes contradict it', () => {
    expect(
      inferPublished(first('March 17, 2023'), [{ date: '2023-03-19', tense: 'upcoming' }], 2030),
    ).toEqual({
      date: '2023-03-17',
      basis: 'stated',
      how: '',
    });
    expect(
      inferPublished(first('March 17, 2024'), [{ date: '2023-03-19', tense: 'upcoming' }], 2030)?.basis,
    ).toBe('inferred');
  });

  it('looks after a vote that was held', () => {
    expect(inferPublished(null, [{ date: '2023-03-19', tense: 'held' }], 2030)?.date).toBe(
      '2023-03-19/2023-04-18',
    );
  });

  it('knows nothing without a date or a vote', () => {
    expect(inferPublished(null, [], 2030)).toBeNull();
    expect(inferPublished(first('Friday, March 29'), [], 2030)).toBeNull();
  });
});
