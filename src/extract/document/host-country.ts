import { composed, hasTag, meaning, type Chunk } from '../chunks/chunk.ts';
import type { ReadArticle } from './read-article.ts';

const ELECTION_WEIGHT = 10;
const OFFICE_WEIGHT = 2;

const PLACE_WEIGHT = 1;

/** The country of a place name that only one country has. */
function placeCountry(chunk: Chunk): string | null {
  if (!hasTag(chunk, 'PLACE')) return null;
  const countries = new Set(
    chunk.entries.flatMap((entry) => (entry.tag === 'PLACE' ? [entry.area.country] : [])),
  );
  const [only] = countries;
  return countries.size === 1 ? (only ?? null) : null;
}

/** The country whose vote an article is about: by weight of its elections, offices and mentions; null for none. */
export function hostCountry(article: ReadArticle): string | null {
  const weights = new Map<string, number>();
  const add = (iso: string | null | undefined, weight: number) => {
    if (iso) weights.set(iso, (weights.get(iso) ?? 0) + weight);
  };
  for (const chunk of article.sentences.flatMap((sentence) => sentence.chunks)) {
    add(composed(chunk, 'election')?.country, ELECTION_WEIGHT);
    add(composed(chunk, 'institution')?.country, OFFICE_WEIGHT);
    for (const person of composed(chunk, 'people')?.people ?? [])
      add(person.office?.institution?.country, OFFICE_WEIGHT);
    add(placeCountry(chunk), PLACE_WEIGHT);
    add(meaning(chunk, 'COUNTRY')?.iso ?? meaning(chunk, 'DEMONYM')?.iso, 1);
  }
  const [best] = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}
