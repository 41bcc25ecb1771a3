import { once } from './once.ts';
import { cleaned } from '../text/cleaned.ts';
import type { ReadArticle } from './read-article.ts';

/** What a page calls itself: its headline and the name of the site behind it. */
export interface PageTitle {
  title: string;
  /** Null where what stands behind is a date. */
  site: string | null;
}

/** What parts a headline from the section and the site behind it. */
const TAIL = /\s+(?:[|–—»·]|--?|::)\s+/gu;
/** Among how many zones the headline or the site's name is printed again. */
const NEAR = 14;
const LEAST_LETTERS = 12;
const LONGEST_SITE = 90;

/**
 * The headline of 'Headline | Section | Site', which pages print as their first line: where the headline or the site's
 * name stands alone in a line below. Null where the first line is no such line.
 */
export function pageTitleOf(article: ReadArticle): PageTitle | null {
  return once(article, readPageTitle, () => readPageTitle(article));
}

function readPageTitle({ text, zones }: ReadArticle): PageTitle | null {
  const [first = '', ...below] = zones
    .slice(0, NEAR)
    .map(({ start, end }) => cleaned(text.slice(start, end)));
  const cuts = [...first.matchAll(TAIL)];
  const last = cuts.at(-1);
  const site = last && first.slice(last.index + last[0].length);
  if (site === undefined || site.length > LONGEST_SITE) return null;
  const printed = new Set(below.map((line) => line.toLowerCase()));
  const titles = cuts
    .map(({ index }) => first.slice(0, index))
    .filter(({ length }) => length >= LEAST_LETTERS);
  const title =
    titles.find((headline) => printed.has(headline.toLowerCase())) ??
    (printed.has(site.toLowerCase()) ? titles[0] : undefined);
  return title === undefined ? null : { title, site: /\d{4}/u.test(site) ? null : site };
}
