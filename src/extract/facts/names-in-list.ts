import { type Chunk, composed, foldOf, hasAny, hasTag, hasCue } from '../chunks/chunk.ts';

/** One name of a list of places: its chunks, and whether the gazetteer knows it. */
export interface ListedName {
  from: number;
  to: number;
  known: boolean;
  /** Whether a known place is in its words: 'A' of 'A Urban'. */
  holdsPlace: boolean;
}

const LONGEST_NAME = 3;
const LONGEST_REGIONS = 12;

/** The names from `start` on, parted by commas, 'and' and brackets; repeated words such as 'in the' may stand between. */
export function namesFrom(chunks: readonly Chunk[], start: number): ListedName[] {
  const items: ListedName[] = [];
  let at = start;
  while (at < chunks.length) {
    while (skips(chunks[at])) at++;
    const item = nameAt(chunks, at) ?? ordinaryNameAt(chunks, at, items);
    if (!item || isOther(chunks, item)) break;
    items.push(item);
    at = item.to;
    while (isKindWord(chunks[at])) at++;
    if (hasTag(chunks[at], 'OPEN')) at = afterBracket(chunks, at);
    const before = at;
    while (parts(chunks[at])) at++;
    if (at === before) break;
  }
  return withoutSpeaker(chunks, items);
}

/** A name in brackets beside a name: 'A (B)', 'A (7)', 'A (seven teams)'. */
function afterBracket(chunks: readonly Chunk[], open: number): number {
  const close = chunks.findIndex((chunk, at) => at > open && hasTag(chunk, 'CLOSE'));
  return close > open && close <= open + 3 ? close + 1 : open;
}

/** 'A and B, ABC in D': letters that stand for a body open the next clause. */
function isOther(chunks: readonly Chunk[], { from, to, known }: ListedName): boolean {
  const text = chunks[from]?.tokens[0]?.text ?? '';
  return !known && to === from + 1 && text === text.toUpperCase() && hasCue(chunks[to], 'CLAUSEPLACE');
}

function skips(chunk: Chunk | undefined): boolean {
  return hasCue(chunk, 'BESIDENAMES') || hasTag(chunk, 'CITYWORD') || isRegionNoun(chunk);
}

function isRegionNoun(chunk: Chunk | undefined): boolean {
  return hasTag(chunk, 'REGIONWORD') && chunk?.tokens[0]?.capital !== true;
}

export function parts(chunk: Chunk | undefined): boolean {
  return hasTag(chunk, 'COMMA', 'ANDMORE', 'SLASH') || fold(chunk) === 'and';
}

const ANY_PLACE = ['PLACE', 'COUNTRY', 'CAPITALCITY', 'ABROAD'];

function nameAt(chunks: readonly Chunk[], at: number): ListedName | null {
  if (!hasTag(chunks[at], 'PLACE') && hasAny(chunks[at], ANY_PLACE))
    return { from: at, to: at + 1, known: true, holdsPlace: true };
  let to = at;
  let holdsPlace = false;
  let named = false;
  while (to - at < LONGEST_NAME && to < chunks.length) {
    const chunk = chunks[to];
    const place = hasTag(chunk, 'PLACE');
    if (!place && !isUnknown(chunk, to) && !(to === at && isPrefix(chunks, to))) break;
    holdsPlace ||= place;
    named ||= place || (isUnknown(chunk, to) && !hasTag(chunk, 'FIRSTCAP'));
    to++;
  }
  if (!named) return null;
  return { from: at, to, known: holdsPlace && to === at + 1, holdsPlace };
}

/** A capitalised word of another sense between names of a list, of which some are known: 'A, Man, B'. */
function ordinaryNameAt(
  chunks: readonly Chunk[],
  at: number,
  before: readonly ListedName[],
): ListedName | null {
  const known = before.filter((item) => item.holdsPlace).length;
  return (known > 1 && isAmidPlaces(chunks, at)) || namesRegions(chunks, at)
    ? { from: at, to: at + 1, known: false, holdsPlace: false }
    : null;
}

/** 'Centre, West and East regions': words in capitals up to the noun that makes names of them. */
function namesRegions(chunks: readonly Chunk[], from: number): boolean {
  let names = 0;
  for (let at = from; at < from + LONGEST_REGIONS; at++) {
    const chunk = chunks[at];
    if (isRegionNoun(chunk)) return names > 0 && !hasTag(chunks[at - 1], 'PLACE') && isPluralNoun(chunk);
    if (parts(chunk)) continue;
    if (!isCapitalWord(chunk) || hasTag(chunk, 'COUNTRY', 'ORG')) return false;
    names++;
  }
  return false;
}

function isPluralNoun(chunk: Chunk | undefined): boolean {
  return chunk?.tokens[0]?.fold.endsWith('s') === true;
}

function isAmidPlaces(chunks: readonly Chunk[], at: number): boolean {
  return (
    isCapitalWord(chunks[at]) &&
    !hasAny(chunks[at], ANY_PLACE) &&
    hasTag(chunks[at - 1], 'COMMA') &&
    hasTag(chunks[at - 2], 'PLACE') &&
    parts(chunks[at + 1]) &&
    hasTag(chunks[at + 2], 'PLACE')
  );
}

/** A capitalised word by itself that is nothing yet. */
function isCapitalWord(chunk: Chunk | undefined): boolean {
  return chunk?.tokens.length === 1 && chunk.tokens[0]?.capital === true && chunk.composed === null;
}

/** 'New', 'North', 'Port': a capitalised word of another sense that begins the name of a place. */
function isPrefix(chunks: readonly Chunk[], at: number): boolean {
  const plain = chunks[at]?.entries.every(({ tag }) => tag === 'WORD') === true;
  return isCapitalWord(chunks[at]) && plain && hasTag(chunks[at + 1], 'PLACE', 'CAP');
}

/** A capitalised word or two that nothing of the lexicon explains; a name with an office is a person's. */
export function isUnknown(chunk: Chunk | undefined, at: number): boolean {
  if (!chunk || at === 0 || chunk.end - chunk.start < 2) return false;
  const [only] = composed(chunk, 'people')?.people ?? [];
  return only
    ? only.office === null && only.start === chunk.start && only.end === chunk.end
    : hasTag(chunk, 'CAP', 'NAME', 'FIRSTCAP');
}

/** 'in A and B said': who speaks after a list is no place of it. */
function withoutSpeaker(chunks: readonly Chunk[], items: readonly ListedName[]): ListedName[] {
  const last = items.at(-1);
  const speaks = last && !last.known && hasTag(chunks[last.to], 'SAY');
  return speaks ? items.slice(0, -1) : [...items];
}

export function isKindWord(chunk: Chunk | undefined): boolean {
  return hasTag(chunk, 'CITYWORD', 'REGIONWORD', 'DISTRICTUNIT', 'PLACENOUN');
}

export function fold(chunk: Chunk | undefined): string {
  return chunk?.tokens.length === 1 ? foldOf(chunk) : '';
}
