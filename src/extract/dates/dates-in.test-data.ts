import * as v from 'valibot';
import file from '../../../data/lexicon/calendar.json' with { type: 'json' };
import { CalendarFileSchema, compileCalendar } from './calendar.ts';
import { TOKEN_WORDS } from '../text/token-words.test-data.ts';
import { datesOfText } from './dates-of-text.ts';

const calendar = compileCalendar(v.parse(CalendarFileSchema, file));
/** The dates of a text, by the calendar of the lexicon. */
export const datesIn = (text: string) => datesOfText({ tokenWords: TOKEN_WORDS, calendar }, text);
/** Their words. */
export const quotesIn = (text: string) => datesIn(text).map((date) => text.slice(date.start, date.end));
/** The first of them; throws where there is none. */
export const first = (text: string) => {
  const [date] = datesIn(text);
  if (!date) throw new Error(`no date in '${text}'`);
  return date;
};
