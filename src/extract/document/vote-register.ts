import { dayRange, type DayRange, type Edtf } from '../../model/edtf.ts';
import { MOST_DAYS_FROM_VOTE, resolveDate } from '../dates/resolve-date.ts';
import type { Engine } from '../engine.ts';
import { datesIn } from './dates-in.ts';
import type { Published, Vote } from './doc.ts';
import type { ReadArticle } from './read-article.ts';

/** How far a vote may lie from the page that speaks of it as its own. */
export const MOST_DAYS_AHEAD = 400;

/** Fills a date that the article leaves open from the public register, and says so. */
export function fillFromRegister(
  engine: Engine,
  article: ReadArticle,
  vote: Vote,
  published: Published,
): void {
  const dates = engine.register.dates(vote.iso, vote.classification);
  const partial = dayRange(vote.date ?? '');
  if (partial && partial.from === partial.to) return;
  const fits = partial
    ? dates.filter((date) => within(date, partial))
    : nearPublication(dates, vote, published);
  const page = published.basis === 'stated' ? published.date : null;
  const found = fits.length === 1 ? fits[0] : partial ? undefined : byDaysInText(article, dates, page);
  if (found === undefined) return;
  vote.date = found;
  vote.how = 'day of the vote from the public register of elections';
}

function nearPublication(dates: readonly Edtf[], vote: Vote, published: Published): Edtf[] {
  const page = dayRange(published.date ?? '');
  if (!page) return [];
  const ahead = dates.filter((date) => within(date, page, 1, MOST_DAYS_AHEAD)).slice(0, 1);
  const behind = dates.filter((date) => within(date, page, MOST_DAYS_AHEAD, 1)).slice(-1);
  if (vote.tense === 'upcoming') return ahead;
  if (vote.tense === 'held') return behind;
  return ahead.length > 0 ? ahead : behind;
}

/** The registered vote that a day without a year in the text lies nearest to. */
function byDaysInText(article: ReadArticle, dates: readonly Edtf[], page: Edtf | null): Edtf | undefined {
  const mentions = datesIn(article.sentences);
  const days = mentions.filter(({ first }) => first.day !== null);
  const whole = [page, ...mentions.map(({ edtf }) => edtf)];
  const years = whole.flatMap((edtf) => (edtf?.length === 10 ? [Number(edtf.slice(0, 4))] : []));
  const inYears = dates.filter(
    (date) => years.length === 0 || years.some((year) => Math.abs(year - Number(date.slice(0, 4))) <= 1),
  );
  const near = inYears
    .map((date) => ({
      date,
      distance: Math.min(
        ...days.map((mention) =>
          daysBetween(resolveDate(mention, { published: null, elections: [date] })?.edtf, date),
        ),
      ),
    }))
    .filter(({ distance }) => distance <= MOST_DAYS_FROM_VOTE);
  return near.sort((a, b) => a.distance - b.distance || (a.date < b.date ? 1 : -1))[0]?.date;
}

function daysBetween(a: Edtf = '', b: Edtf): number {
  const [first, second] = [dayRange(a), dayRange(b)];
  return first && second ? Math.abs(first.from - second.from) : Infinity;
}

/** Whether a date can lie in a range of days, or so many days before or after it. */
export function within(date: Edtf, near: Pick<DayRange, 'from' | 'to'>, before = 0, after = before): boolean {
  const range = dayRange(date);
  return range !== null && range.from <= near.to + after && range.to >= near.from - before;
}
