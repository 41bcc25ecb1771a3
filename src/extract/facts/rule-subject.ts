import type { Evidence } from '../../model/evidence.ts';
import { type Chunk, foldOf, hasTag, hasCue } from '../chunks/chunk.ts';
import { institutionOf } from '../passes/institution-pass.ts';
import { cleaned, quote, wordsOf, type Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';

/** Whom or what a rule is for, and the words elsewhere that say it. */
export interface RuleSubject {
  subject: string;
  evidence: Evidence[];
}

const LONGEST_GROUP = 5;

/** The subject of a rule in the words of the article, as short as they stand for themselves. */
export function subjectOf(doc: Doc, sentence: ReadSentence, match: PatternMatch): RuleSubject {
  const { chunks } = sentence;
  const only = (subject: string): RuleSubject => ({ subject, evidence: [] });
  const fixed = match.pattern.set['subject'];
  if (fixed !== undefined) return only(fixed);
  const at = match.groups['subject'];
  if (at) return only(wordsOf(doc, chunks, at[0], at[1]));
  if (match.pattern.set['classification'] === 'threshold') return only(entrantsOf(doc, chunks, match));
  const base = match.groups['base'];
  const group = base && groupBefore(doc, sentence);
  if (group) {
    const subject = `${cleaned(group.exact)} among ${wordsOf(doc, chunks, base[0], base[1])}`;
    return { subject, evidence: [group] };
  }
  return only(wordsOf(doc, chunks, match.from, match.to));
}

/** Who has to pass a threshold: 'parties entering the lower chamber', 'electoral blocs', 'parties'. */
function entrantsOf(doc: Doc, chunks: readonly Chunk[], match: PatternMatch): string {
  const after = chunks.slice(match.from, Math.min(chunks.length, match.to + LONGEST_GROUP));
  const body = after.find((chunk) => institutionOf(chunk) !== null);
  if (body) {
    const at = chunks.indexOf(body);
    const the = foldOf(chunks[at - 1]) === 'the' ? at - 1 : at;
    return `parties entering ${wordsOf(doc, chunks, the, at + 1)}`;
  }
  const told = chunks.slice(match.from, match.to).findIndex((chunk) => foldOf(chunk) === 'for');
  const from = match.from + told + 1;
  if (told >= 0) {
    const end = endOfGroup(chunks, from, match.to);
    if (end > from && end - from <= LONGEST_GROUP) return wordsOf(doc, chunks, from, end);
  }
  return 'parties';
}

/** Up to a verb or a number: 'political parties' of 'political parties is 5'. */
function endOfGroup(chunks: readonly Chunk[], from: number, to: number): number {
  let end = from;
  while (end < to && !hasTag(chunks[end], 'NUMBER', 'STOP', 'COMMA') && !hasCue(chunks[end], 'GROUPEND'))
    end++;
  return end;
}

/** 'these categories': the list of groups that the sentence before names, from its first to its last. */
function groupBefore(doc: Doc, sentence: ReadSentence): Evidence | null {
  const chunks = doc.article.sentences[sentence.index - 1]?.chunks ?? [];
  const from = chunks.findIndex((chunk) => hasTag(chunk, 'GENDER'));
  let last = chunks[from];
  for (const chunk of chunks.slice(from)) {
    if (hasTag(chunk, 'GENDER')) last = chunk;
    else if (!hasTag(chunk, 'COMMA') && foldOf(chunk) !== 'and') break;
  }
  const first = chunks[from];
  return first && last ? quote(doc, first.start, last.end) : null;
}
