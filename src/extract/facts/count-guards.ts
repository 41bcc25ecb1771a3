import { type Chunk, foldOf, hasAny, hasTag, hasCue } from '../chunks/chunk.ts';
import type { Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';
import type { CountDraft } from './drafts.ts';
import { isWatchingBody } from './near-group.ts';

/** What stands around a sentence that counts. */
export function aroundOf(doc: Doc, sentence: ReadSentence, about: boolean): Around {
  return {
    before: pointsBack(sentence.chunks) ? chunksBefore(doc, sentence, 2) : [],
    near: chunksNear(doc, sentence),
    about,
  };
}

/** Whether the number of a match counts those who observe, by the words of its sentence and those around it. */
export function countsWatchers(chunks: readonly Chunk[], match: PatternMatch, around: Around): boolean {
  return (
    needsMet(chunks, match, around) &&
    !ofOthers(chunks, match) &&
    !isYear(chunks, match) &&
    !isSmallTeam(chunks, match)
  );
}

/** What a match counts: a part counts what was counted before it ('102 institutions, 26 of them foreign'). */
export function unitOf(chunks: readonly Chunk[], match: PatternMatch): CountDraft['of'] {
  const of = match.pattern.set['of'];
  if (of === 'organizations' || of === 'countries') return of;
  if (!isPart(match) || hasTag(chunks[numberOf(match) + 1], 'TERMADJ')) return 'observers';
  return isOfOrganizations(chunks.slice(0, numberOf(match))) ? 'organizations' : 'observers';
}

function numberOf({ groups, from }: PatternMatch): number {
  return groups['number']?.[0] ?? from;
}

function isPart({ pattern }: PatternMatch): boolean {
  return pattern.set['part'] === 'yes';
}

/** Whether what was counted last is organizations, and not the observers that they sent. */
function isOfOrganizations(before: readonly Chunk[]): boolean {
  const counted = before.findLastIndex((chunk) => hasAny(chunk, [...COUNTABLE, 'ORGWORD']));
  if (!hasTag(before[counted], 'ORGWORD') || hasCue(before[counted], 'TEAMS')) return false;
  const number = before.slice(0, counted).findLastIndex((chunk) => hasTag(chunk, 'NUMBER'));
  const sent = before.slice(0, Math.max(0, number)).findLastIndex((chunk) => hasAny(chunk, COUNTABLE));
  return (
    number >= 0 &&
    counted - number <= FEW &&
    (sent < 0 || !before.slice(sent, number).some((chunk) => hasCue(chunk, 'SENTFROM')))
  );
}

/** What else the sentence has to speak of for a number to count observers. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  accredit: ['ACCREDIT'],
  observers: ['ACCREDIT', 'OBSERVER'],
  invited: ['ACCREDIT', 'OBSERVER', 'INVITE'],
  watch: ['ACCREDIT', 'OBSERVER', 'WATCH', 'MISSION', 'VISIT', 'ELECTION', 'ORG'],
};

function needsMet(
  chunks: readonly Chunk[],
  { pattern, groups, from, to }: PatternMatch,
  { before, near, about }: Around,
): boolean {
  const { needs, least } = pattern.set;
  const number = groups['number']?.[0] ?? from;
  if (least !== undefined && (chunks[number]?.tokens[0]?.value ?? 0) < Number(least)) return false;
  if (needs === undefined) return true;
  if (needs === 'counted') return chunks.slice(0, number).some((chunk) => hasTag(chunk, 'NUMBER'));
  if (needs === 'counted-near')
    return (
      (about && (pattern.set['elided'] === 'yes' || near.some((chunk) => hasTag(chunk, 'MISSION')))) ||
      [...chunks, ...near].some(isWatcher) ||
      isOfSender(chunks, chunks.slice(from, to))
    );
  const tags = NEEDS[needs] ?? [];
  const told = (list: readonly Chunk[]) => list.some((chunk) => hasAny(chunk, tags));
  if (needs === 'watch' && chunks.length <= SHORT && near.some(isWatcher)) return true;
  return told(chunks) || (told(before) && !chunks.some((chunk) => hasTag(chunk, 'POLLUNIT')));
}

/** 'the delegation of X, 24 members strong', 'X's 29 delegates observed the elections': of a body that sends people to votes. */
function isOfSender(chunks: readonly Chunk[], inside: readonly Chunk[]): boolean {
  const has = (list: readonly Chunk[], tag: string) => list.some((chunk) => hasTag(chunk, tag));
  if (!has(chunks, 'ORG')) return false;
  const acts =
    (has(chunks, 'VISIT') && has(chunks, 'ELECTION')) ||
    (has(chunks, 'SENDS') && has(chunks, 'OBSERVERLIKE'));
  return has(inside, 'MISSION') || (has(inside, 'ORG') && acts);
}

/** 'Of them, 78 are from X': the sentence before says who is counted. */
function pointsBack(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => chunk.tokens.length === 1 && hasCue(chunk, 'COUNTEDBEFORE'));
}

function chunksBefore(doc: Doc, sentence: ReadSentence, count: number): readonly Chunk[] {
  const { sentences } = doc.article;
  const at = sentences.indexOf(sentence);
  return sentences.slice(Math.max(0, at - count), at).flatMap(({ chunks }) => chunks);
}

/** Chunks of the sentences around: what a list or a short line is about stands above or below it. */
function chunksNear(doc: Doc, sentence: ReadSentence): readonly Chunk[] {
  const { sentences } = doc.article;
  const at = sentences.indexOf(sentence);
  return sentences
    .slice(Math.max(0, at - NEAR_SENTENCES), at + NEAR_SENTENCES)
    .flatMap(({ chunks }) => chunks);
}

