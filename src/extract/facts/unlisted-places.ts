import { type Chunk, composed, foldOf, hasAny, hasTag, hasCue } from '../chunks/chunk.ts';
import { make } from '../chunks/chunk-sentence.ts';
import { cleaned } from '../document/doc.ts';

/** One name of a list of places: its chunks, and whether the gazetteer knows it. */
interface Item {
  from: number;
  to: number;
  known: boolean;
  /** Whether a known place is in its words: 'A' of 'A Urban'. */
  holdsPlace: boolean;
}

const LONGEST_NAME = 3;
const LONGEST_LIST = 40;
const PARALLEL = 6;
const RANGE = 8;

/**
 * The chunks of a sentence with names that no gazetteer knows read as places, where the words around them say that
 * they are: in a list with a known place ('in A, B and C'), or with the noun of a place ('B district', 'the village
 * of B'). Only lists after a word such as 'in' are looked at.
 */
export function withUnlistedPlaces(text: string, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((chunk, at) => isUnknown(chunk, at) || isAmidPlaces(chunks, at))) return chunks;
  const made: Chunk[] = [];
  for (let at = 0; at < chunks.length;) {
    const items = opensList(chunks, at) ? listAt(chunks, at + 1) : [];
    const last = items[items.length - 1];
    if (!last || !isPlaceList(chunks, at, items)) {
      made.push(...chunks.slice(at, at + 1));
      at++;
      continue;
    }
    for (const { from, to, known } of items) {
      made.push(
        ...chunks.slice(at, from),
        ...(known ? chunks.slice(from, to) : [coined(text, chunks, from, to)]),
      );
      at = to;
    }
  }
  return made;
}

function coined(text: string, chunks: readonly Chunk[], from: number, to: number): Chunk {
  const taken = chunks.slice(from, to);
  const name = cleaned(text.slice(taken[0]?.start ?? 0, taken[taken.length - 1]?.end ?? 0));
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
  return hasCue(chunks[at], 'NAMESPLACES') || hasTag(chunks[at], 'VISIT') || range;
}

function isFrom(chunk: Chunk): boolean {
  return fold(chunk) === 'from';
}

/** 'in', 'at the', 'districts of'; a colon opens a list too. */
function opensList(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return hasCue(chunk, 'PLACEOPENER') || hasAny(chunk, ['COLON', 'INCLUDING', 'VISIT']);
}

/** The names from `start` on, parted by commas, 'and' and brackets; repeated words such as 'in the' may stand between. */
function listAt(chunks: readonly Chunk[], start: number): Item[] {
  const items: Item[] = [];
  let at = start;
  while (at < chunks.length && at - start < LONGEST_LIST) {
    while (skips(chunks[at])) at++;
    const item = nameAt(chunks, at) ?? ordinaryNameAt(chunks, at, items);
    if (!item || isOther(chunks, item)) break;
    items.push(item);
    at = item.to;
    while (hasAny(chunks[at], ['CITYWORD', 'REGIONWORD']) || isKindWord(chunks[at])) at++;
    if (hasTag(chunks[at], 'OPEN') && hasTag(chunks[at + 2], 'CLOSE')) at += 3;
    const before = at;
    while (parts(chunks[at])) at++;
    if (at === before) break;
  }
  return withoutSpeaker(chunks, items);
}

/** 'A and B, ABC in D': letters that stand for a body open the next clause. */
function isOther(chunks: readonly Chunk[], { from, to, known }: Item): boolean {
  const text = chunks[from]?.tokens[0]?.text ?? '';
  return !known && to === from + 1 && text === text.toUpperCase() && hasCue(chunks[to], 'CLAUSEPLACE');
}

function skips(chunk: Chunk | undefined): boolean {
  return hasCue(chunk, 'BESIDENAMES') || hasTag(chunk, 'CITYWORD') || isRegionNoun(chunk);
}

function isRegionNoun(chunk: Chunk | undefined): boolean {
  return hasTag(chunk, 'REGIONWORD') && chunk?.tokens[0]?.capital !== true;
}

function parts(chunk: Chunk | undefined): boolean {
  return hasAny(chunk, ['COMMA', 'ANDMORE', 'SLASH']) || fold(chunk) === 'and';
}

const ANY_PLACE = ['PLACE', 'COUNTRY', 'CAPITALCITY', 'ABROAD'];

function nameAt(chunks: readonly Chunk[], at: number): Item | null {
  if (!hasTag(chunks[at], 'PLACE') && hasAny(chunks[at], ANY_PLACE))
    return { from: at, to: at + 1, known: true, holdsPlace: true };
  let to = at;
  let holdsPlace = false;
  let named = false;
  while (to - at < LONGEST_NAME && to < chunks.length) {
    const chunk = chunks[to];
    const place = hasTag(chunk, 'PLACE');
    if (!place && !isUnknown(chunk, to) && !(to === at && isPrefix(chunks, to))) break;
    if (!place && holdsPlace && chunk?.composed) break;
    holdsPlace ||= place;
    named ||= place || (isUnknown(chunk, to) && !hasTag(chunk, 'FIRSTCAP'));
    to++;
  }
  if (!named) return null;
  return { from: at, to, known: holdsPlace && to === at + 1, holdsPlace };
}

