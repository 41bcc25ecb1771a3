import type { Amount } from '../../model/facts.ts';
import { type Chunk, composed, foldOf, hasAny, hasCue, hasTag } from '../chunks/chunk.ts';
import { quote, type Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import { longestOfNumbers, type PatternMatch } from '../patterns/pattern-set.ts';
import { countryOf } from '../passes/institution-pass.ts';
import { clauseAround } from './clause.ts';
import { aroundOf, countsWatchers, isAboutWatchers, numberOf, unitOf } from './count-guards.ts';
import type { CountDraft } from './drafts.ts';
import { mergeCounts, type ToldCount } from './merge-counts.ts';
import { bodyIn, bodyMeant, missionOfCountry, missionsTogether } from './missions.ts';
import { organizationOfOffice } from './people.ts';
import { isAhead } from './still-ahead.ts';

/** How many observers, organizations and countries, and whose. */
export function countsOf(doc: Doc): CountDraft[] {
  const about = isAboutWatchers(doc);
  return mergeCounts(
    doc.article.sentences
      .filter(({ zone }) => zone === 'body' || zone === 'heading')
      .flatMap((sentence) => countsIn(doc, sentence, about)),
  );
}

function countsIn(doc: Doc, sentence: ReadSentence, about: boolean): ToldCount[] {
  const { chunks } = sentence;
  const matches = doc.engine.patterns.find('count', chunks);
  if (matches.length === 0) return [];
  const around = aroundOf(doc, sentence, about);
  const fits = (match: PatternMatch) => countsWatchers(chunks, match, around);
  return longestOfNumbers(matches.filter(fits)).flatMap((match) => {
    const amount = amountOf(chunks, match);
    if (!amount || amount.value < 1 || !Number.isInteger(amount.value)) return [];
    const { start, end } = clauseAround(chunks, match.from, match.to);
    const next = foldOf(chunks[numberOf(match) + 1]);
    const count: CountDraft = {
      election: doc.election,
      evidence: [quote(doc, start, end)],
      confidence: Math.min(match.pattern.confidence, isLine(doc, sentence) ? MOST_OF_LINE : 1),
      inferred: [],
      amount,
      of: unitOf(chunks, match),
      organization: whoseOf(doc, sentence, match),
      status: statusOf(chunks),
      asOf: doc.published.date,
      rule: match.pattern.id,
    };
    return [{ count, next }];
  });
}

/** A headline or an item of a list may speak of another vote. */
const MOST_OF_LINE = 0.78;

/** Whether the words end as no sentence does. */
function isLine({ article }: Doc, { start, end }: ReadSentence): boolean {
  return !/[.!?…;:,]["'”’»)\]]*$/u.test(article.text.slice(start, end));
}

/** The number of a match with how the source hedges it; null where the group is no number. */
export function amountOf(chunks: readonly Chunk[], match: PatternMatch): Amount | null {
  const at = match.groups['number'];
  const token = at ? chunks[at[0]]?.tokens[0] : undefined;
  if (!token || token.value === null) return null;
  const hedge = chunks[match.groups['hedge']?.[0] ?? numberOf(match) - 1];
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

function whoseOf(doc: Doc, sentence: ReadSentence, match: PatternMatch): string | null {
  const { chunks } = sentence;
  const at = match.groups['whose'];
  const number = numberOf(match);
  const inside = at ? [chunks[at[0]]] : chunks.slice(match.from, match.to);
  const of = ['of', 'from', 'by'].includes(foldOf(chunks[match.to])) ? 3 : 0;
  const ordered = bodyInOrder(doc, chunks, number);
  if (ordered !== null) return ordered;
  for (const chunk of [...inside, ...chunks.slice(match.to, match.to + of)]) {
    const office = chunk ? composed(chunk, 'office') : null;
    // 'six deputies of the assembly of X'
    const abroad = ![null, undefined, doc.host].includes(office?.institution?.country);
    const organization = bodyIn(doc, [chunk]) ?? (abroad ? organizationOfOffice(doc, office) : null);
    if (organization !== null) return organization;
    const iso = inside.includes(chunk) ? countryOf(chunk) : null;
    if (iso !== null && iso !== doc.host) return missionOfCountry(doc, iso);
  }
  return ownerOf(doc, sentence, match, number) ?? senderOf(doc, sentence, number);
}

/** 'X, Y and Z sent 5, 12 and 80 respectively': as many bodies as numbers, in one order; else nobody's. */
function bodyInOrder(doc: Doc, chunks: readonly Chunk[], number: number): string | null {
  let [first, last] = [number, number + 1];
  while (hasAny(chunks[first - 1], LISTED)) first--;
  while (hasAny(chunks[last], LISTED)) last++;
  const isNumber = (chunk: Chunk) => hasTag(chunk, 'NUMBER');
  const bodies = chunks.slice(0, first).filter((chunk) => hasTag(chunk, 'ORG'));
  const numbers = chunks.slice(first, last).filter(isNumber).length;
  if (numbers < 2 || bodies.length !== numbers) return null;
  return bodyIn(doc, [bodies[chunks.slice(first, number).filter(isNumber).length]]);
}

const LISTED = ['NUMBER', 'COMMA', 'ANDMORE'];

/** 'X's 24 observers', 'its 24 observers', 'the 24-member team': whose they are stands right before the number. */
function ownerOf(doc: Doc, sentence: ReadSentence, { to }: PatternMatch, number: number): string | null {
  const { chunks } = sentence;
  const possessor = chunks.findLastIndex(
    (chunk, at) => at < number && at >= number - 3 && hasTag(chunk, 'POSS'),
  );
  const own = foldOf(chunks[number - 1]);
  const mission = hasTag(chunks[own === 'the' ? to - 1 : possessor - 1], 'MISSION');
  return (
    bodyIn(doc, [chunks[possessor - (mission ? 2 : 1)]]) ??
    (own === 'its' ? bodyMeant(doc, sentence, number) : null) ??
    (mission || (own !== 'the' && hasCue(chunks[number - 1], 'BEFOREPEOPLE'))
      ? oneMission(doc, chunks[number])
      : null)
  );
}

const HAVE = ['SENDS', 'WORK', 'INCLUDING', 'NUMBERED', 'CONSIST'];

/** 'X would deploy 150 observers', 'X, led by P, has 150', 'it has 150': whose they are stands before the verb. */
function senderOf(doc: Doc, sentence: ReadSentence, number: number): string | null {
  const { chunks } = sentence;
  const verb = chunks
    .slice(0, number)
    .findLastIndex((chunk) => hasAny(chunk, HAVE) && !hasTag(chunk, 'ACCREDIT'));
  if (verb < 0 || number - verb > 4) return null;
  const comma = chunks.slice(0, verb - 1).findLastIndex((chunk) => hasTag(chunk, 'COMMA'));
  const aside = hasTag(chunks[verb - 1], 'COMMA') && comma > 0 ? comma : verb;
  const before = chunks.slice(Math.max(0, aside - 8), aside);
  const last = before.slice(-4);
  const told = (tag: string) => last.findLastIndex((chunk) => hasTag(chunk, tag));
  return (
    bodyIn(doc, [before.findLast((chunk) => hasTag(chunk, 'ORG', 'INST'))]) ??
    (last.some((chunk) => foldOf(chunk) === 'it') && number - verb < 4
      ? bodyMeant(doc, sentence, aside)
      : null) ??
    (told('MISSION') > told('PERSON') ? oneMission(doc, chunks[aside]) : null)
  );
}

/** The mission told last; null where it is of several. */
function oneMission(doc: Doc, chunk: Chunk | undefined): string | null {
  const [mission = null, other] = missionsTogether(doc, chunk?.start ?? 0);
  return other === undefined ? mission : null;
}

function statusOf(chunks: readonly Chunk[]): CountDraft['status'] {
  if (chunks.some((chunk) => hasTag(chunk, 'ACCREDIT'))) return 'accredited';
  const works = chunks.findIndex((chunk) => hasTag(chunk, 'WORK'));
  // Not the 'to' of 'deployed to observe'.
  const ahead = (chunk: Chunk, at: number) =>
    hasTag(chunk, 'FUTURE') &&
    isAhead(chunks, chunk, at, 0) &&
    (works < 0 || at < works || foldOf(chunk) !== 'to');
  if (chunks.some(ahead)) return 'planned';
  return works < 0 ? 'unspecified' : 'deployed';
}
