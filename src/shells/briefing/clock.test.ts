import { describe, expect, it } from 'vitest';
import { clockWords, elapsedWords } from './clock.ts';

describe('the clock of the speaker', () => {
  it('counts minutes and seconds, then hours, and never before the beginning', () => {
    expect([0, 7_400, 750_000, 3_723_000, -5].map(elapsedWords)).toEqual([
      '0:00',
      '0:07',
      '12:30',
      '1:02:03',
      '0:00',
    ]);
  });

  it('tells the time of day with two digits', () => {
    expect(clockWords(new Date(2031, 4, 4, 9, 5))).toBe('09:05');
  });
});