/** A capitalised word of another sense between names of a list, of which some are known: 'A, Man, B'. */
function ordinaryNameAt(chunks: readonly Chunk[], at: number, before: readonly Item[]): Item | null {
  const known = before.filter((item) => item.holdsPlace).length;
  return known > 1 && isAmidPlaces(chunks, at)
    ? { from: at, to: at + 1, known: false, holdsPlace: false }
    : null;
}

function isAmidPlaces(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.tokens.length !== 1 || chunk.tokens[0]?.capital !== true || chunk.composed !== null)
    return false;
  if (hasAny(chunk, ANY_PLACE) || !hasTag(chunks[at - 1], 'COMMA') || !hasTag(chunks[at - 2], 'PLACE'))
    return false;
  return parts(chunks[at + 1]) && hasTag(chunks[at + 2], 'PLACE');
}

/** 'New', 'North', 'Port': a capitalised word of another sense that begins the name of a place. */
function isPrefix(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const next = chunks[at + 1];
  const word = chunk?.tokens.length === 1 && chunk.tokens[0]?.capital === true && chunk.composed === null;
  const plain = chunk?.entries.every(({ tag }) => tag === 'WORD') === true;
  return word && plain && hasAny(next, ['PLACE', 'CAP']);
}

/** A capitalised word or two that nothing of the lexicon explains; a name with an office is a person's. */
function isUnknown(chunk: Chunk | undefined, at: number): boolean {
  if (!chunk || at === 0 || chunk.end - chunk.start < 2) return false;
  const people = composed(chunk, 'people');
  if (people)
    return (
      people.people.length === 1 &&
      people.people.every(
        ({ office, start, end }) => office === null && start === chunk.start && end === chunk.end,
      )
    );
  return hasAny(chunk, ['CAP', 'NAME', 'FIRSTCAP']);
}

/** 'in A and B said': who speaks after a list is no place of it. */
function withoutSpeaker(chunks: readonly Chunk[], items: readonly Item[]): Item[] {
  const last = items[items.length - 1];
  const speaks = last && !last.known && hasTag(chunks[last.to], 'SAY');
  return speaks ? items.slice(0, -1) : [...items];
}

/** Whether the list is of places: one of its names is known to be, or a noun of places stands beside it. */
function isPlaceList(chunks: readonly Chunk[], opener: number, items: readonly Item[]): boolean {
  if (items.every(({ known }) => known)) return false;
  const last = items[items.length - 1];
  const joined = items.length > 2 || parts(chunks[(last?.from ?? 1) - 1]);
  if (items.some(({ holdsPlace }) => holdsPlace)) return items.length > 1 ? joined : true;
  if (items.length > 2 && fold(chunks[(last?.from ?? 1) - 1]) === 'and' && opensPlaces(chunks, opener))
    return true;
  if (items.length === 1 && isParallel(chunks, opener)) return true;
  if (hasCue(chunks[opener], 'INSIDE') && isStations(chunks[opener - 1]))
    return items.every(
      ({ from, known }) => known || (chunks[from]?.composed === null && !hasTag(chunks[from], 'FIRSTCAP')),
    );
  const beside = [chunks[opener - 1], chunks[opener - 2], chunks[last?.to ?? 0]];
  return beside.some((chunk) => isKindWord(chunk)) && !beside.some((chunk) => hasTag(chunk, 'INST'));
}

/** 'four in A and one in B', 'one team in A, another in B': as the place before it. */
function isParallel(chunks: readonly Chunk[], opener: number): boolean {
  const counted = hasTag(chunks[opener - 1], 'NUMBER') || hasCue(chunks[opener - 1], 'OTHERSOFTHEM');
  return (
    counted && chunks.slice(Math.max(0, opener - PARALLEL), opener).some((chunk) => hasTag(chunk, 'PLACE'))
  );
}

/** 'four centres in Q'. */
function isStations(chunk: Chunk | undefined): boolean {
  return hasTag(chunk, 'POLLUNIT') || hasCue(chunk, 'CENTRES');
}

function isKindWord(chunk: Chunk | undefined): boolean {
  return hasAny(chunk, ['CITYWORD', 'REGIONWORD', 'DISTRICTUNIT', 'PLACENOUN']);
}

function fold(chunk: Chunk | undefined): string {
  return chunk?.tokens.length === 1 ? foldOf(chunk) : '';
}
