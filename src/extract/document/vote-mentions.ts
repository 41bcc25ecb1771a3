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
import { headAt } from './section-country.ts';
import { dateBeside, dateOfDay } from './vote-days.ts';

/** One mention of a vote, with what its sentence says of the day. */
export interface VoteMention {
  election: ElectionMention;
  sentence: ReadSentence;
  date: DateMention | null;
  tense: Vote['tense'];
}

/** Mentions of votes with the date that stands beside them; one before the article's own only where its day is told. */
export function voteMentions(engine: Engine, article: ReadArticle): readonly VoteMention[] {
  return once(article, mentionsIn, () => mentionsIn(engine, article));
}

function mentionsIn(engine: Engine, article: ReadArticle): VoteMention[] {
  const { sentences } = article;
  let last: VoteMention | undefined;
  let lastAt = -Infinity;
  return sentences.flatMap((sentence, index) => {
    if (isLapsed(sentence)) return [];
    const { chunks, start } = sentence;
    const head = headAt(article, start);
    const named: VoteMention[] = [];
    chunks.forEach((chunk, at) => {
      const near = index - lastAt < 2;
      const made = composed(chunk, 'election') ?? (near || named.length > 0 ? elided(chunks, at) : null);
      const told = made && inCountry(made, chunks, at);
      if (!told || isOfSomethingElse(chunks, at)) return;
      const election = { ...told, country: told.country ?? countryBefore(chunks, at, named) };
      const date = isEarly(chunks, at) ? null : (election.date ?? dateBeside(chunks, at));
      const unnamed = hasCue(chunks[at], 'BYELECTION') && election.classifications.length === 0;
      // A by-election is of a seat in parliament.
      if (unnamed) election.classifications = ['parliamentary'];
      if ((election.previous && date?.edtf?.length !== 10) || (unnamed && date?.relative !== null)) return;
      named.push({ election, sentence, date, tense: tenseOf(chunk, sentence) });
    });
    const elected = electing(engine, sentence, sentences[index - 1]);
    return shareDates(sentence, [...named, ...elected]).map((mention) => {
      const before = isElided(mention, chunks) ? (last ?? elected[0])?.election : undefined;
      const { classifications, country } = before ?? mention.election;
      const kinds = before && classifications.includes('presidential') ? PRESIDENT : classifications;
      const election = {
        ...mention.election,
        classifications: kinds,
        country: mention.election.country ?? country ?? head,
      };
      const meant = { ...mention, election };
      if (kinds.length > 0) [last, lastAt] = [meant, index];
      return meant;
    });
  });
}

const PRESIDENT = ['presidential' as const];

/** 'the second round', 'early ones': a vote in words that need what was told before, where it has a day of its own. */
function elided(chunks: readonly Chunk[], at: number): ElectionMention | null {
  let from = at;
  if (ONES.has(foldOf(chunks[at]))) while (hasAny(chunks[from - 1], OF_ONES)) from--;
  const second = foldOf(chunks[at]) === 'second' && hasTag(chunks[at + 1], '=on', '=in', 'DATE');
  if (from === at && !second && !hasTag(chunks[at], 'RUNOFF', 'FIRSTROUND')) return null;
  if (!dateBeside(chunks, at)) return null;
  return { ...electionOf(chunks.slice(from, at + 1)), runoff: true };
}

const ONES: ReadonlySet<string> = new Set(['ones', 'one']);
const OF_ONES = ['EARLY', 'ELPARLIAMENT', 'ELPRESIDENT', 'ELLOCAL', 'COUNTRY', 'DEMONYM', 'POSS'];

/** 'the run-off', 'the previous election': of the kind that was told before, where it has a day of its own and is more than a rule. */
function isElided({ election, date }: VoteMention, chunks: readonly Chunk[]): boolean {
  if (election.classifications.length > 0 || date === null || !(election.runoff || election.previous))
    return false;
  return !chunks.some((chunk) => hasCue(chunk, 'CONDITION'));
}

