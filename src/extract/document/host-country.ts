import { dayRange } from '../../model/edtf.ts';
import { composed, hasTag, meaning, type Chunk } from '../chunks/chunk.ts';
import type { Engine } from '../engine.ts';
import { tokenize } from '../text/tokenize.ts';
import { readTokens, type ReadArticle } from './read-article.ts';

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
  const countries = new Set(
    chunk.entries.flatMap((entry) => (entry.tag === 'PLACE' ? [entry.area.country] : [])),
  );
  const [only] = countries;
  return countries.size === 1 ? (only ?? null) : null;
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
  const chunks = article.sentences.flatMap((sentence) => sentence.chunks);
  for (const chunk of chunks) {
    add(composed(chunk, 'election')?.country, ELECTION_WEIGHT);
    add(composed(chunk, 'institution')?.country, OFFICE_WEIGHT);
    for (const person of composed(chunk, 'people')?.people ?? [])
      add(person.office?.institution?.country, OFFICE_WEIGHT);
    add(placeCountry(chunk), PLACE_WEIGHT);
    add(meaning(chunk, 'COUNTRY')?.iso ?? meaning(chunk, 'DEMONYM')?.iso, 1);
  }
  const above = chunksAbove(engine, article);
  const sentFrom = above.flatMap((chunk) => placeCountry(chunk) ?? meaning(chunk, 'COUNTRY')?.iso ?? [])[0];
  add(sentFrom, DATELINE_WEIGHT);
  const days = wholeDays([...above, ...chunks]);
  for (const iso of weights.keys()) add(iso, weightOfDays(engine, iso, days));
  const [best] = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}

function chunksAbove(engine: Engine, { text, zones }: ReadArticle): Chunk[] {
  return zones
    .filter(({ kind, start, end }) => (kind === 'date' || kind === 'dateline') && end - start < LONGEST_LINE)
    .flatMap(({ start, end }) => readTokens(engine, tokenize(text, start, end), new Set()));
}

/** Days that the text names with their year, as day numbers. */
function wholeDays(chunks: readonly Chunk[]): number[] {
  return chunks.flatMap((chunk) => {
    const edtf = (chunk.date ?? composed(chunk, 'election')?.date)?.edtf;
    return edtf?.length === 10 ? (dayRange(edtf)?.from ?? []) : [];
  });
}

function weightOfDays(engine: Engine, iso: string, days: readonly number[]): number {
  const votes = engine.lexicon.electionDays.elections
    .filter(({ country }) => country === iso)
    .flatMap(({ date }) => dayRange(date) ?? []);
  const away = (day: number) =>
    votes.map(({ from, to }) => (day < from ? from - day : day > to ? day - to : 0));
  const nearest = Math.min(Infinity, ...days.flatMap(away));
  return nearest === 0 ? VOTE_DAY_WEIGHT : nearest <= FEW_DAYS ? NEAR_VOTE_WEIGHT : 0;
}
