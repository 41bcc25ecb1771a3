import * as v from 'valibot';
import boilerplate from '../../../data/lexicon/boilerplate.json' with { type: 'json' };
import calendar from '../../../data/lexicon/calendar.json' with { type: 'json' };
import { CalendarFileSchema, calendarNames, compileCalendar } from '../dates/calendar.ts';
import { BoilerplateFileSchema, compileBoilerplate } from './boilerplate-phrases.ts';
import { zones } from './zones.ts';

/** The phrases of the lexicon. */
export const phrases = compileBoilerplate(
  v.parse(BoilerplateFileSchema, boilerplate),
  calendarNames(compileCalendar(v.parse(CalendarFileSchema, calendar))),
);

/** The zones of a text as kind and words. */
export function kindsIn(text: string): [string, string][] {
  return zones(text, phrases).map(({ start, end, kind }) => [kind, text.slice(start, end)]);
}
