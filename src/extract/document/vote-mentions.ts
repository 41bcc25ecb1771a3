import { type Chunk, composed, foldOf, hasAny, hasCue, hasTag } from '../chunks/chunk.ts';
import type { ElectionMention } from '../chunks/composed.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Engine } from '../engine.ts';
import { electionOf } from '../passes/election-pass.ts';
import { countryOf } from '../passes/institution-pass.ts';
import type { Vote } from './doc.ts';
import { once } from './once.ts';
import { isOfSomethingElse } from './other-votes.ts';
import type { ReadArticle, ReadSentence } from './read-article.ts';
import { dateBeside, dateOfDay } from './vote-days.ts';

/** One mention of a vote, with what its sentence says of the day. */
export interface VoteMention {
  election: ElectionMention;
  sentence: ReadSentence;
  date: DateMention | null;
  tense: Vote['tense'];
  /** Whether its sentence says that it is held on the day of another vote. */
  sameDay: boolean;
}

/** Mentions of votes with the date that stands beside them; one before the article's own only where its day is told. */
export function voteMentions(engine: Engine, article: ReadArticle): readonly VoteMention[] {
  return once(article, mentionsIn, () => mentionsIn(engine, article));
}

function mentionsIn(engine: Engine, article: ReadArticle): VoteMention[] {
  const { sentences } = article;
  return sentences.flatMap((sentence, index) => {
    if (isLapsed(sentence)) return [];
    const named: VoteMention[] = [];
    sentence.chunks.forEach((chunk, at) => {
      const made = composed(chunk, 'election');
      const election = made && inCountry(made, sentence.chunks, at);
      if (!election || isOfSomethingElse(sentence.chunks, at)) return;
      const date = election.date ?? dateBeside(sentence.chunks, at);
      if (election.previous && date?.edtf?.length !== 10) return;
      named.push({ election, sentence, date, tense: tenseOf(chunk, sentence), sameDay: isSameDay(sentence) });
    });
    return [...shareDates(sentence, named), ...electing(engine, sentence, sentences[index - 1])];
  });
}

/** 'in X, where the assembly is elected', 'X elects its assembly': a vote of the country told right before it. */
function inCountry(election: ElectionMention, chunks: readonly Chunk[], at: number): ElectionMention {
  if (election.country !== null) return election;
  const before = chunks.slice(Math.max(0, at - COUNTRY_NEAR), at);
  const here = before.findLastIndex((chunk) => hasTag(chunk, 'COUNTRY'));
  const next = before[hasTag(before[here + 1], 'COMMA') ? here + 2 : here + 1];
  const told =
    here >= 0 && (foldOf(next) === 'where' || (next === before[here + 1] && hasTag(next, 'ELECT')));
  return told ? { ...election, country: countryOf(before[here]) } : election;
}

const COUNTRY_NEAR = 5;

/** 'Elections to the councils have been suspended since 2017': no vote is held that anybody could observe. */
function isLapsed({ chunks }: ReadSentence): boolean {
  return chunks.some((chunk, at) => hasCue(chunk, 'PUTOFF') && foldOf(chunks[at + 1]) === 'since');
}

/** Votes joined in one breath ('the presidential election and the referendum, both on 10 January') have one day. */
function shareDates({ chunks }: ReadSentence, mentions: readonly VoteMention[]): VoteMention[] {
  return mentions.map((mention, at) => {
    const next = mentions[at + 1];
    if (mention.date !== null || !next?.date) return mention;
    const between = chunks.filter(
      (chunk) => chunk.start >= mention.election.end && chunk.end <= next.election.start,
    );
    const joined = between.length <= MOST_BETWEEN && between.every((chunk) => hasAny(chunk, JOINS));
    return joined ? { ...mention, date: next.date } : mention;
  });
}

const MOST_BETWEEN = 5;
const JOINS = ['ANDMORE', 'COMMA', '=to', '=the', '=of', '=in', '=for', '=a'];

/** 'voters will elect a president': a vote told by who is elected; some words tell one only with its day. */
function electing(engine: Engine, sentence: ReadSentence, before: ReadSentence | undefined): VoteMention[] {
  if (sentence.zone !== 'body' && sentence.zone !== 'title') return [];
  const { chunks } = sentence;
  return engine.patterns.longest('electing', chunks).flatMap((match) => {
    const [from, to] = match.groups['what'] ?? [match.from, match.to];
    const made = electionOf(chunks.slice(from, to));
    const election = made && inCountry(made, chunks, from);
    const kindless = match.pattern.set['kind'] === 'none';
    if (!election || (election.classifications.length === 0 && !kindless)) return [];
    const beside = (kindless ? null : dateOfDay(chunks, from)) ?? dateBeside(chunks, match.to - 1);
    const date = beside ?? (before && !kindless ? dayOfVote(before) : null);
    const { needs } = match.pattern.set;
    const day = date !== null && (date.first.day !== null || date.relative !== null);
    if (needs === 'day' && !day && !chunks.some((chunk) => hasTag(chunk, 'FIRMVOTE'))) return [];
    if (needs === 'date' && !date) return [];
    return [{ election, sentence, date, tense: null, sameDay: false }];
  });
}

/** The day that a sentence tells of a vote without saying its kind. */
function dayOfVote({ chunks }: ReadSentence): DateMention | null {
  const at = chunks.findIndex((chunk) => hasTag(chunk, 'ELECTION') && !hasTag(chunk, 'KNOWNELECTION'));
  return at < 0 ? null : dateBeside(chunks, at);
}

function isSameDay({ chunks }: ReadSentence): boolean {
  return chunks.some((chunk) => hasTag(chunk, 'SAMEDAY'));
}

function tenseOf(chunk: Chunk, sentence: ReadSentence): Vote['tense'] {
  if (composed(chunk, 'election')?.upcoming || sentence.chunks.some((other) => hasTag(other, 'COMINGVOTE')))
    return 'upcoming';
  return sentence.chunks.some((other) => hasTag(other, 'PASTVOTE')) ? 'held' : null;
}
