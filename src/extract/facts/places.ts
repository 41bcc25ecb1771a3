import { beforeThe, type Chunk, foldOf, hasCue, hasTag, meaning } from '../chunks/chunk.ts';
import type { PlaceEntry } from '../gazetteer/entry.ts';
import { institutionOf } from '../passes/institution-pass.ts';
import { cleaned, type Doc } from '../document/doc.ts';
import { countryAt } from '../document/section-country.ts';
import type { Observation } from '../../model/facts.ts';

/** A place of a list: its area id and how precise it is. */
export interface NamedPlace {
  area: string;
  precision: Observation['precision'];
  /** Whether no place is told: it is the country of the vote. */
  inferred?: boolean;
}

/**
 * The places of a list such as 'A and B cities, as well as C and D regions': the noun that follows a name, or the
 * one that the names before share, tells a city from the region of the same name.
 */
export function placesIn(doc: Doc, chunks: readonly Chunk[], from: number, to: number): NamedPlace[] {
  const places: NamedPlace[] = [];
  const before = nounBefore(chunks, from);
  for (let i = from; i < to; i++) {
    // 'A and B (Country)': the country tells which A and B are meant, it is no place of the list.
    if (hasTag(chunks[i], 'COUNTRY') && hasTag(chunks[i - 1], 'OPEN')) continue;
    if (holdsOthers(chunks, i)) continue;
    const noun = nounAfter(chunks, i, to) ?? ownNoun(chunks, i) ?? before;
    const place = placeAt(doc, chunks, i, noun, bracketAfter(chunks, i));
    if (place && places.every((other) => other.area !== place.area)) places.push(place);
  }
  return places;
}

/** 'the A and B districts of C', 'C's A and B districts': C says where A and B lie. */
function holdsOthers(chunks: readonly Chunk[], at: number): boolean {
  if (hasTag(chunks[at + 1], 'POSS') && hasTag(chunks[at + 2], 'PLACE')) return true;
  const of = beforeThe(chunks, at);
  return (
    foldOf(chunks[of]) === 'of' &&
    hasTag(chunks[of - 1], 'REGIONWORD', 'PLACENOUN', 'DISTRICTUNIT') &&
    hasTag(chunks[of - 2], 'PLACE')
  );
}

function bracketAfter(chunks: readonly Chunk[], at: number): string | null {
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (hasTag(chunk, 'OPEN')) return meaning(chunks[i + 1], 'COUNTRY')?.iso ?? null;
    if (!hasTag(chunk, 'PLACE') && foldOf(chunk) !== 'and') return null;
  }
  return null;
}

function placeAt(
  doc: Doc,
  chunks: readonly Chunk[],
  at: number,
  noun: Noun,
  country: string | null,
): NamedPlace | null {
  const chunk = chunks[at];
  const host = chunk ? countryAt(doc, chunk.start) : doc.host;
  if (hasTag(chunk, 'CAPITALCITY')) {
    const capital = doc.engine.gazetteer.capitals.get(host ?? '');
    return located(doc, capital ? doc.entities.place(capital.id) : null);
  }
  const seat = institutionOf(chunk)?.seat ?? null;
  if (seat !== null) return located(doc, doc.entities.place(seat));
  const state = meaning(chunk, 'COUNTRY');
  const candidates = (chunk?.entries ?? []).filter((entry) => entry.tag === 'PLACE').map(({ area }) => area);
  if (state && noun === null && country === null) return located(doc, doc.entities.country(state.iso));
  const best = choose(candidates, country ?? host, noun);
  const seen = chunk ? cleaned(doc.article.text.slice(chunk.start, chunk.end)) : '';
  const abroad = chunks.some((other) => hasTag(other, 'ABROAD') || hasCue(other, 'ABROADWORD'));
  const isCapital = doc.engine.gazetteer.capitals.get(best?.country ?? '')?.id === best?.id;
  const amid = (from: number) =>
    chunks
      .slice(from)
      .some(({ entries }) => entries.some((entry) => entry.tag === 'PLACE' && entry.area.country === host));
  const certain = best?.kind === 'city' && (abroad || isCapital || !amid(0));
  const followed = !abroad && amid(at + 1);
  if (best === undefined) return null;
  if (best.unlisted || isNamesake(candidates, country ?? host, followed || best.small === true, certain))
    return located(doc, doc.entities.unlisted(best.unlisted ? best.name : seen, country ?? host));
  return located(doc, doc.entities.place(best.id, seen));
}

/** A city, a region or a country by its area id. */
function located({ engine }: Doc, area: string | null): NamedPlace | null {
  return area === null ? null : { area, precision: engine.gazetteer.places.get(area)?.kind ?? 'country' };
}

/**
 * Whether a name means a place of the country that no gazetteer knows, though places elsewhere have it: 'the Northern
 * Province' of several other countries, a small town of another, or one that a place of the country follows in a list.
 */
function isNamesake(
  candidates: readonly PlaceEntry[],
  country: string | null,
  sure: boolean,
  certain: boolean,
): boolean {
  const countries = new Set(candidates.map((place) => place.country));
  if (country === null || countries.has(country)) return false;
  return sure || (countries.size > 1 && !certain);
}

/** Of places of one name: the kind the noun asks for, in the host country before others, cities before regions. */
function choose(candidates: readonly PlaceEntry[], host: string | null, noun: Noun): PlaceEntry | undefined {
  const score = (place: PlaceEntry) =>
    (place.kind === noun ? 4 : 0) +
    (place.country === host ? 2 : 0) +
    (noun === null && place.kind === 'city' ? 1 : 0);
  return [...candidates].sort((a, b) => score(b) - score(a))[0];
}

/** 'the regions of A, B and C': the noun before a list is of all its names. */
function nounBefore(chunks: readonly Chunk[], from: number): Noun {
  const first = chunks.findIndex((chunk, at) => at >= from && hasTag(chunk, 'PLACE'));
  const of = chunks.slice(0, Math.max(0, first)).findLastIndex((chunk) => foldOf(chunk) === 'of');
  return of < first - 3 ? null : nounOf(chunks[of - 1]);
}

type Noun = 'city' | 'region' | null;

function nounOf(chunk: Chunk | undefined): Noun {
  return hasTag(chunk, 'CITYWORD') ? 'city' : hasTag(chunk, 'REGIONWORD') ? 'region' : null;
}

/** 'the city of A and B district': the noun of A alone. */
function ownNoun(chunks: readonly Chunk[], at: number): Noun {
  const of = beforeThe(chunks, at);
  return foldOf(chunks[of]) === 'of' ? nounOf(chunks[of - 1]) : null;
}

/** 'A and B districts' are two districts, 'A and B district' only B. */
function isPlural(chunk: Chunk | undefined): boolean {
  return /(?:s|i)$/u.test(chunk?.tokens.at(-1)?.fold ?? '');
}

/** 'city' or 'region' where such a noun follows, for all names of the list before it. */
function nounAfter(chunks: readonly Chunk[], at: number, to: number): Noun {
  for (let i = at + 1; i <= to; i++) {
    const noun = nounOf(chunks[i]);
    if (noun) return i === at + 1 || isPlural(chunks[i]) ? noun : null;
    if (!hasTag(chunks[i], 'PLACE', 'COMMA', '=and')) return null;
  }
  return null;
}