/** A bare number that reads as a year counts nobody. */
function isYear(chunks: readonly Chunk[], { pattern, groups }: PatternMatch): boolean {
  if (pattern.set['elided'] !== 'yes') return false;
  return /^(?:19|20)\d\d$/u.test(chunks[groups['number']?.[0] ?? 0]?.tokens[0]?.text ?? '');
}

const FEW = 3;

/** 'in teams of two', 'five teams of three': how a mission splits, not how large it is. */
function isSmallTeam(chunks: readonly Chunk[], { pattern, groups, from, to }: PatternMatch): boolean {
  const number = groups['number']?.[0] ?? 0;
  const value = chunks[number]?.tokens[0]?.value ?? 0;
  const each = hasTag(chunks[number - 2], 'MISSION') && hasCue(chunks[number - 3], 'EVERYONE');
  const split = foldOf(chunks[number - 1]) === 'of' && (each || hasCue(chunks[number - 2], 'TEAMS'));
  if (split && value <= FEW + 2) return true;
  if (pattern.id === 'group-strong' && value < FEW && hasCue(chunks[to - 1], 'TEAMS')) return true;
  if (pattern.id !== 'group-of') return false;
  const plural = chunks[from]?.tokens[0]?.fold.endsWith('s') === true && !hasTag(chunks[from], 'ORG');
  return value < FEW || (plural && (value <= FEW + 2 || hasTag(chunks[from - 1], 'NUMBER')));
}

const NEAR = 4;
const FAR = 6;
const NEAR_SENTENCES = 3;
const SHORT = 14;

/** Chunks of the sentences before: those that the words point back at, and those near by. */
export interface Around {
  before: readonly Chunk[];
  near: readonly Chunk[];
  /** Whether the whole article is about those who observe. */
  about: boolean;
}

const OFTEN = 3;

/** Observers in the title, or in several sentences: a number beside a body counts those of the body. */
export function isAboutWatchers({ article: { sentences } }: Doc): boolean {
  const told = sentences.filter(({ chunks }) => {
    const has = (tag: string) => chunks.some((chunk) => hasTag(chunk, tag));
    return (
      chunks.some((chunk) => isWatcher(chunk) || isWatchingBody(chunk)) || (has('MISSION') && has('ORG'))
    );
  });
  return told.length >= OFTEN || told.some(({ zone }) => zone === 'title');
}

function isWatcher(chunk: Chunk): boolean {
  return hasAny(chunk, ['OBSERVER', 'WATCH']) || chunk.tokens.some(({ fold }) => fold === 'observers');
}

/** '2,000 journalists from 30 countries': countries and organizations of people who observe nothing. */
function ofOthers(chunks: readonly Chunk[], match: PatternMatch): boolean {
  const number = numberOf(match);
  const unit = unitOf(chunks, match);
  if (unit === 'observers') return isPart(match) && countsStations(chunks, number);
  if (isPart(match)) return false;
  if (['into', 'in'].includes(foldOf(chunks[number - 1])) && unit === 'organizations') return true;
  if (unit === 'countries' && isOwnState(chunks, number)) return true;
  const before = chunks.slice(Math.max(0, number - NEAR), number);
  const far = chunks.slice(Math.max(0, number - FAR), number);
  const has = (list: readonly Chunk[], ...tags: string[]) => list.some((chunk) => hasAny(chunk, tags));
  if (has(far, 'OBSERVER', 'OBSERVERLIKE', 'ACCREDIT'))
    return has(before, 'NOTOBSERVER') && !has(before, 'OBSERVER');
  return has(before, 'NOTOBSERVER') || (unit === 'countries' && has(far, 'POLLUNIT', 'HOLDSVOTE'));
}

/** 'to the 36 states', 'in all of the 20 states': parts of the country that votes. */
function isOwnState(chunks: readonly Chunk[], number: number): boolean {
  const to = chunks.slice(Math.max(0, number - FEW), number).map(foldOf);
  return (
    to.at(-1) === 'the' &&
    ['in', 'to', 'across', 'all'].some((word) => to.includes(word)) &&
    foldOf(chunks[number + 1]) === 'states'
  );
}

const HOW_ELECTED = ['ELECTED', 'ELECT', 'MEMBERSYSTEM', 'LISTSYSTEM'];
const COUNTABLE = ['OBSERVER', 'OBSERVERLIKE', 'POLLUNIT', 'NOTOBSERVER', 'SEATWORD', 'ELECTOR', 'VOTES'];

/** '459 polling stations, 66 of them': what was counted last before is no people who observe. */
function countsStations(chunks: readonly Chunk[], number: number): boolean {
  const counted = chunks
    .slice(0, number)
    .findLast((chunk) => hasAny(chunk, COUNTABLE) || hasCue(chunk, 'CONTENDER'));
  const teams = chunks.slice(0, number).some((chunk) => hasCue(chunk, 'TEAMS'));
  if (
    teams &&
    chunks.slice(0, number).every((chunk) => !hasTag(chunk, 'ACCREDIT')) &&
    hasTag(chunks[number - 1], 'ANDMORE')
  )
    return true;
  if (hasTag(counted, 'SEATWORD') && chunks.some((chunk) => hasAny(chunk, HOW_ELECTED))) return true;
  return counted !== undefined && !hasTag(counted, 'OBSERVER') && !hasTag(counted, 'OBSERVERLIKE');
}
