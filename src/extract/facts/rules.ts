import type { Rule } from '../../model/facts.ts';
import { composed, hasTag, type Chunk } from '../chunks/chunk.ts';
import { quote, type Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import { longestOfNumbers, type PatternMatch } from '../patterns/pattern-set.ts';
import type { RuleDraft } from './drafts.ts';
import { nameChambersIn } from './name-chambers.ts';
import { replaced } from './replaced-number.ts';
import { needsMet } from './rule-needs.ts';
import { seatsInVotes } from './seats-in-votes.ts';
import { subjectOf } from './rule-subject.ts';

/** What rules are of, and what they count in. */
const CLASSES: readonly (readonly [Rule['classification'], Rule['unit']])[] = [
  ['seats', 'seats'],
  ['system-share', 'percent'],
  ['threshold', 'percent'],
  ['quota', 'percent'],
  ['term', 'years'],
  ['against-all', null],
];

/** What sentences tell of the election law of the host country. */
export function rulesOf(doc: Doc): RuleDraft[] {
  const area = doc.entities.country(doc.host);
  if (area === null) return [];
  const found: RuleDraft[] = [];
  for (const sentence of doc.article.sentences.filter(({ zone }) => zone === 'body')) {
    const told = rulesIn(doc, sentence, area);
    if (told.length === 0) addPreviousValue(doc, sentence, found);
    else if (isPast(sentence) && told.every(({ previous }) => previous === null)) addPrevious(found, told);
    else found.push(...told);
  }
  return mergeRules(found);
}

function rulesIn(doc: Doc, sentence: ReadSentence, area: string): RuleDraft[] {
  const { chunks } = sentence;
  const found = longestOfNumbers(
    doc.engine.patterns.find('rule', chunks).filter((match) => needsMet(doc, sentence, match)),
  );
  const old = new Set(found.map((match) => replaced(chunks, match)?.[0]));
  const matches = found.filter(
    ({ groups }) => groups['number'] === undefined || !old.has(groups['number'][0]),
  );
  const inside = seatsInVotes(doc, sentence, area, matches);
  const told = matches.map((match): RuleDraft => {
    const kind = match.pattern.set['classification'];
    const [classification, unit] = CLASSES.find(([name]) => name === kind) ?? ['other', null];
    const value = numberIn(chunks, match.groups['number']);
    const { subject, evidence } = subjectOf(doc, sentence, match);
    if (classification === 'seats') nameChambersIn(doc, chunks.slice(match.from, match.to));
    return {
      election: doc.election,
      evidence: [
        quote(
          doc,
          chunks[match.from]?.start ?? sentence.start,
          chunks[endOf(chunks, match) - 1]?.end ?? sentence.end,
        ),
        ...evidence,
      ],
      confidence: match.pattern.confidence,
      inferred: [],
      area,
      classification,
      subject,
      value,
      unit: value === null ? null : match.pattern.set['unit'] === 'seats' ? 'seats' : unit,
      previous: numberIn(chunks, match.groups['previous'] ?? replaced(chunks, match)),
      rule: match.pattern.id,
    };
  });
  return [...told, ...inside];
}

/** Without the full stop that a clause ran into. */
function endOf(chunks: readonly Chunk[], { to }: PatternMatch): number {
  return hasTag(chunks[to - 1], 'STOP') ? to - 1 : to;
}

function numberIn(chunks: readonly Chunk[], at: readonly [number, number] | undefined): number | null {
  const token = chunks[at?.[0] ?? -1]?.tokens[0];
  return token ? (SHARES[token.fold] ?? token.value) : null;
}

/** In per cent. */
const SHARES: Readonly<Record<string, number>> = { half: 50, quarter: 25 };

/** One rule told twice is one with two quotes; a telling without the number joins the one that has it. */
function mergeRules(rules: readonly RuleDraft[]): RuleDraft[] {
  const merged: RuleDraft[] = [];
  for (const rule of rules) {
    const same = merged.find((other) => isSame(other, rule));
    if (!same) merged.push(rule);
    else {
      const fuller = same.value === null && rule.value !== null;
      if (fuller) {
        const { value, unit, previous, subject } = rule;
        Object.assign(same, { value, unit, previous, subject });
      }
      same.confidence = Math.max(same.confidence, rule.confidence);
      same.evidence = fuller ? [...rule.evidence, ...same.evidence] : [...same.evidence, ...rule.evidence];
    }
  }
  return merged;
}

/** Notes what an earlier vote had as what a rule of the same kind replaces. */
function addPrevious(found: readonly RuleDraft[], past: readonly RuleDraft[]): void {
  for (const old of past) {
    const now = found.findLast((rule) => rule.classification === old.classification);
    if (!now || old.classification === 'seats') continue;
    now.previous = old.value;
    now.evidence.push(...old.evidence);
  }
}

const FAR = 160;

/** 'Earlier it was 6 per cent': the number that the rule told right before had. */
function addPreviousValue(doc: Doc, sentence: ReadSentence, found: readonly RuleDraft[]): void {
  const [match] = doc.engine.patterns.find('previous-value', sentence.chunks);
  const rule = found.at(-1);
  if (!match || !rule || rule.previous !== null) return;
  if (sentence.start - (rule.evidence.at(-1)?.end ?? 0) >= FAR) return;
  rule.previous = numberIn(sentence.chunks, match.groups['number']);
  rule.evidence.push(quote(doc, sentence.start, sentence.chunks[match.to - 1]?.end ?? sentence.end));
}

/** 'In the last elections the threshold stood at 1 per cent': what an earlier rule of the same kind replaces. */
function isPast({ chunks }: ReadSentence): boolean {
  return chunks.some(
    (chunk, at) =>
      (hasTag(chunk, 'PREVIOUS') || composed(chunk, 'election')?.previous === true) &&
      !chunks.slice(0, at).some((other) => hasTag(other, 'COMMA')),
  );
}

function isSame(a: RuleDraft, b: RuleDraft): boolean {
  if (a.classification !== b.classification) return false;
  if (a.classification === 'threshold') return a.value === null || b.value === null || a.value === b.value;
  if (a.value !== b.value) return false;
  return groupOf(a) === groupOf(b);
}

/** Whom a rule is for, without where it applies: 'women and youth' of 'women and youth in party lists'. */
function groupOf({ subject }: RuleDraft): string {
  return subject.toLowerCase().split(' in ')[0] ?? '';
}
