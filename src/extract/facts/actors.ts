import type { Actor } from '../../model/facts.ts';
import { type Chunk, composed, foldOf, hasAny, hasCue, hasTag, peopleIn } from '../chunks/chunk.ts';
import type { OfficeMention } from '../chunks/composed.ts';
import { type Doc, wordsOf } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import { bodyIn, independentGroup, missionBefore } from './missions.ts';
import { lastWithOffice } from './coreference.ts';
import { leadersOf } from './leaders.ts';
import { organizationOfOffice, personOf } from './people.ts';
import { isOfMission } from './unnamed-missions.ts';

/** Who watches the vote: the observers, mission, person or pronoun that stands nearest before the verb. */
export function observerBefore(doc: Doc, sentence: ReadSentence, verb: number): Actor | null {
  const { chunks } = sentence;
  for (let i = verb; i >= 0; i--) {
    if ((i === verb && hasTag(chunks[i], 'VISIT')) || !hasAny(chunks[i], WATCHERS)) continue;
    const actor = hasTag(chunks[i], 'PRONOUN')
      ? pronounActor(doc, sentence, chunks[i])
      : actorAt(doc, chunks, i, verb + 1);
    if (actor) return actor;
  }
  return null;
}

const GROUPS = ['OBSERVER', 'MISSION', 'REPS'];
const ONES = ['PERSON', 'ONEOFFICE'];
const WATCHERS = [...GROUPS, ...ONES, 'ORG', 'PRONOUN'];

/** Who acts in a span before a verb, in the words of the source and, where it can be told, as person or body. */
export function actorIn(doc: Doc, sentence: ReadSentence, from: number, to: number): Actor | null {
  const { chunks } = sentence;
  for (const paper of [false, true])
    for (let at = from; at < to; at++) {
      const actor = hasTag(chunks[at], 'REPORTWORD') === paper ? actorAt(doc, chunks, at, to) : null;
      if (actor) return actor;
    }
  const pronoun = chunks.slice(from, to).find((chunk) => hasTag(chunk, 'PRONOUN'));
  return pronounActor(doc, sentence, pronoun);
}

function actorAt(doc: Doc, chunks: readonly Chunk[], at: number, to: number): Actor | null {
  const chunk = chunks[at];
  if (!chunk) return null;
  const name = composed(chunk, 'people')?.people[0];
  if (name) {
    const person = personOf(doc, name);
    const told = name.office?.institution ?? name.office?.organization;
    const organization =
      (told == null ? null : organizationOfOffice(doc, name.office)) ??
      person.memberships.find((membership) => membership.organization !== null)?.organization ??
      null;
    return { person: person.id, organization, label: person.name };
  }
  const office = composed(chunk, 'office');
  if (office && !office.plural) {
    const held = organizationOfOffice(doc, office);
    const leads = office.class === 'head' && held !== null;
    const person =
      lastWithOffice(doc, office, chunk.start) ?? (leads ? leadersOf(doc, held, chunk.start)[0] : undefined);
    return {
      person: person?.id ?? null,
      organization: person?.memberships[0]?.organization ?? held,
      label: person?.name ?? wordsOf(doc, chunks, at, at + 1),
    };
  }
  const organization = groupAt(doc, chunks, at, to, office);
  return organization === undefined
    ? null
    : { person: null, organization, label: labelAround(doc, chunks, at, to) };
}

/** The body of those who act together, null where nobody knows it; undefined where a chunk tells of no such group. */
function groupAt(
  doc: Doc,
  chunks: readonly Chunk[],
  at: number,
  to: number,
  office: OfficeMention | null,
): string | null | undefined {
  const chunk = chunks[at];
  const body = bodyIn(doc, [chunk]);
  if (body !== null || !chunk) return body;
  const before = () => missionBefore(doc, chunk.start);
  if (hasTag(chunk, 'OBSERVER', 'MISSION'))
    return bodyIn(doc, chunks.slice(at, to)) ?? independentGroup(doc, chunks, at) ?? before();
  if (hasTag(chunk, 'REPORTWORD')) return before();
  if (!office && !hasTag(chunk, 'REPS')) return undefined;
  return office && (office.institution ?? office.organization ?? office.country) !== null
    ? organizationOfOffice(doc, office)
    : (bodyIn(doc, chunks.slice(at + 1, Math.min(to, at + 6))) ?? (isOfMission(chunk) ? before() : null));
}

/** 'he', 'she', 'they', 'him': the last person, or for 'they' the last group, of the sentences before. */
export function pronounActor(doc: Doc, sentence: ReadSentence, pronoun: Chunk | undefined): Actor | null {
  if (!pronoun) return null;
  const { chunks } = sentence;
  const plural = foldOf(pronoun) === 'they';
  const object = hasCue(pronoun, 'ONEMET');
  const again = chunks.slice(0, 2).some((chunk) => chunk !== pronoun && foldOf(chunk) === foldOf(pronoun));
  for (const [at, chunk] of plural || object || again ? [] : chunks.entries()) {
    if (chunk.end >= pronoun.start) break;
    if (chunks.slice(Math.max(0, at - 2), at).some((other) => hasTag(other, '=with', 'MEETING'))) continue;
    const actor = hasAny(chunk, ONES) ? actorAt(doc, chunks, at, chunks.length) : null;
    if (actor?.person != null) return actor;
  }
  const named = object ? peopleIn(chunks) : [];
  const before = doc.article.sentences.filter(
    ({ start, end, zone }) => start < sentence.start && sentence.start - end < 900 && zone === 'body',
  );
  for (const other of before.reverse())
    for (const [at, chunk] of other.chunks.entries()) {
      const fits = plural
        ? hasAny(chunk, GROUPS)
        : hasAny(chunk, ONES) && !hasTag(other.chunks[at + 1], 'POSS');
      const actor = fits ? actorAt(doc, other.chunks, at, other.chunks.length) : null;
      const there = named.some((name) => personOf(doc, name).id === actor?.person);
      if (actor && !there && (plural || actor.person !== null)) return actor;
    }
  return null;
}

function labelAround(doc: Doc, chunks: readonly Chunk[], at: number, to: number): string {
  let from = at;
  while (hasAny(chunks[from - 1], ['OBSADJ', 'COUNTRY', 'DEMONYM', 'ORG', ...GROUPS])) from--;
  if (foldOf(chunks[from - 1]) === 'the') from--;
  let end = at + 1;
  while (hasAny(chunks[end], ['ORG', ...GROUPS])) end++;
  if (foldOf(chunks[end]) === 'of') end += foldOf(chunks[end + 1]) === 'the' ? 3 : 2;
  return wordsOf(doc, chunks, from, Math.min(end, to));
}
