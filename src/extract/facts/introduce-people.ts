import { type Chunk, composed, foldOf, hasAny, hasTag, meaning, peopleIn } from '../chunks/chunk.ts';
import type { PersonName } from '../chunks/composed.ts';
import type { Doc } from '../document/doc.ts';
import { comeWith, leadersApposed, leadersOfEach, leadsAfter } from './introduce-leaders.ts';
import { noteLeaders } from './leaders.ts';
import { international, missionBefore, onlyBody } from './missions.ts';
import { organizationOfOffice, personOf } from './people.ts';

/**
 * Makes everybody known whom the article names in full, with the offices told beside the names, in order of the
 * text: first full names, so that a lone surname finds its bearer.
 */
export function introducePeople(doc: Doc): void {
  const names = doc.article.sentences.flatMap(({ chunks, zone }) =>
    zone === 'title' ? [] : peopleIn(chunks),
  );
  for (const name of names)
    if (/\s/u.test(doc.article.text.slice(name.start, name.end))) introduce(doc, name);
  introduceLeaders(doc);
  for (const name of names) if (name.office) personOf(doc, name);
}

/** What can be led; the nearest to the verb is what is meant. */
const LED_BODIES = ['ORG', 'MISSION', 'WATCH', 'INST', 'BODY', 'OBSERVERLIKE', 'OFFICES'];
/** How far before a name the verb stands, and before the verb what is led, in chunks. */
const NEAR = 5;
const FAR = 8;

/** 'The mission is headed by P', 'observers of X led by P': P heads the mission that stands before. */
function introduceLeaders(doc: Doc): void {
  for (const { chunks, zone } of doc.article.sentences) {
    if (zone === 'title') continue;
    const several = peopleIn(chunks).length > 1;
    chunks.forEach((chunk, at) => {
      leadersApposed(doc, chunks, at);
      if (several) leadersOfEach(doc, chunks, at);
      comeWith(doc, chunks, at);
      const people = composed(chunk, 'people')?.people ?? [];
      const last = people.at(-1);
      if (!last) return;
      const whose = whoseHead(chunks, at);
      if (whose) noteLeaders(doc, people, missionBefore(doc, whose.start), whose);
      leadsAfter(doc, chunks, at, last);
      const led = chunks.findLastIndex((other, i) => i < at && i >= at - NEAR && hasTag(other, 'LED'));
      if (led >= 0) noteLeaders(doc, people, missionLedBy(doc, chunks, led, at), chunks[led]);
    });
  }
}

/** The mission led that stands before a verb with its 'by P', or of P where it is only 'the delegation'; null where the verb is another's, or what is led is no mission. */
function missionLedBy(doc: Doc, chunks: readonly Chunk[], led: number, at: number): string | null {
  const between = chunks.slice(led + 1, at);
  if (
    between.some((chunk) => hasTag(chunk, 'PERSON')) &&
    !between.slice(-2).some((chunk) => hasTag(chunk, 'ANDMORE'))
  )
    return null;
  const before = chunks.slice(Math.max(0, led - FAR), led);
  const bodyAt = before.findLastIndex((chunk) => hasAny(chunk, LED_BODIES));
  const body = before[bodyAt];
  const another = ['a', 'an', 'another'].includes(foldOf(before[bodyAt - 1])) && !hasTag(body, 'ORG');
  const kind = doc.engine.organizations.get(meaning(body, 'ORG')?.id ?? '')?.classification;
  const met = hasTag(body, 'OFFICES') && before.some((chunk) => hasTag(chunk, 'MEET', 'RECEIVE'));
  // 'Commissioners led by P', 'The party led by P', 'met chiefs led by P': no mission.
  const ours = (kind && kind !== 'international') || composed(body, 'office')?.institution || met;
  const missionly = body
    ? !another && !ours && !hasTag(body, 'INST', 'BODY')
    : before.some((chunk) => foldOf(chunk) === 'it');
  if (!missionly) return null;
  const bare = hasTag(body, 'MISSION') && foldOf(before[bodyAt - 1]) === 'the';
  const office = bare ? composed(chunks[at], 'people')?.people[0]?.office : null;
  const own = office?.former ? null : office?.organization;
  return international(doc, own ?? '') ?? missionBefore(doc, chunks[led]?.start ?? 0) ?? onlyBody(doc);
}

/** 'the mission, whose head is P', "the group's chairperson is P": the word that says whose head P is. */
function whoseHead(chunks: readonly Chunk[], at: number): Chunk | undefined {
  const is = chunks.findLastIndex(
    (chunk, i) => i < at && i >= at - NEAR && ['is', 'was'].includes(foldOf(chunk)),
  );
  const office = composed(chunks[is - 1], 'office');
  if (office?.class !== 'head' || foldOf(chunks[at - 1]) === 'by') return undefined;
  const own = office.ofMission && office.organization === null;
  return hasTag(chunks[is - 2], 'THEIR') ? chunks[is - 2] : own ? chunks[is - 1] : undefined;
}

/** Makes somebody known; the head of a mission by office leads it. */
function introduce(doc: Doc, name: PersonName): void {
  personOf(doc, name);
  const { office } = name;
  if (office?.ofMission && office.class === 'head')
    noteLeaders(doc, [name], organizationOfOffice(doc, office));
}
