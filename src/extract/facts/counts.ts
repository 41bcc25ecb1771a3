import type { Amount } from '../../model/facts.ts';
import { hasTag, meaning, type Chunk } from '../chunks/chunk.ts';
import { quote, type Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import { longestOfNumbers, type PatternMatch } from '../patterns/pattern-set.ts';
import { countryOf } from '../passes/institution-pass.ts';
import { clauseAround } from './clause.ts';
import type { CountDraft } from './drafts.ts';
import { missionBefore, missionOfCountry } from './missions.ts';

/** How many observers, organizations and countries, and whose. */
export function countsOf(doc: Doc): CountDraft[] {
  return doc.article.sentences
    .filter(({ zone }) => zone === 'body' || zone === 'heading')
    .flatMap((sentence) => countsIn(doc, sentence));
}

function countsIn(doc: Doc, sentence: ReadSentence): CountDraft[] {
  const { chunks } = sentence;
  const around: Around = {
    before: pointsBack(chunks) ? chunksBefore(doc, sentence, 1) : [],
    near: chunksBefore(doc, sentence, NEAR_SENTENCES),
    about: isAboutWatchers(doc),
  };
  const fits = (match: PatternMatch) =>
    needsMet(chunks, match, around) &&
    !ofOthers(chunks, match) &&
    !isYear(chunks, match) &&
    !isSmallTeam(chunks, match);
  return longestOfNumbers(doc.engine.patterns.find('count', chunks).filter(fits)).flatMap((match) => {
    const amount = amountOf(chunks, match);
    if (!amount || amount.value < 1 || !Number.isInteger(amount.value)) return [];
    const { start, end } = clauseAround(chunks, match.from, match.to);
    return [
      {
        election: doc.election,
        evidence: [quote(doc, start, end)],
        confidence: match.pattern.confidence,
        inferred: [],
        amount,
        of: unitOf(match),
        organization: whoseOf(doc, chunks, match),
        status: statusOf(chunks),
        asOf: doc.published.date,
        rule: match.pattern.id,
      },
    ];
  });
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
  { pattern, groups, from }: PatternMatch,
  { before, near, about }: Around,
): boolean {
  const needs = pattern.set['needs'];
  if (needs === undefined) return true;
  const number = groups['number']?.[0] ?? from;
  if (needs === 'counted') return chunks.slice(0, number).some((chunk) => hasTag(chunk, 'NUMBER'));
  if (needs === 'counted-near')
    return (about && pattern.set['elided'] === 'yes') || [...chunks, ...near].some(isWatcher);
  const tags = NEEDS[needs] ?? [];
  const told = (list: readonly Chunk[]) => list.some((chunk) => tags.some((tag) => hasTag(chunk, tag)));
  return told(chunks) || (told(before) && !chunks.some((chunk) => hasTag(chunk, 'POLLUNIT')));
}

const POINTERS: ReadonlySet<string> = new Set(['them', 'these', 'those', 'others', 'another', 'plus']);

/** 'Of them, 78 are from X': the sentence before says who is counted. */
function pointsBack(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => chunk.tokens.length === 1 && POINTERS.has(chunk.tokens[0]?.fold ?? ''));
}

function chunksBefore(doc: Doc, sentence: ReadSentence, count: number): readonly Chunk[] {
  const { sentences } = doc.article;
  const at = sentences.indexOf(sentence);
  return sentences.slice(Math.max(0, at - count), at).flatMap(({ chunks }) => chunks);
}

/** A bare number that reads as a year counts nobody. */
function isYear(chunks: readonly Chunk[], { pattern, groups }: PatternMatch): boolean {
  if (pattern.set['elided'] !== 'yes') return false;
  return /^(?:19|20)\d\d$/u.test(chunks[groups['number']?.[0] ?? 0]?.tokens[0]?.text ?? '');
}

const FEW = 3;

/** 'in teams of two', 'five teams of three': how a mission splits, not how large it is. */
function isSmallTeam(chunks: readonly Chunk[], { pattern, groups, from }: PatternMatch): boolean {
  if (pattern.id !== 'group-of') return false;
  const value = chunks[groups['number']?.[0] ?? 0]?.tokens[0]?.value ?? 0;
  const plural = chunks[from]?.tokens[0]?.fold.endsWith('s') === true && !hasTag(chunks[from], 'ORG');
  return value < FEW || (plural && (value <= FEW + 2 || hasTag(chunks[from - 1], 'NUMBER')));
}

const NEAR = 4;
const NEAR_SENTENCES = 3;

/** Chunks of the sentences before: those that the words point back at, and those near by. */
interface Around {
  before: readonly Chunk[];
  near: readonly Chunk[];
  /** Whether the whole article is about those who observe. */
  about: boolean;
}

const OFTEN = 3;

