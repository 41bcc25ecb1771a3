import { type Chunk, hasAny, hasTag, hasCue } from '../chunks/chunk.ts';
import { make } from '../chunks/chunk-sentence.ts';
import { cleaned } from '../document/doc.ts';
import { fold, isKindWord, isUnknown, type ListedName, namesFrom, parts } from './names-in-list.ts';

const PARALLEL = 6;
const RANGE = 8;

/**
 * The chunks of a sentence with names that no gazetteer knows read as places, where the words around them say that
 * they are: in a list with a known place ('in A, B and C'), or with the noun of a place ('B district', 'the village
 * of B'). Only lists after a word such as 'in' are looked at.
 */
export function withUnlistedPlaces(text: string, chunks: readonly Chunk[]): readonly Chunk[] {
  const made: Chunk[] = [];
  let copied = 0;
  for (let at = 0; at < chunks.length;) {
    const items = opensList(chunks, at) ? namesFrom(chunks, at + 1) : [];
    const last = items.at(-1);
    if (!last || !isPlaceList(chunks, at, items)) {
      at++;
      continue;
    }
    for (const { from, to, known } of items) {
      if (known) continue;
      made.push(...chunks.slice(copied, from), coined(text, chunks, from, to));
      copied = to;
    }
    at = last.to;
  }
  return copied === 0 ? chunks : [...made, ...chunks.slice(copied)];
}

function coined(text: string, chunks: readonly Chunk[], from: number, to: number): Chunk {
  const taken = chunks.slice(from, to);
  const name = cleaned(text.slice(taken[0]?.start ?? 0, taken.at(-1)?.end ?? 0));
  const area = {
    id: '',
    name,
    country: '',
    region: null,
    kind: 'city',
    lat: 0,
    lon: 0,
    unlisted: true,
  } as const;
  return make(
    taken.flatMap(({ tokens }) => tokens),
    ['PLACE'],
    { entries: [{ tag: 'PLACE', area }] },
  );
}

/** 'in', 'visited'; 'from A to': a range of places. */
function opensPlaces(chunks: readonly Chunk[], at: number): boolean {
  const range = fold(chunks[at]) === 'to' && chunks.slice(Math.max(0, at - RANGE), at).some(isFrom);
  const goes = fold(chunks[at]) === 'to' && hasTag(chunks[at - 1], 'GOTO');
  return hasCue(chunks[at], 'NAMESPLACES') || hasTag(chunks[at], 'VISIT') || range || goes;
}

function isFrom(chunk: Chunk): boolean {
  return fold(chunk) === 'from';
}

/** 'in', 'at the', 'districts of'; a colon opens a list too. */
function opensList(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (fold(chunk) === 'the' && isUnknown(chunks[at + 1], at + 1)) return true;
  if (hasTag(chunk, 'POSS')) return hasTag(chunks[at - 1], 'PLACE');
  return hasCue(chunk, 'PLACEOPENER') || hasTag(chunk, 'COLON', 'INCLUDING', 'VISIT', 'GOTO', 'OPEN');
}

/** Whether the list is of places: one of its names is known to be, or a noun of places stands beside it. */
function isPlaceList(chunks: readonly Chunk[], opener: number, items: readonly ListedName[]): boolean {
  const last = items.at(-1);
  const before = (last?.from ?? 1) - 1;
  const joined =
    items.length > 2 ||
    parts(chunks[before]) ||
    (hasCue(chunks[before], 'ATPLACE') && parts(chunks[before - 1]));
  if (items.some(({ holdsPlace }) => holdsPlace)) return items.length > 1 ? joined : true;
  if (items.length > 2 && fold(chunks[before]) === 'and' && opensPlaces(chunks, opener)) return true;
  if (items.length === 1 && (isParallel(chunks, opener) || isCounted(chunks, opener, last?.to ?? 0)))
    return true;
  if (hasCue(chunks[opener], 'INSIDE') && isStations(chunks[opener - 1]))
    return items.every(
      ({ from, known }) => known || (chunks[from]?.composed === null && !hasTag(chunks[from], 'FIRSTCAP')),
    );
  const beside = [chunks[opener - 1], chunks[opener - 2], chunks[last?.to ?? 0]];
  return beside.some((chunk) => isKindWord(chunk)) && !beside.some((chunk) => hasTag(chunk, 'INST'));
}

/** 'four in A and one in B', 'one team in A, another in B': as the place before it. */
function isParallel(chunks: readonly Chunk[], opener: number): boolean {
  const ofWhich =
    hasTag(chunks[opener - 1], 'STAND') &&
    fold(chunks[opener - 2]) === 'which' &&
    hasTag(chunks[opener - 4], 'NUMBER');
  const counted =
    ofWhich || hasTag(chunks[opener - 1], 'NUMBER') || hasCue(chunks[opener - 1], 'OTHERSOFTHEM');
  return (
    counted && chunks.slice(Math.max(0, opener - PARALLEL), opener).some((chunk) => hasTag(chunk, 'PLACE'))
  );
}

const COUNT_ENDS = ['STOP', 'COMMA', 'SEMICOLON', 'ANDMORE'];

/** 'In A, they saw 12 stations', 'they saw 17 stations in A; in B, nine': a number of stations is told of the name. */
function isCounted(chunks: readonly Chunk[], opener: number, after: number): boolean {
  const near = chunks.slice(after, after + STATIONS_NEAR);
  const number = near.findIndex((chunk) => hasTag(chunk, 'NUMBER'));
  const next = near[number + 1];
  if (opener <= 1) return number > 0 && isStations(next);
  const alone = number >= 0 && number <= 1 && (!next || hasAny(next, COUNT_ENDS));
  return alone && hasAny(chunks[opener - 1], COUNT_ENDS) && chunks.slice(0, opener).some(isStations);
}

const STATIONS_NEAR = 12;

/** 'four centres in Q'. */
function isStations(chunk: Chunk | undefined): boolean {
  return hasTag(chunk, 'POLLUNIT') || hasCue(chunk, 'CENTRES');
}
