import { dayRange } from '../../model/edtf.ts';
import { composed, hasTag, meaning, type Chunk } from '../chunks/chunk.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { edtfOf } from '../dates/edtf-of.ts';
import type { Engine } from '../engine.ts';
import { readWords, type ReadArticle } from './read-article.ts';

const ELECTION_WEIGHT = 10;
const OFFICE_WEIGHT = 2;
const PLACE_WEIGHT = 1;
/** The place a report is sent from, in the line above the text. */
const DATELINE_WEIGHT = 2;
/** A day of the article on which the country is known to have voted, and a day close to one. */
const VOTE_DAY_WEIGHT = 4;
const NEAR_VOTE_WEIGHT = 2;
const FEW_DAYS = 3;
const LONGEST_LINE = 200;

/** The country of a place name that only one country has. */
function placeCountry(chunk: Chunk): string | null {
  if (!hasTag(chunk, 'PLACE')) return null;
  let only: string | null = null;
  for (const entry of chunk.entries) {
    if (entry.tag !== 'PLACE') continue;
    if (only !== null && only !== entry.area.country) return null;
    only = entry.area.country;
  }
  return only;
}

/**
 * The country whose vote an article is about: by weight of its elections, offices and mentions, and of the days of
 * its votes among the days the article names; null for none.
 */
export function hostCountry(engine: Engine, article: ReadArticle): string | null {
  const weights = new Map<string, number>();
  const add = (iso: string | null | undefined, weight: number) => {
    if (iso) weights.set(iso, (weights.get(iso) ?? 0) + weight);
  };
  for (const { chunks } of article.sentences) for (const chunk of chunks) weigh(chunk, add);
  const above = chunksAbove(engine, article);
  const sentFrom = above.flatMap((chunk) => placeCountry(chunk) ?? meaning(chunk, 'COUNTRY')?.iso ?? [])[0];
  add(sentFrom, DATELINE_WEIGHT);
  if (weights.size === 0)
    for (const chunk of chunksAround(engine, article)) add(placeCountry(chunk), PLACE_WEIGHT);
  if (weights.size === 0)
    for (const { chunks } of article.sentences)
      for (const chunk of chunks)
        for (const { office } of composed(chunk, 'people')?.people ?? [])
          if (office?.class !== 'diplomat') add(office?.country, OFFICE_WEIGHT);
  const days = wholeDays([above, ...article.sentences.map(({ chunks }) => chunks)]);
  for (const iso of weights.keys()) add(iso, weightOfDays(engine, iso, days));
  const [best] = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}

function weigh(chunk: Chunk, add: (iso: string | null | undefined, weight: number) => void): void {
  if (chunk.composed === null && chunk.entries.length === 0) return;
  add(composed(chunk, 'election')?.country, ELECTION_WEIGHT);
  if (!isShort(chunk)) add(composed(chunk, 'institution')?.country, OFFICE_WEIGHT);
  for (const person of composed(chunk, 'people')?.people ?? [])
    add(person.office?.institution?.country, OFFICE_WEIGHT);
  if (chunk.entries.length === 0) return;
  add(placeCountry(chunk), PLACE_WEIGHT);
  add(meaning(chunk, 'COUNTRY')?.iso ?? meaning(chunk, 'DEMONYM')?.iso, 1);
}

/** 'the commission': whichever was named before, which has its own weight. */
function isShort({ tokens }: Chunk): boolean {
  return tokens.length === 1 && tokens[0]?.capital === false;
}

function chunksAbove(engine: Engine, { text, zones }: ReadArticle): Chunk[] {
  const first = zones.findIndex(({ kind }) => kind === 'body');
  return zones.flatMap(({ kind, start, end }, at) => {
    const bare = kind === 'boilerplate' && at < first;
    if (end - start >= LONGEST_LINE || !(bare || kind === 'date' || kind === 'dateline')) return [];
    const chunks = readWords(engine, text, start, end);
    return bare && !(chunks.length === 1 && chunks.every((chunk) => placeCountry(chunk) !== null))
      ? []
      : chunks;
  });
}

/** The rest of the page, where the text names no country: the town of its weather, of its other headlines. */
function chunksAround(engine: Engine, { text, zones }: ReadArticle): Chunk[] {
  return zones
    .filter(({ kind, start, end }) => kind !== 'body' && end - start < LONGEST_LINE)
    .flatMap(({ start, end }) => readWords(engine, text, start, end));
}

/** A day that the text names, as a day number. */
interface NamedDay {
  day: number;
  /** Whether its year is told beside it, or taken from the other days. */
  year: 'told' | 'taken';
}

/** Days that the text names; one told without its year is of the year of the others. */
function wholeDays(lists: readonly (readonly Chunk[])[]): NamedDay[] {
  const dates = datesIn(lists);
  const years = new Set(dates.flatMap(({ edtf, first }) => (edtf?.length === 10 ? (first.year ?? []) : [])));
  const [only] = years;
  const named = (edtf: string, year: NamedDay['year']) => {
    const day = dayRange(edtf)?.from;
    return day === undefined ? [] : [{ day, year }];
  };
  return dates.flatMap(({ edtf, first: { year, month, day } }) => {
    if (edtf?.length === 10) return named(edtf, 'told');
    if (year !== null || month === null || day === null || years.size !== 1 || only === undefined) return [];
    return named(edtfOf({ year: only, month, day }) ?? '', 'taken');
  });
}

function datesIn(lists: readonly (readonly Chunk[])[]): DateMention[] {
  const dates: DateMention[] = [];
  for (const chunks of lists)
    for (const chunk of chunks) {
      const date = chunk.date ?? composed(chunk, 'election')?.date;
      if (date) dates.push(date);
    }
  return dates;
}

function weightOfDays(engine: Engine, iso: string, days: readonly NamedDay[]): number {
  const votes = engine.register.days(iso);
  if (votes.length === 0 || days.length === 0) return 0;
  const away = ({ day }: NamedDay) =>
    votes.map(({ from, to }) => (day < from ? from - day : day > to ? day - to : 0));
  const apart = days.flatMap((named) => away(named).filter((by) => by === 0 || named.year === 'told'));
  const nearest = Math.min(Infinity, ...apart);
  return nearest === 0 ? VOTE_DAY_WEIGHT : nearest <= FEW_DAYS ? NEAR_VOTE_WEIGHT : 0;
}