/** Observers in the title, or in several sentences: a number beside a body counts those of the body. */
function isAboutWatchers({ article: { sentences } }: Doc): boolean {
  const told = sentences.filter(({ chunks }) => chunks.some(isWatcher));
  return told.length >= OFTEN || told.some(({ zone }) => zone === 'title');
}

function isWatcher(chunk: Chunk): boolean {
  return hasTag(chunk, 'OBSERVER') || hasTag(chunk, 'WATCH');
}

/** '2,000 journalists from 30 countries': countries and organizations of people who observe nothing. */
function ofOthers(chunks: readonly Chunk[], match: PatternMatch): boolean {
  const number = match.groups['number']?.[0] ?? match.from;
  if (unitOf(match) === 'observers') return PARTS.has(match.pattern.id) && countsStations(chunks, number);
  if (fold(chunks[number - 1]) === 'into') return true;
  const before = chunks.slice(Math.max(0, number - NEAR), number);
  return (
    before.some((chunk) => hasTag(chunk, 'NOTOBSERVER')) && !before.some((chunk) => hasTag(chunk, 'OBSERVER'))
  );
}

/** Patterns that count a part of what stands before them. */
const PARTS: ReadonlySet<string> = new Set([
  ...[
    'of-them',
    'of-whom',
    'of-them-foreign',
    'including-from',
    'of-these-so-many',
    'so-many-of-whom',
    'number-of-us',
  ],
  ...['by-length'],
]);
const COUNTABLE = ['OBSERVER', 'OBSERVERLIKE', 'POLLUNIT', 'NOTOBSERVER', 'SEATWORD', 'ELECTOR', 'VOTES'];

/** '459 polling stations, 66 of them': what was counted last before is no people who observe. */
function countsStations(chunks: readonly Chunk[], number: number): boolean {
  const counted = chunks.slice(0, number).findLast((chunk) => COUNTABLE.some((tag) => hasTag(chunk, tag)));
  return counted !== undefined && !hasTag(counted, 'OBSERVER') && !hasTag(counted, 'OBSERVERLIKE');
}

function fold(chunk: Chunk | undefined): string {
  return chunk?.tokens[0]?.fold ?? '';
}

/** The number of a match with how the source hedges it; null where the group is no number. */
export function amountOf(chunks: readonly Chunk[], match: PatternMatch): Amount | null {
  const at = match.groups['number'];
  const token = at ? chunks[at[0]]?.tokens[0] : undefined;
  if (!token || token.value === null) return null;
  const hedgeAt = match.groups['hedge'];
  const hedge = hedgeAt ? chunks[hedgeAt[0]] : undefined;
  const qualifier =
    hasTag(hedge, 'OVER') || token.numeral === 'at-least'
      ? 'over'
      : hasTag(hedge, 'UPTO')
        ? 'up-to'
        : hasTag(hedge, 'ABOUTNUM')
          ? 'about'
          : 'exact';
  return { value: token.value, qualifier };
}

function unitOf(match: PatternMatch): CountDraft['of'] {
  const of = match.pattern.set['of'];
  return of === 'organizations' || of === 'countries' ? of : 'observers';
}

function whoseOf(doc: Doc, chunks: readonly Chunk[], match: PatternMatch): string | null {
  const at = match.groups['whose'];
  const inside = at ? [chunks[at[0]]] : chunks.slice(match.from, match.to);
  for (const chunk of inside) {
    const organization = meaning(chunk, 'ORG');
    if (organization) return doc.entities.known(organization.id, '');
    const iso = countryOf(chunk);
    if (iso !== null && iso !== doc.host) return missionOfCountry(doc, iso);
  }
  return at ? null : senderOf(doc, chunks, match.groups['number']?.[0] ?? match.from);
}

/** 'X would deploy 150 observers': whose they are stands before the verb. */
function senderOf(doc: Doc, chunks: readonly Chunk[], number: number): string | null {
  const verb = chunks
    .slice(0, number)
    .findLastIndex(
      (chunk) =>
        ['SENDS', 'WORK', 'INCLUDING'].some((tag) => hasTag(chunk, tag)) && !hasTag(chunk, 'ACCREDIT'),
    );
  if (verb < 0 || number - verb > 4) return null;
  const organization = chunks
    .slice(Math.max(0, verb - 8), verb)
    .map((chunk) => meaning(chunk, 'ORG')?.id ?? null)
    .find((id) => id !== null);
  if (organization) return doc.entities.known(organization, '');
  return hasTag(chunks[verb - 1], 'MISSION') ? missionBefore(doc, chunks[verb]?.start ?? 0) : null;
}

function statusOf(chunks: readonly Chunk[]): CountDraft['status'] {
  if (chunks.some((chunk) => hasTag(chunk, 'ACCREDIT'))) return 'accredited';
  if (chunks.some((chunk) => hasTag(chunk, 'FUTURE') && chunk.tokens[0]?.fold !== 'not')) return 'planned';
  return chunks.some((chunk) => hasTag(chunk, 'WORK')) ? 'deployed' : 'unspecified';
}
