import { type Chunk, composed, hasAny, hasTag, hasCue } from '../chunks/chunk.ts';
import type { Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';
import { institutionOf } from '../passes/institution-pass.ts';

const CHAMBERS: ReadonlySet<string> = new Set(['parliament', 'upper-chamber', 'lower-chamber']);
const RULE_WORDS = [
  'THRESHOLD',
  'TERM',
  'LISTSYSTEM',
  'MEMBERSYSTEM',
  'YEARWORD',
  'QUOTA',
  'RESERVED',
  'SEATWORD',
];
const NEAR = 2;

/** Some numbers are rules only beside a word that makes them one ('threshold', 'must'), of a chamber, or large enough. */
export function needsMet(doc: Doc, sentence: ReadSentence, match: PatternMatch): boolean {
  const { chunks } = sentence;
  const { needs, least } = match.pattern.set;
  if (least !== undefined && valueOf(chunks, match) < Number(least)) return false;
  if (isOfContenders(chunks, match)) return false;
  if (needs === undefined) return true;
  const inside = chunks.slice(match.from, match.to);
  if (needs === 'chamber') return inside.some(isChamber);
  if (needs === 'seats-or-chamber')
    return inside.some((chunk) => isChamber(chunk) || hasCue(chunk, 'SEATS')) && !inside.some(isOther);
  if (needs === 'ruletalk') return talksOfRules(doc, sentence);
  if (needs === 'THRESHOLD' && partiesNeed(chunks)) return true;
  return chunks.some((chunk) => hasAny(chunk, needs.split(' ')));
}

const MAJORITY = 50;

/** 'among 16 candidates', 'a candidate needs over 50 % of the vote': who stands for election, and how one of them wins. */
function isOfContenders(chunks: readonly Chunk[], match: PatternMatch): boolean {
  const { classification, subject } = match.pattern.set;
  if (classification === 'seats') return isContender(chunks[match.to - 1]);
  const majority = classification === 'threshold' && valueOf(chunks, match) === MAJORITY;
  return (
    majority &&
    subject === undefined &&
    chunks.some((chunk) => isContender(chunk) || hasTag(chunk, 'ELPRESIDENT')) &&
    !chunks.some((chunk) => hasTag(chunk, 'PARTIES'))
  );
}

function isContender(chunk: Chunk | undefined): boolean {
  return chunk?.tokens.some(({ known }) => known?.cues.has('CONTENDER')) === true;
}

function isChamber(chunk: Chunk): boolean {
  const mention = institutionOf(chunk) ?? composed(chunk, 'office')?.institution;
  return mention != null && CHAMBERS.has(mention.institution) && !mention.part;
}

function isOther(chunk: Chunk): boolean {
  const mention = institutionOf(chunk);
  return mention !== null && !CHAMBERS.has(mention.institution);
}

function valueOf(chunks: readonly Chunk[], { groups }: PatternMatch): number {
  return chunks[groups['number']?.[0] ?? -1]?.tokens[0]?.value ?? 0;
}

/** 'A party needs 5 % to enter, a bloc 7 %': more than one share that somebody has to reach. */
function partiesNeed(chunks: readonly Chunk[]): boolean {
  const has = (tag: string) => chunks.some((chunk) => hasTag(chunk, tag));
  const enters = chunks.some((chunk) => hasCue(chunk, 'ENTER'));
  return has('PARTIES') && has('MODAL') && (has('SEATWORD') || has('VOTES') || has('OBTAIN') || enters);
}

/** Whether the sentence or one of those around it speaks of how members are elected. */
function talksOfRules(doc: Doc, sentence: ReadSentence): boolean {
  const { index } = sentence;
  const around = doc.article.sentences.slice(Math.max(0, index - NEAR), index + NEAR + 1);
  const told = new Set<string>();
  for (const { chunks } of around)
    for (const chunk of chunks) for (const tag of RULE_WORDS) if (hasTag(chunk, tag)) told.add(tag);
  return told.size > 1;
}
