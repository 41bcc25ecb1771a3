import type { Actor } from '../../model/facts.ts';
import { type Chunk, composed, foldOf, hasAny, hasTag, hasCue } from '../chunks/chunk.ts';
import type { Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';
import { actorIn, observerBefore } from './actors.ts';
import { bodyMeant, missionsBefore } from './missions.ts';
import { arePeopleTold, followsGroup, isWatchingBody, namesGroup, sentencesBefore } from './near-group.ts';

const WATCHERS = ['OBSERVER', 'MISSION', 'WATCH', 'OBSERVERLIKE'];

/**
 * Who watches the vote where a match says that somebody is there, in the words the pattern needs: before its verb, or
 * after it ('was visited by'). Null where those who are there are no observers: voters, candidates, the commission.
 */
export function watcherOf(doc: Doc, sentence: ReadSentence, match: PatternMatch, verb: number): Actor | null {
  const needs = match.pattern.set['needs'];
  const { chunks } = sentence;
  if (needs === 'watcher-after') {
    const actor = actorIn(doc, sentence, match.to, chunks.length);
    return actor && isWatcher(doc, sentence, actor) ? actor : null;
  }
  if (needs === 'watcher-verb' && !chunks.slice(0, match.from).some((chunk) => hasAny(chunk, MOVES)))
    return null;
  if (needs === 'watcher-counted')
    return chunks.slice(0, match.from + 2).some((chunk) => hasTag(chunk, 'OBSERVER')) ? NOBODY : null;
  if (needs === 'nobody') return NOBODY;
  if (needs === 'group-near') {
    const group = namesGroup(chunks) || chunks.some(isWatchingBody) || followsGroup(doc, sentence);
    return group ? (observerBefore(doc, sentence, match.to - 1) ?? NOBODY) : null;
  }
  if (needs === 'place-first') {
    const voting = chunks.some(
      (chunk) => hasAny(chunk, VOTING) || hasTag(chunk, 'VOTETOPIC') || hasCue(chunk, 'VOTINGPLACE'),
    );
    return chunks.some(isWatchingBody) || (voting && namesGroup(chunks))
      ? (actorIn(doc, sentence, match.groups['places']?.[1] ?? match.from, match.to) ?? NOBODY)
      : null;
  }
  if (needs === 'watcher-elided') return elidedWatcher(doc, sentence, match);
  const found = observerBefore(doc, sentence, verb);
  if (needs === undefined) return found ?? NOBODY;
  if (found) return isWatcher(doc, sentence, found) ? found : bodyBefore(doc, sentence, verb);
  const we = chunks.slice(0, verb).some((chunk) => hasCue(chunk, 'WEHERE'));
  if (we) {
    const [mission = null, other] = missionsBefore(doc, sentence.end);
    return { ...NOBODY, organization: other === undefined && !chunks.some(isOtherSide) ? mission : null };
  }
  if (chunks.some((chunk) => hasTag(chunk, 'OBSERVER', 'WATCH'))) return NOBODY;
  if (pointsAtGroup(doc, sentence, verb)) return { ...NOBODY, organization: bodyMeant(doc, sentence, verb) };
  return isTheirs(doc, sentence, verb) ? NOBODY : null;
}

/** 'It visited', 'altogether they were at': right before the verb, after sentences of a mission or its observers. */
function pointsAtGroup(doc: Doc, sentence: ReadSentence, verb: number): boolean {
  const before = sentence.chunks.slice(0, verb);
  const pointer = before.slice(-2).some((chunk) => ['it', 'they'].includes(foldOf(chunk)));
  return pointer && !before.some(isOtherSide) && followsGroup(doc, sentence);
}

const OTHER_SIDES = ['INST', 'PARTIES', 'ELECTOR', 'BODY'];

function isOtherSide(chunk: Chunk): boolean {
  return (hasAny(chunk, OTHER_SIDES) && !hasTag(chunk, 'OBSERVERLIKE')) || hasCue(chunk, 'OTHERBODY');
}

/** 'the deputies will work in', 'had 22 people in': people, after sentences of a mission or its observers. */
function isTheirs(doc: Doc, sentence: ReadSentence, verb: number): boolean {
  const { chunks } = sentence;
  const before = chunks.slice(0, verb);
  if (before.some(isOtherSide)) return false;
  return (
    (before.some((chunk) => hasCue(chunk, 'OTHERSOFTHEM') || isForeign(doc, chunk)) ||
      chunks.slice(0, verb + PEOPLE_REACH).some((_, at) => arePeopleTold(chunks, at))) &&
    followsGroup(doc, sentence)
  );
}

/** 'deputies of' another country. */
function isForeign(doc: Doc, chunk: Chunk): boolean {
  const office = composed(chunk, 'office');
  return office?.plural === true && (office.country ?? doc.host) !== doc.host;
}

const VOTING = ['POLLUNIT', 'ELECTION'];
const MOVES = ['VISIT', 'GOTO', 'WORK', 'SENDS'];
/** How far behind a verb those may stand whom it places: 'had 22 people in'. */
const PEOPLE_REACH = 4;
const NOBODY: Actor = { person: null, organization: null, label: '' };

/** 'the mission, led by P, has sent': the body that the words between stand aside of. */
function bodyBefore(doc: Doc, sentence: ReadSentence, verb: number): Actor | null {
  const before = sentence.chunks.slice(0, verb);
  const at = before.findLastIndex((chunk) => hasTag(chunk, 'OBSERVER', 'MISSION', 'ORG'));
  const actor = actorIn(doc, sentence, at, at + 1);
  return actor && isWatcher(doc, sentence, actor) ? actor : null;
}

/** 'two in X and one in Y': of the observers or teams told before, in this sentence or at the end of the last one. */
function elidedWatcher(doc: Doc, sentence: ReadSentence, match: PatternMatch): Actor | null {
  const { chunks } = sentence;
  if (namesGroup(chunks.slice(0, match.to)) && !chunks.some((chunk) => hasTag(chunk, 'POLLUNIT', 'MEETING')))
    return observerBefore(doc, sentence, match.from) ?? NOBODY;
  if (!opensSentence(chunks, match.from) && !countsPeople(chunks, match)) return null;
  const group = sentencesBefore(doc, sentence, 5).findLast((other) => namesGroup(other.chunks));
  return group ? (observerBefore(doc, group, group.chunks.length - 1) ?? NOBODY) : null;
}

/** Nothing before a match but the mark or the speaker of a line ('A:') and others like it ('two in A, two in B'). */
function opensSentence(chunks: readonly Chunk[], from: number): boolean {
  const before = chunks.slice(0, from);
  const label = before.findIndex((chunk) => hasTag(chunk, 'COLON'));
  return before
    .slice(label < 2 ? label + 1 : 0)
    .every((chunk) => hasAny(chunk, BESIDE) || hasCue(chunk, 'BESIDEELIDED'));
}

const BESIDE = [
  'NUMBER',
  'PLACE',
  'COMMA',
  'SEMICOLON',
  'ANDMORE',
  'QUOTE',
  'MARK',
  'DASH',
  'OBSERVERLIKE',
  'CITYWORD',
  'REGIONWORD',
  'ABOUTNUM',
];

/** 'has 22 people in': a number of people whom somebody has there. */
function countsPeople(chunks: readonly Chunk[], { from }: PatternMatch): boolean {
  return (
    !chunks.slice(0, from).some(isOtherSide) &&
    hasTag(chunks[from + 1], 'OBSERVERLIKE') &&
    hasTag(chunks[from - 1], 'NUMBERED', 'SENDS', 'HELD', 'CONSIST')
  );
}

/** A body that is not of the state that votes, or people called observers, a team or a mission. */
function isWatcher(doc: Doc, sentence: ReadSentence, actor: Actor): boolean {
  if (isOfNoMission(doc, sentence, actor)) return false;
  const body = doc.entities.organizations.get(actor.organization ?? '');
  if (body) return body.area !== doc.host?.toLowerCase() || body.classification === 'other';
  if (actor.person !== null) return false;
  if (actor.label !== '' && sentence.chunks.some((chunk) => hasAny(chunk, VOTING))) return true;
  return sentence.chunks.some((chunk) => hasAny(chunk, WATCHERS));
}

const AT_HOME: ReadonlySet<string> = new Set(['minister', 'deputy-minister', 'president']);

/** 'citizens', 'the minister', 'the experts of the ministry': people whose words say that they are no observers. */
function isOfNoMission(doc: Doc, { chunks }: ReadSentence, { label }: Actor): boolean {
  return chunks.some((chunk) => {
    const words = doc.article.text.slice(chunk.start, chunk.end);
    if (hasCue(chunk, 'OTHERBODY') && ` ${label}`.endsWith(` ${words}`)) return true;
    if (words !== label) return false;
    const office = composed(chunk, 'office');
    const local = chunk.tokens.some(({ known }) => known?.cues.has('LOCALHEAD'));
    const own = office !== null && !office.plural && (local || AT_HOME.has(office.class));
    return hasTag(chunk, 'NOTOBSERVER') || (own && (office.country === null || office.country === doc.host));
  });
}
