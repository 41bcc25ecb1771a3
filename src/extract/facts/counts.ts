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
  const before = pointsBack(chunks) ? chunksBefore(doc, sentence) : [];
  const fits = (match: PatternMatch) => needsMet(chunks, match, before) && !ofOthers(chunks, match);
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
  before: readonly Chunk[],
): boolean {
  const needs = pattern.set['needs'];
  if (needs === undefined) return true;
  const number = groups['number']?.[0] ?? from;
  if (needs === 'counted') return chunks.slice(0, number).some((chunk) => hasTag(chunk, 'NUMBER'));
  const tags = NEEDS[needs] ?? [];
  const told = (list: readonly Chunk[]) => list.some((chunk) => tags.some((tag) => hasTag(chunk, tag)));
  return told(chunks) || (told(before) && !chunks.some((chunk) => hasTag(chunk, 'POLLUNIT')));
}

const POINTERS: ReadonlySet<string> = new Set(['them', 'these', 'those', 'others', 'another', 'plus']);

/** 'Of them, 78 are from X': the sentence before says who is counted. */
function pointsBack(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => chunk.tokens.length === 1 && POINTERS.has(chunk.tokens[0]?.fold ?? ''));
}

function chunksBefore(doc: Doc, sentence: ReadSentence): readonly Chunk[] {
  const { sentences } = doc.article;
  return sentences[sentences.indexOf(sentence) - 1]?.chunks ?? [];
}

const NEAR = 4;

/** '2,000 journalists from 30 countries': countries and organizations of people who observe nothing. */
function ofOthers(chunks: readonly Chunk[], match: PatternMatch): boolean {
  if (unitOf(match) === 'observers') return false;
  const number = match.groups['number']?.[0] ?? match.from;
  const before = chunks.slice(Math.max(0, number - NEAR), number);
  return (
    before.some((chunk) => hasTag(chunk, 'NOTOBSERVER')) && !before.some((chunk) => hasTag(chunk, 'OBSERVER'))
  );
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
