import {
  type Chunk,
  composed,
  foldOf,
  hasAny,
  hasCue,
  hasTag,
  isMissionName,
  meaning,
  peopleIn,
  until,
} from '../chunks/chunk.ts';
import type { PersonName } from '../chunks/composed.ts';
import type { Doc } from '../document/doc.ts';
import { noteLeaders } from './leaders.ts';
import { international, missionBefore } from './missions.ts';
import { institutionOf } from '../passes/institution-pass.ts';
import { isOfMission } from './unnamed-missions.ts';

/** How far after a name words still tell of its bearer, in chunks. */
const REACH = 14;
/** How far after 'leads' what is led stands. */
const OBJECT = 12;
const ENDS = ['STOP', 'SEMICOLON', 'COLON', 'QUOTE', 'SAY', 'TELL', 'MEET', 'RECEIVE', 'PERSON', 'CLOSE'];

/**
 * 'P, a former minister who leads the X mission', 'P, the Croat who is chief of X': what words after a name say that
 * its bearer leads.
 */
export function leadsAfter(doc: Doc, chunks: readonly Chunk[], at: number, name: PersonName): void {
  const next = chunks[at + 1];
  if (name.office?.class === 'head' && foldOf(next) === 'of') {
    noteLeaders(doc, [name], missionLed(doc, chunks, at + 1), next);
    return;
  }
  for (const [i, chunk] of chunks.entries()) {
    if (i <= at) continue;
    if (i >= at + REACH || hasAny(chunk, ENDS)) return;
    const office = composed(chunk, 'office');
    const is = chunks.slice(i - 2, i).some((other) => ['is', 'was'].includes(foldOf(other)));
    const mission =
      office?.class === 'head' && is && office.organization !== null
        ? international(doc, office.organization)
        : leads(chunks, i)
          ? missionLed(doc, chunks, i)
          : null;
    if (mission === null) continue;
    noteLeaders(doc, [name], mission, chunk);
    if (hasTag(next, 'LED')) leadsToo(doc, chunks, at, mission);
    return;
  }
}

/** 'P of X and Q of Y led the team': P too, of X where that is one of those that came. */
function leadsToo(doc: Doc, chunks: readonly Chunk[], at: number, mission: string): void {
  const first = chunks.slice(0, at).findLastIndex((chunk) => hasTag(chunk, 'PERSON'));
  const between = chunks.slice(first + 1, at);
  const [name] = composed(chunks[first], 'people')?.people ?? [];
  if (!name || !hasTag(between[0], 'ANDMORE') || between.some((chunk) => hasAny(chunk, NOT_BETWEEN))) return;
  const own = name.office?.organization ?? null;
  noteLeaders(doc, [name], (own && international(doc, own)) ?? mission);
}

const NOT_BETWEEN = ['STOP', 'SEMICOLON', 'SAY', 'MEET', 'STAND', 'RECEIVE', 'HELD', 'COMMA'];

/** 'with him were P and Q', 'the members of the delegation include P and Q': who came with those who lead. */
export function comeWith(doc: Doc, chunks: readonly Chunk[], at: number): void {
  const [chunk, next, then] = chunks.slice(at, at + 3);
  if (!chunk) return;
  const beside =
    foldOf(chunk) === 'with' && (hasCue(next, 'ONEMET') || hasTag(next, 'THEM')) && hasTag(then, 'STAND');
  const before = chunks[at - 1];
  const includes = hasTag(chunk, 'INCLUDING') && before && hasTag(before, 'REPS') && isOfMission(before);
  if (!beside && !includes) return;
  const named = until(chunks.slice(at + 1), (other) => hasTag(other, 'STOP', 'SEMICOLON', 'SAY', 'FUTURE'));
  noteLeaders(doc, peopleIn(named), missionBefore(doc, chunk.start), chunk, true);
}

/** 'the head of the X mission, First Deputy Speaker P', 'the co-leaders of the X mission, P and Q': of two offices the one here. */
export function leadersApposed(doc: Doc, chunks: readonly Chunk[], at: number): void {
  const office = composed(chunks[at], 'office');
  if (!office || !LEADS.has(office.class) || office.organization === null) return;
  let i = at + 1;
  while (hasTag(chunks[i], 'POSS', 'MISSION', 'ORG', 'SLASH')) i++;
  const led = office.ofMission || i > at + 1 || hasTag(chunks[at - 1], 'THEIR') || isMissionName(chunks[at]);
  if (!led || !hasTag(chunks[i], 'COMMA')) return;
  if (hasTag(chunks[i + 1], '=the')) i++;
  const listed = until(chunks.slice(i + 1), (chunk) => !hasTag(chunk, 'PERSON', 'COMMA', 'ANDMORE'));
  const named = peopleIn(office.plural ? listed : listed.slice(0, 1));
  noteLeaders(doc, named, international(doc, office.organization), chunks[at]);
}

const LEADS: ReadonlySet<string> = new Set(['head', 'coordinator']);

/** 'the heads of the X and Y missions, P and Q': each leads the one told in the same place. */
export function leadersOfEach(doc: Doc, chunks: readonly Chunk[], at: number): void {
  const heads = chunks[at];
  if (!hasCue(heads, 'HEADS')) return;
  const listed = until(chunks.slice(at + 1), (chunk) => !hasAny(chunk, OF_EACH));
  const first = composed(heads, 'office')?.organization;
  const missions = [first, ...listed.map((chunk) => meaning(chunk, 'ORG')?.id)].flatMap(
    (id) => international(doc, id ?? '') ?? [],
  );
  const named = peopleIn(listed);
  if (missions.length === named.length && named.length > 1)
    missions.forEach((mission, i) => noteLeaders(doc, named.slice(i, i + 1), mission, heads));
}

const OF_EACH = ['ORG', 'MISSION', 'PERSON', 'COMMA', 'ANDMORE', 'DASH', '=of', '=the'];

/** 'leading', 'who heads'; not 'led by'. */
function leads(chunks: readonly Chunk[], at: number): boolean {
  const heads = hasTag(chunks[at], 'OFFICES') && foldOf(chunks[at - 1]) === 'who';
  return heads || (hasTag(chunks[at], 'LED') && foldOf(chunks[at + 1]) !== 'by');
}

/** The international mission named after a verb, or the one told last where it is only 'the team'. */
function missionLed(doc: Doc, chunks: readonly Chunk[], verb: number): string | null {
  const after = chunks.slice(verb + 1, verb + OBJECT);
  const object = until(
    after,
    (chunk, i) =>
      hasAny(chunk, [...ENDS, 'COMMA', 'INST', 'BODY', 'FUTURE']) ||
      (hasTag(chunk, 'NUMBER') && !hasTag(after[i + 1], 'DASH', 'SIZEWORD', 'REPS')),
  );
  const named = object.findLast((chunk) => hasTag(chunk, 'ORG'));
  const organization = meaning(named, 'ORG');
  if (organization) return international(doc, organization.id);
  const institution = institutionOf(after[object.length]);
  const country = institution?.country ?? doc.host;
  if (institution && country !== doc.host && object.some((chunk) => hasTag(chunk, 'REPS')))
    return doc.entities.institution(institution, null);
  const team = object.find((chunk) => !hasAny(chunk, OF_TEAM));
  const told = foldOf(object[0]) === 'it' || hasTag(team, 'MISSION');
  return told && team ? missionBefore(doc, team.start) : null;
}

/** What stands before 'team' where nothing says whose it is. */
const OF_TEAM = ['=the', '=its', 'OBSADJ', 'TERMADJ', 'NUMBER', 'DASH', 'SIZEWORD'];
