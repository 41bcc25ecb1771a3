import { type Chunk, composed, foldOf, hasAny, hasCue, hasTag, meaning, until } from '../chunks/chunk.ts';
import type { PersonName } from '../chunks/composed.ts';
import type { Doc } from '../document/doc.ts';
import { noteLeader } from './leaders.ts';
import { international, isMissionName, missionBefore } from './missions.ts';
import { institutionOf } from '../passes/institution-pass.ts';
import { personOf } from './people.ts';
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
  const heads =
    name.office?.class === 'head' && name.office.organization === null && !name.office.institution;
  if (heads && foldOf(chunks[at + 1]) === 'of') {
    const mission = missionLed(doc, chunks, at + 1);
    if (mission !== null)
      noteLeader(doc, personOf(doc, name), mission, name.start, chunks[at + 1]?.end ?? name.end);
    return;
  }
  if (!hasAny(chunks[at + 1], ['COMMA', 'LED', 'DASH']) && foldOf(chunks[at + 1]) !== 'who') return;
  for (let i = at + 1; i < Math.min(chunks.length, at + REACH); i++) {
    const chunk = chunks[i];
    if (!chunk || hasAny(chunk, ENDS)) return;
    const office = composed(chunk, 'office');
    const is = ['is', 'was'].includes(
      foldOf(hasAny(chunks[i - 1], ['=the', '=a']) ? chunks[i - 2] : chunks[i - 1]),
    );
    const mission =
      office && is && office.class === 'head' && !office.plural && office.organization !== null
        ? international(doc, office.organization)
        : leads(chunks, i)
          ? missionLed(doc, chunks, i)
          : null;
    if (mission === null) continue;
    noteLeader(doc, personOf(doc, name), mission, name.start, chunk.end);
    if (hasTag(chunks[at + 1], 'LED')) leadsToo(doc, chunks, at, mission);
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
  noteLeader(doc, personOf(doc, name), (own && international(doc, own)) ?? mission, name.start, name.end);
}

const NOT_BETWEEN = ['STOP', 'SEMICOLON', 'SAY', 'MEET', 'STAND', 'RECEIVE', 'HELD', 'COMMA'];

/** 'with him were P and Q', 'the members of the delegation include P and Q': who came with those who lead. */
export function comeWith(doc: Doc, chunks: readonly Chunk[], at: number): void {
  const [chunk, next, then] = chunks.slice(at, at + 3);
  const beside =
    foldOf(chunk) === 'with' && (hasCue(next, 'ONEMET') || hasTag(next, 'THEM')) && hasTag(then, 'STAND');
  const before = chunks[at - 1];
  const includes =
    hasTag(chunk, 'INCLUDING') && before !== undefined && hasTag(before, 'REPS') && isOfMission(before);
  const mission = beside || includes ? missionBefore(doc, chunk?.start ?? 0) : null;
  for (let i = beside ? at + 3 : at + 1; mission !== null && i < chunks.length; i++) {
    if (hasAny(chunks[i], ['STOP', 'SEMICOLON', 'SAY', 'FUTURE'])) return;
    for (const name of composed(chunks[i], 'people')?.people ?? [])
      noteLeader(doc, personOf(doc, name), mission, chunk?.start ?? name.start, name.end, true);
  }
}

/** 'the head of the X mission, First Deputy Speaker P', 'the co-leaders of the X mission, P and Q': of two offices the one here. */
export function leadersApposed(doc: Doc, chunks: readonly Chunk[], at: number): void {
  const office = composed(chunks[at], 'office');
  if (!office || !LEADS.has(office.class) || office.organization === null) return;
  let i = at + 1;
  while (hasAny(chunks[i], ['POSS', 'MISSION'])) i++;
  const led = office.ofMission || i > at + 1 || hasTag(chunks[at - 1], 'THEIR') || isMissionName(chunks[at]);
  if (!led || !hasTag(chunks[i], 'COMMA')) return;
  if (hasTag(chunks[i + 1], '=the')) i++;
  const mission = international(doc, office.organization);
  for (i++; mission !== null && hasTag(chunks[i], 'PERSON'); i += office.plural ? 2 : chunks.length) {
    for (const name of composed(chunks[i], 'people')?.people ?? [])
      noteLeader(doc, personOf(doc, name), mission, chunks[at]?.start ?? name.start, name.end);
    if (!hasAny(chunks[i + 1], ['COMMA', 'ANDMORE'])) return;
  }
}

const LEADS: ReadonlySet<string> = new Set(['head', 'coordinator']);

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
      (hasTag(chunk, 'NUMBER') && !hasAny(after[i + 1], ['DASH', 'SIZEWORD', 'REPS'])),
  );
  const named = object.findLast((chunk) => hasTag(chunk, 'ORG'));
  const organization = meaning(named, 'ORG');
  if (organization) return international(doc, organization.id);
  const institution = institutionOf(after[object.length]);
  const country = institution?.country ?? null;
  if (
    institution &&
    country !== null &&
    country !== doc.host &&
    object.some((chunk) => hasTag(chunk, 'REPS'))
  )
    return doc.entities.institution(institution, null);
  if (foldOf(object[0]) === 'it') return missionBefore(doc, object[0]?.start ?? 0);
  const team = object.findIndex((chunk) => hasTag(chunk, 'MISSION'));
  const told =
    team >= 0 &&
    object
      .slice(0, team)
      .every((chunk) => hasAny(chunk, ['=the', '=its', 'OBSADJ', 'TERMADJ', 'NUMBER', 'DASH', 'SIZEWORD']));
  return told ? missionBefore(doc, object[team]?.start ?? 0) : null;
}
