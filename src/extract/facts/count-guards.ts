import { type Chunk, foldOf, hasAny, hasTag, hasCue } from '../chunks/chunk.ts';
import type { Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';
import type { CountDraft } from './drafts.ts';
import { isWatchingBody, sentencesBefore } from './near-group.ts';

/** Chunks of the sentences before: those that the words point back at, and those near by. */
export interface Around {
  before: readonly Chunk[];
  near: readonly Chunk[];
  /** Whether the whole article is about those who observe. */
  about: boolean;
}

const NEAR = 4;
const FAR = 6;
const FEW = 3;
const SMALL = 5;
const SHORT = 14;

/** What stands around a sentence that counts: what a list or a short line is about stands above or below it. */
export function aroundOf(doc: Doc, sentence: ReadSentence, about: boolean): Around {
  const { chunks, index } = sentence;
  // 'Of them, 78 are from X': the sentence before says who is counted.
  const back = chunks.some((chunk) => chunk.tokens.length === 1 && hasCue(chunk, 'COUNTEDBEFORE'));
  return {
    before: sentencesBefore(doc, sentence, back ? 2 : 0).flatMap((other) => other.chunks),
    near: doc.article.sentences.slice(Math.max(0, index - FEW), index + FEW).flatMap((other) => other.chunks),
    about,
  };
}

/** Whether the number of a match counts those who observe, by the words of its sentence and those around it. */
export function countsWatchers(chunks: readonly Chunk[], match: PatternMatch, around: Around): boolean {
  return (
    needsMet(chunks, match, around) &&
    !ofOthers(chunks, match) &&
    !isYear(chunks, match) &&
    !isSmallTeam(chunks, numberOf(match))
  );
}

/** Where the number of a match stands. */
export function numberOf({ groups, from }: PatternMatch): number {
  return groups['number']?.[0] ?? from;
}

/** What a match counts: a part counts what was counted before it ('102 institutions, 26 of them foreign'). */
export function unitOf(chunks: readonly Chunk[], match: PatternMatch): CountDraft['of'] {
  const of = match.pattern.set['of'];
  if (of === 'organizations' || of === 'countries') return of;
  const number = numberOf(match);
  if (!isPart(match) || hasTag(chunks[number + 1], 'TERMADJ')) return 'observers';
  return isOfOrganizations(chunks.slice(0, number)) ? 'organizations' : 'observers';
}

function isPart({ pattern }: PatternMatch): boolean {
  return pattern.set['part'] === 'yes';
}

function has(chunks: readonly Chunk[], ...tags: readonly string[]): boolean {
  return chunks.some((chunk) => hasAny(chunk, tags));
}

/** Whether what is counted last is organizations, and not the observers that they sent. */
function isOfOrganizations(before: readonly Chunk[]): boolean {
  const counted = before.findLastIndex((chunk) => hasAny(chunk, [...COUNTABLE, 'ORGWORD']));
  if (!hasTag(before[counted], 'ORGWORD') || hasCue(before[counted], 'TEAMS')) return false;
  const number = before.slice(0, counted).findLastIndex((chunk) => hasTag(chunk, 'NUMBER'));
  if (number < 0 || counted - number > FEW) return false;
  const sent = before.slice(0, number).findLastIndex((chunk) => hasAny(chunk, COUNTABLE));
  return sent < 0 || !before.slice(sent, number).some((chunk) => hasCue(chunk, 'SENTFROM'));
}

/** Whether a sentence speaks of what else it has to for a number to count observers: of one of the tags that a pattern needs. */
function needsMet(chunks: readonly Chunk[], match: PatternMatch, { before, near, about }: Around): boolean {
  const { needs, least, elided } = match.pattern.set;
  const number = numberOf(match);
  if ((chunks[number]?.tokens[0]?.value ?? 0) < Number(least)) return false;
  if (needs === undefined) return true;
  if (needs === 'counted') return has(chunks.slice(0, number), 'NUMBER');
  if (needs === 'counted-near')
    return (
      (about && (elided === 'yes' || has(near, 'MISSION'))) ||
      near.some(isWatcher) ||
      isOfSender(chunks, chunks.slice(match.from, match.to))
    );
  const tags = needs.split(' ');
  return (
    (tags.includes('WATCH') && chunks.length <= SHORT && near.some(isWatcher)) ||
    has(chunks, ...tags) ||
    (has(before, ...tags) && !has(chunks, 'POLLUNIT'))
  );
}

/** 'the delegation of X, 24 members strong', 'X's 29 delegates observed the elections': of a body that sends people to votes. */
function isOfSender(chunks: readonly Chunk[], inside: readonly Chunk[]): boolean {
  const acts =
    (has(chunks, 'VISIT') && has(chunks, 'ELECTION')) ||
    (has(chunks, 'SENDS') && has(chunks, 'OBSERVERLIKE'));
  return has(chunks, 'ORG') && (has(inside, 'MISSION') || (has(inside, 'ORG') && acts));
}

/** A bare number that reads as a year counts nobody. */
function isYear(chunks: readonly Chunk[], match: PatternMatch): boolean {
  const { text = '' } = chunks[numberOf(match)]?.tokens[0] ?? {};
  return match.pattern.set['elided'] === 'yes' && /^(?:19|20)\d\d$/u.test(text);
}

/** 'in teams of two', 'five teams of three': how a mission splits, not how large it is. */
function isSmallTeam(chunks: readonly Chunk[], number: number): boolean {
  const each = hasTag(chunks[number - 2], 'MISSION') && hasCue(chunks[number - 3], 'EVERYONE');
  return (
    foldOf(chunks[number - 1]) === 'of' &&
    (each || hasCue(chunks[number - 2], 'TEAMS')) &&
    (chunks[number]?.tokens[0]?.value ?? 0) <= SMALL
  );
}

/** Observers in the title, or in several sentences: a number beside a body counts those of the body. */
export function isAboutWatchers({ article: { sentences } }: Doc): boolean {
  const told = sentences.filter(
    ({ chunks }) =>
      chunks.some((chunk) => isWatcher(chunk) || isWatchingBody(chunk)) ||
      (has(chunks, 'MISSION') && has(chunks, 'ORG')),
  );
  return told.length >= FEW || told.some(({ zone }) => zone === 'title');
}

function isWatcher(chunk: Chunk): boolean {
  return hasTag(chunk, 'OBSERVER', 'WATCH') || chunk.tokens.some(({ fold }) => fold === 'observers');
}

/** '2,000 journalists from 30 countries': countries and organizations of people who observe nothing. */
function ofOthers(chunks: readonly Chunk[], match: PatternMatch): boolean {
  const number = numberOf(match);
  const unit = unitOf(chunks, match);
  if (unit === 'observers') return isPart(match) && countsStations(chunks, number);
  if (unit === 'organizations' && ['into', 'in'].includes(foldOf(chunks[number - 1]))) return true;
  const before = chunks.slice(Math.max(0, number - NEAR), number);
  const far = chunks.slice(Math.max(0, number - FAR), number);
  if (has(before, 'NOTOBSERVER') && !has(before, 'OBSERVER')) return true;
  const others = has(far, 'POLLUNIT', 'HOLDSVOTE') && !has(far, 'OBSERVER', 'OBSERVERLIKE', 'ACCREDIT');
  return unit === 'countries' && (others || isOwnState(chunks, number));
}

/** 'to the 36 states', 'in all of the 20 states': parts of the country that votes. */
function isOwnState(chunks: readonly Chunk[], number: number): boolean {
  return (
    foldOf(chunks[number + 1]) === 'states' &&
    chunks
      .slice(Math.max(0, number - FEW), number)
      .some((chunk) => ['in', 'to', 'across', 'all'].includes(foldOf(chunk)))
  );
}

const HOW_ELECTED = ['ELECTED', 'ELECT', 'MEMBERSYSTEM', 'LISTSYSTEM'];
const PEOPLE = ['OBSERVER', 'OBSERVERLIKE'];
const COUNTABLE = [...PEOPLE, 'POLLUNIT', 'NOTOBSERVER', 'SEATWORD', 'ELECTOR', 'VOTES'];

/** '459 polling stations, 66 of them': what was counted last before is no people who observe. */
function countsStations(chunks: readonly Chunk[], number: number): boolean {
  const before = chunks.slice(0, number);
  const counted = before.findLast((chunk) => hasAny(chunk, COUNTABLE) || hasCue(chunk, 'CONTENDER'));
  const teams = before.some((chunk) => hasCue(chunk, 'TEAMS'));
  return (
    (teams && hasTag(before.at(-1), 'ANDMORE') && !has(before, 'ACCREDIT')) ||
    (hasTag(counted, 'SEATWORD') && has(chunks, ...HOW_ELECTED)) ||
    (counted !== undefined && !hasAny(counted, PEOPLE))
  );
}
