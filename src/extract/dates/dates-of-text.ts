import type { Engine } from '../engine.ts';
import { tokenize } from '../text/tokenize.ts';
import type { DateMention } from './date-mention.ts';
import { findDates } from './find-dates.ts';

/** What dates are read with. */
export type DateEngine = Pick<Engine, 'tokenWords' | 'calendar'>;

/** The dates of a stretch of text, read by itself (see `findDates`). */
export function datesOfText(
  { tokenWords, calendar }: DateEngine,
  text: string,
  start = 0,
  end = text.length,
): DateMention[] {
  return findDates(tokenize(text, start, end, tokenWords), calendar);
}
