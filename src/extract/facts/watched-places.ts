import { type Chunk, composed, hasAny, hasTag, hasCue } from '../chunks/chunk.ts';
import type { Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';
import { fold } from './names-in-list.ts';
import { arePeopleTold, followsGroup, namesGroup, sentencesBefore } from './near-group.ts';

/** What makes a place one of watching, where it is the nearest such word before the list. */
const WATCHED = ['VISIT', 'WORK', 'SENDS', 'GOTO', 'LOOK', 'TALLY', 'CHOOSE', 'POLLUNIT'];
/** What makes it a place of something else. */
const OTHERWISE = [
  ...[
    'MEETING',
    'MEET',
    'ARRIVE',
    'PRESSCONFERENCE',
    'TITLE',
    'OFFICE',
    'INST',
    'ORG',
    'HELD',
    'SAY',
    'LEAVE',
  ],
  ...['START', 'STOP', 'SEMICOLON', 'PERSON', 'BODY', 'PREPARE', 'HANDOVER', 'BRIEFING', 'RECEIVE', 'CALLON'],
  ...['ROUNDTABLE', 'ACCREDIT', 'PUBLISHER', 'COMINGVOTE', 'PASTVOTE', 'EVENT', 'REPORTWORD'],
];
const GROUPS = ['OBSERVER', 'MISSION', 'ORG'];
const FAR = 14;

/**
 * Lists of places of a sentence whose nearest telling word before them is one of watching or going there: places that
 * no pattern of its own words tells.
 */
export function watchedPlaces(doc: Doc, sentence: ReadSentence): PatternMatch[] {
  const { chunks } = sentence;
  const lists = doc.engine.patterns.find('place-list', chunks);
  return lists.filter(({ pattern, from, groups }) => {
    if (pattern.set['alone'] === 'yes')
      return (
        (namesSeveral(chunks, groups['places']) && followsGroup(doc, sentence)) ||
        isListed(doc, sentence) ||
        reportUnder(doc, sentence) !== null
      );
    const several = namesSeveral(chunks, groups['places'], 2);
    if (hasTag(chunks[from], 'VISIT') && !several && !speaksOfVoting(chunks)) return false;
    return (
      isWatched(doc, chunks, from, pattern.set['after'] === 'from', several) &&
      speaksOfWatchers(doc, sentence, from)
    );
  });
}

/** `past`: the list goes on one that 'from' opened; `several`: it has more than one place. */
function isWatched(
  doc: Doc,
  chunks: readonly Chunk[],
  opener: number,
  past: boolean,
  several: boolean,
): boolean {
  let acts = false;
  for (let at = opener; at >= Math.max(0, opener - FAR); at--) {
    const chunk = chunks[at];
    if (several && acts && (hasAny(chunk, GROUPS) || hasCue(chunk, 'MISSIONPOINTER')))
      return chunks.slice(at + 1, opener).every((between) => !hasCue(between, 'OFSOMETHING'));
    acts ||= hasCue(chunk, 'AUXILIARY');
    if (hasTag(chunk, 'VISIT') && fold(chunks[at + 1]) === 'to') return false;
    if (hasCue(chunk, 'NOTSENT')) return false;
    if (hasTag(chunk, 'LEAVE') && fold(chunks[opener]) === 'for')
      return several || !isCapital(doc, chunks, opener);
    if (hasAny(chunk, WATCHED) && !hasTag(chunk, 'ACCREDIT'))
      return !hasTag(chunk, 'POLLUNIT') || !isTold(chunks, at);
    if (at < opener && hasAny(chunk, OTHERWISE) && !isNumberSign(chunks, at) && !isAside(chunks, at))
      return false;
    if (
      hasTag(chunk, 'STAND') &&
      (at < opener - 1 || (hasCue(chunk, 'FLIES') && isCapital(doc, chunks, opener)) ? several : true)
    )
      if (lingersUntil(chunks, at + 1, opener)) return true;
    if (
      at === opener - 1 &&
      hasCue(chunk, 'MISSIONPOINTER') &&
      hasTag(chunks[at - 1], 'COMMA', 'FIRSTCAP', 'ANDMORE')
    )
      return true;
    if (at === opener - 1 && hasTag(chunk, 'OBSERVER', 'MISSION')) return fold(chunks[at - 1]) !== 'of';
    if (at < opener && !past && fold(chunk) === 'from') return false;
    if (!several && composed(chunk, 'election') !== null) return false;
  }
  return false;
}

/** 'fly to the capital', 'leave for the capital': arriving in the country. */
function isCapital({ engine }: Doc, chunks: readonly Chunk[], opener: number): boolean {
  const { capitals } = engine.gazetteer;
  const entries = chunks[opener + 1]?.entries ?? [];
  return entries.some(
    (entry) => entry.tag === 'PLACE' && capitals.get(entry.area.country)?.id === entry.area.id,
  );
}

/** 'were already in', 'are all in', 'have been staying since May 31 in'. */
function lingersUntil(chunks: readonly Chunk[], from: number, opener: number): boolean {
  return chunks.slice(from, opener).every((chunk) => hasCue(chunk, 'LINGERING') || hasTag(chunk, 'DATE'));
}

/** 'observers, he said, were in': who says so stands aside of the sentence. */
function isAside(chunks: readonly Chunk[], at: number): boolean {
  return hasTag(chunks[at], 'SAY') && (hasTag(chunks[at - 1], 'COMMA') || hasTag(chunks[at - 2], 'COMMA'));
}

/** 'were told that 12 stations in A': what is told of stations, not who was there. */
function isTold(chunks: readonly Chunk[], station: number): boolean {
  const before = chunks.slice(Math.max(0, station - 3), station);
  return before.some((chunk) => fold(chunk) === 'that');
}

/** The full stop of 'No. 12'. */
function isNumberSign(chunks: readonly Chunk[], at: number): boolean {
  return hasTag(chunks[at], 'STOP') && hasTag(chunks[at + 1], 'NUMBER');
}

/** Observers, a mission or its people before the list; or words that point back at those of the sentences before. */
function speaksOfWatchers(doc: Doc, sentence: ReadSentence, opener: number): boolean {
  const before = sentence.chunks.slice(0, opener);
  if (before.some((chunk) => hasAny(chunk, GROUPS))) return true;
  const pointsBack = (chunk: Chunk, at: number) =>
    hasCue(chunk, 'MISSIONPOINTER') && fold(before[at + 1]) !== 'of';
  if (before.some(leadsMission)) return true;
  if (before.some((chunk) => hasCue(chunk, 'OTHERBODY') || hasTag(chunk, 'EVENT'))) return false;
  const told = before.some(pointsBack) || before.some((_, at) => arePeopleTold(before, at));
  return told && (namesGroup(sentence.chunks) || followsGroup(doc, sentence));
}

/** 'the head of the mission', 'the head of the mission, P'. */
function leadsMission(chunk: Chunk): boolean {
  if (composed(chunk, 'office')?.ofMission === true) return true;
  return composed(chunk, 'people')?.people.some(({ office }) => office?.ofMission === true) === true;
}

const SHORT = 10;
const LONGEST_LIST = 12;

/** An item of a list whose opening line, which ends in a colon, tells that somebody watches or goes there. */
function isListed(doc: Doc, sentence: ReadSentence): boolean {
  const opening = sentencesBefore(doc, sentence, LONGEST_LIST).findLast(
    ({ chunks }) => hasTag(chunks.at(-1), 'COLON') || chunks.length > SHORT,
  );
  const chunks = opening?.chunks ?? [];
  return (
    hasTag(chunks.at(-1), 'COLON') &&
    chunks.some((chunk) => hasAny(chunk, GROUPS)) &&
    chunks.some((chunk) => hasAny(chunk, WATCHED))
  );
}

const AT_VOTE = ['POLLUNIT', 'ELECTION', 'VOTETOPIC'];

/** 'A. Observers of the SCO visited a polling station': what is told under a place, which names no other; null if nothing. */
export function reportUnder(doc: Doc, sentence: ReadSentence): ReadSentence | null {
  const { sentences } = doc.article;
  const next = sentences[sentence.index + 1];
  if (
    !next ||
    sentence.index === sentences.findIndex(({ zone }) => zone === 'body') ||
    sentence.chunks.some(({ date }) => date !== null)
  )
    return null;
  const has = (tags: readonly string[]) => next.chunks.some((chunk) => hasAny(chunk, tags));
  return has(GROUPS) && has(AT_VOTE) && !has(['PLACE', 'MEETING', 'MEET']) ? next : null;
}

/** 'visited X' alone is a visit; where people vote there, it is one to the vote. */
function speaksOfVoting(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => hasTag(chunk, 'POLLUNIT') || hasCue(chunk, 'VOTINGPLACE'));
}

function namesSeveral(
  chunks: readonly Chunk[],
  span: readonly [number, number] | undefined,
  least = 3,
): boolean {
  return (
    span !== undefined &&
    chunks.slice(span[0], span[1]).filter((chunk) => hasTag(chunk, 'PLACE')).length >= least
  );
}
