import { dayRange } from '../../model/edtf.ts';
import { composed, hasTag, meaning, peopleIn, type Chunk } from '../chunks/chunk.ts';
import type { InstitutionMention } from '../chunks/composed.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { edtfOf } from '../dates/edtf-of.ts';
import type { Engine } from '../engine.ts';
import { datesIn } from './dates-in.ts';
import { readWords, type ReadArticle } from './read-article.ts';

const ELECTION_WEIGHT = 10;
const OFFICE_WEIGHT = 2;
const PLACE_WEIGHT = 1;
/** The place a report is sent from, in the line above the text. */
const DATELINE_WEIGHT = 3;
/** A day of the article on which the country is known to have voted, and a day close to one. */
const VOTE_DAY_WEIGHT = 4;
const NEAR_VOTE_WEIGHT = 2;
const FEW_DAYS = 3;
const LONGEST_LINE = 200;

/** The country of a place name that only one country has, or of its name where it is one. */
function placeCountry(chunk: Chunk): string | null {
  if (!hasTag(chunk, 'PLACE')) return null;
  let only: string | null = null;
  for (const entry of chunk.entries) {
    if (entry.tag !== 'PLACE') continue;
    if (only !== null && only !== entry.area.country) return null;
    only = entry.area.country;
  }
  return meaning(chunk, 'COUNTRY')?.iso ?? only;
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
  // Embassies are of the country that votes as often as not.
  const addBody = (body: InstitutionMention | null | undefined) =>
    add(body?.country, body?.institution === 'embassy' ? 1 : OFFICE_WEIGHT);
  for (const { chunks } of article.sentences) {
    for (const chunk of chunks) weigh(chunk, add, addBody);
    for (const { office } of peopleIn(chunks)) addBody(office?.institution);
  }
  const above = chunksAbove(engine, article);
  const sure = above.flatMap((chunk) => placeCountry(chunk) ?? meaning(chunk, 'COUNTRY')?.iso ?? []);
  // Of towns of one name the largest.
  const [sentFrom] = [...sure, ...above.flatMap((chunk) => meaning(chunk, 'PLACE')?.area.country ?? [])];
  add(sentFrom, DATELINE_WEIGHT);
  if (weights.size === 0)
    for (const chunk of chunksAround(engine, article)) add(placeCountry(chunk), PLACE_WEIGHT);
  if (weights.size === 0)
    for (const { chunks } of article.sentences)
      for (const { office } of peopleIn(chunks))
        if (office?.class !== 'diplomat') add(office?.country, OFFICE_WEIGHT);
  const days = wholeDays(datesIn([{ chunks: above }, ...article.sentences]));
  for (const iso of weights.keys()) add(iso, weightOfDays(engine, iso, days));
  const [best] = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}

function weigh(
  chunk: Chunk,
  add: (iso: string | null | undefined, weight: number) => void,
  addBody: (body: InstitutionMention | null) => void,
): void {
  if (chunk.composed === null && chunk.entries.length === 0) return;
  add(composed(chunk, 'election')?.country, ELECTION_WEIGHT);
  // 'the commission' is whichever was named before, which has its own weight.
  if (chunk.tokens[0]?.capital) addBody(composed(chunk, 'institution'));
  add(placeCountry(chunk), PLACE_WEIGHT);
  add(meaning(chunk, 'COUNTRY')?.iso ?? meaning(chunk, 'DEMONYM')?.iso, 1);
}

function chunksAbove(engine: Engine, { text, zones }: ReadArticle): Chunk[] {
  const first = zones.findIndex(({ kind }) => kind === 'body');
  return zones.flatMap(({ kind, start, end }, at) => {
    const bare = kind === 'boilerplate' && at < first;
    if (end - start >= LONGEST_LINE || !(bare || kind === 'date' || kind === 'dateline')) return [];
    const chunks = readWords(engine, text, start, end);
    return bare && chunks.some((chunk) => placeCountry(chunk) === null) ? [] : chunks;
  });
}

/** The rest of the page, where the text names no country: the town of its weather, of its other headlines. */
function chunksAround(engine: Engine, { text, zones }: ReadArticle): Chunk[] {
  return zones
    .filter(({ start, end }) => end - start < LONGEST_LINE)
    .flatMap(({ start, end }) => readWords(engine, text, start, end));
}

/** Days that the text names, as day numbers; one told without its year is of the year of the others. */
function wholeDays(dates: readonly DateMention[]): number[] {
  const years = new Set(dates.flatMap(({ edtf, first }) => (edtf?.length === 10 ? (first.year ?? []) : [])));
  const [only = null, ...others] = years;
  return dates.flatMap(({ edtf, first }) => {
    const whole = edtf ?? (others.length > 0 ? null : edtfOf({ ...first, year: only }));
    return whole?.length === 10 ? (dayRange(whole)?.from ?? []) : [];
  });
}

function weightOfDays(engine: Engine, iso: string, days: readonly number[]): number {
  const votes = engine.register.days(iso);
  const nearest = Math.min(
    ...days.flatMap((day) => votes.map(({ from, to }) => Math.max(from - day, day - to, 0))),
  );
  return nearest === 0 ? VOTE_DAY_WEIGHT : nearest <= FEW_DAYS ? NEAR_VOTE_WEIGHT : 0;
}
