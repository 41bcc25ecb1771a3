import { type Chunk, composed, foldOf, hasAny, hasTag, peopleIn } from '../chunks/chunk.ts';
import type { PersonName } from '../chunks/composed.ts';
import type { Doc } from '../document/doc.ts';
import { comeWith, leadersApposed, leadsAfter } from './introduce-leaders.ts';
import { noteLeader } from './leaders.ts';
import { missionBefore, onlyBody } from './missions.ts';
import { organizationOfOffice, personOf } from './people.ts';

/**
 * Makes everybody known whom the article names in full, with the offices told beside the names, in order of the
 * text: first full names, so that a lone surname finds its bearer.
 */
export function introducePeople(doc: Doc): void {
  const mentions = doc.article.sentences.flatMap((sentence) =>
    peopleIn(sentence.chunks).map((name) => ({ name, zone: sentence.zone })),
  );
  const full = ({ name }: (typeof mentions)[number]) =>
    /\s/u.test(doc.article.text.slice(name.start, name.end));
  const inBody = mentions.filter(({ zone }) => zone !== 'title');
  for (const { name } of inBody.filter(full)) introduce(doc, name);
  introduceLeaders(doc);
  for (const { name } of inBody.filter((mention) => !full(mention) && mention.name.office !== null))
    personOf(doc, name);
}

/** What can be led; the nearest to the verb is what is meant. */
const LED_BODIES = ['ORG', 'MISSION', 'WATCH', 'INST', 'BODY', 'OBSERVERLIKE', 'OFFICES'];

/** 'The mission is headed by P', 'observers of X led by P': P heads the mission that stands before. */
function introduceLeaders(doc: Doc): void {
  for (const { chunks, zone } of doc.article.sentences) {
    if (zone === 'title') continue;
    chunks.forEach((chunk, at) => {
      leadersApposed(doc, chunks, at);
      comeWith(doc, chunks, at);
      const people = composed(chunk, 'people')?.people ?? [];
      if (people.length === 0) return;
      const verb = chunks.slice(Math.max(0, at - 5), at).findLastIndex((other) => hasTag(other, 'LED'));
      if (isWhose(chunks, at)) {
        const mission = missionBefore(doc, chunks[at - 3]?.start ?? chunk.start);
        for (const name of mission === null ? [] : people)
          noteLeader(doc, personOf(doc, name), mission ?? '', chunks[at - 2]?.start ?? name.start, name.end);
      }
      const last = people.at(-1);
      if (last) leadsAfter(doc, chunks, at, last);
      if (verb < 0) return;
      const led = Math.max(0, at - 5) + verb;
      const between = chunks.slice(led + 1, at);
      if (
        between.some((other) => hasTag(other, 'PERSON')) &&
        !between.slice(-2).some((other) => hasTag(other, 'ANDMORE'))
      )
        return;
      const before = chunks.slice(Math.max(0, led - 8), led);
      const body = before.findLast((other) => hasAny(other, LED_BODIES));
      const bodyAt = body === undefined ? -1 : chunks.indexOf(body);
      const another =
        ['a', 'an', 'another'].includes(foldOf(chunks[bodyAt - 1])) &&
        hasTag(body, 'MISSION') &&
        !chunks.slice(bodyAt, led).some((other) => hasTag(other, 'ORG'));
      if (another) return;
      const it = body === undefined && before.some((other) => foldOf(other) === 'it');
      const missionly = it || (body !== undefined && !hasAny(body, ['INST', 'BODY']));
      const ours = chunks.slice(0, led).some((other) => foldOf(other) === 'our');
      const mission = missionly
        ? (missionBefore(doc, chunks[led]?.start ?? chunk.start) ?? (ours ? onlyBody(doc) : null))
        : null;
      if (mission !== null)
        for (const name of people)
          noteLeader(doc, personOf(doc, name), mission, chunks[led]?.start ?? name.start, name.end);
    });
  }
}

/** 'the mission, whose head is P'. */
function isWhose(chunks: readonly Chunk[], at: number): boolean {
  const end =
    hasAny(chunks[at - 1], ['COMMA', 'OFFICE', 'DEMONYM']) || ['a', 'the'].includes(foldOf(chunks[at - 1]));
  const is = chunks.slice(0, at).findLastIndex((chunk) => ['is', 'was'].includes(foldOf(chunk)));
  const near = is === at - 1 || (end && is > 0 && at - is < 6);
  return near && composed(chunks[is - 1], 'office')?.class === 'head' && hasTag(chunks[is - 2], 'THEIR');
}

/** Makes somebody known; the head of a mission by office leads it. */
function introduce(doc: Doc, name: PersonName): void {
  const person = personOf(doc, name);
  const { office } = name;
  if (!office?.ofMission || office.class !== 'head') return;
  const mission = organizationOfOffice(doc, office);
  const kind = mission === null ? undefined : doc.entities.organizations.get(mission)?.classification;
  if (mission !== null && kind === 'international') noteLeader(doc, person, mission, name.start, name.end);
}