/** 'In X legislative elections are on 8 March and the presidential one on 31 May': of the country told in this clause. */
function countryBefore(chunks: readonly Chunk[], at: number, named: readonly VoteMention[]): string | null {
  const clause = chunks.slice(0, at).findLastIndex((chunk) => hasTag(chunk, 'SEMICOLON')) + 1;
  const from = chunks[clause]?.start ?? 0;
  const told = named.findLast(
    ({ election }) => election.start >= from && election.classifications.length > 0,
  );
  const country = told?.election.country;
  if (country != null) return country;
  const open = clause + (hasTag(chunks[clause], 'ANDMORE', '=in', '=while') ? 1 : 0);
  const next = chunks[open + 1];
  return hasTag(next, 'HOLDSVOTE', 'HELD', 'ELECTION', 'COLON', 'POSS') ? countryOf(chunks[open]) : null;
}

/** 'in X, where the assembly is elected', 'X elects its assembly': a vote of the country told right before it. */
function inCountry(election: ElectionMention, chunks: readonly Chunk[], at: number): ElectionMention {
  if (election.country !== null) return election;
  const before = chunks.slice(Math.max(0, at - COUNTRY_NEAR), at);
  const here = before.findLastIndex((chunk) => hasTag(chunk, 'COUNTRY'));
  const next = before[hasTag(before[here + 1], 'COMMA') ? here + 2 : here + 1];
  const told = foldOf(next) === 'where' || hasTag(next, 'ELECT') || (here < 2 && hasTag(next, 'COLON'));
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
    const joined = between.every((chunk) => hasAny(chunk, JOINS));
    return joined ? { ...mention, date: next.date } : mention;
  });
}

const JOINS = ['ANDMORE', 'COMMA', '=to', '=the', '=of', '=in', '=for', '=a'];

/** 'voters will elect a president': a vote told by who is elected; some words tell one only with its day. */
function electing(engine: Engine, sentence: ReadSentence, before: ReadSentence | undefined): VoteMention[] {
  const { chunks } = sentence;
  return engine.patterns.longest('electing', chunks).flatMap((match) => {
    const [from, to] = match.groups['what'] ?? [match.from, match.to];
    const election = inCountry(electionOf(chunks.slice(from, to)), chunks, from);
    const kindless = match.pattern.set['kind'] === 'none';
    if (election.classifications.length === 0 && !kindless) return [];
    const beside = (kindless ? null : dateOfDay(chunks, from)) ?? dateBeside(chunks, match.to - 1);
    const { needs } = match.pattern.set;
    const date = beside ?? (before ? dayOfVote(before, needs === undefined) : null);
    const day = date !== null && (date.first.day !== null || date.relative !== null);
    if (needs === 'day' && !day && !chunks.some((chunk) => hasTag(chunk, 'FIRMVOTE'))) return [];
    if (needs === 'date' && !date) return [];
    return [{ election, sentence, date, tense: null }];
  });
}

/** The day that a sentence tells of a general vote, or of one without saying its kind. */
function dayOfVote({ chunks }: ReadSentence, general: boolean): DateMention | null {
  const at = chunks.findIndex(
    (chunk, i) =>
      hasTag(chunk, 'ELECTION') &&
      (!hasTag(chunk, 'KNOWNELECTION') || (general && composed(chunk, 'election')?.general)) &&
      !isEarly(chunks, i),
  );
  return at < 0 ? null : dateBeside(chunks, at);
}

/** 'Early voting', 'voting abroad': on days that are not those of the vote. */
function isEarly(chunks: readonly Chunk[], at: number): boolean {
  return (
    chunks[at]?.tokens.at(-1)?.fold === 'voting' &&
    chunks
      .slice(Math.max(0, at - 1), at + 2)
      .some(({ tokens }) => tokens.some(({ known }) => known?.cues.has('NOTTHEDAY')))
  );
}

function tenseOf(chunk: Chunk, { chunks }: ReadSentence): Vote['tense'] {
  const ahead = (other: Chunk, at: number) =>
    hasTag(other, 'COMINGVOTE') || (hasTag(other, 'WATCH', 'VISIT') && foldOf(chunks[at - 1]) === 'will');
  if (composed(chunk, 'election')?.upcoming || chunks.some(ahead)) return 'upcoming';
  // A meeting that was held is no vote.
  const held = (other: Chunk, at: number) =>
    hasTag(other, 'PASTVOTE') && !hasTag(chunks[at - 1], 'MEETING', 'BRIEFING');
  return chunks.some(held) ? 'held' : null;
}
