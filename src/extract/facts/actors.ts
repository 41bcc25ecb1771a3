import type { Actor } from '../../model/facts.ts';
import { type Chunk, composed, foldOf, hasAny, hasCue, hasTag, meaning, peopleIn } from '../chunks/chunk.ts';
import type { OfficeMention } from '../chunks/composed.ts';
import { cleaned, type Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import { independentGroup, missionBefore } from './missions.ts';
import { lastWithOffice } from './coreference.ts';
import { leadersOf } from './leaders.ts';
import { organizationOfOffice, personOf } from './people.ts';
import { isOfMission } from './unnamed-missions.ts';

/** Who watches the vote: the observers, mission, person or pronoun that stands nearest before the verb. */
export function observerBefore(doc: Doc, sentence: ReadSentence, verb: number): Actor | null {
  for (let i = verb; i >= 0; i--) {
    const chunk = sentence.chunks[i];
    const isVerb = i === verb && hasTag(chunk, 'VISIT');
    const fits =
      !isVerb &&
      hasAny(chunk, ['OBSERVER', 'MISSION', 'PERSON', 'ORG', 'PRONOUN', 'REPS', 'ONEOFFICE']) &&
      !hasTag(chunk, 'ELECTION');
    const actor = fits
      ? hasTag(chunk, 'PRONOUN') && chunk
        ? pronounActor(doc, sentence, chunk)
        : actorAt(doc, sentence, i, verb + 1)
      : null;
    if (actor) return actor;
  }
  return null;
}

/** Who acts in a span before a verb, in the words of the source and, where it can be told, as person or body. */
export function actorIn(doc: Doc, sentence: ReadSentence, from: number, to: number): Actor | null {
  const { chunks } = sentence;
  const order = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  const papers = (at: number) => hasTag(chunks[at], 'REPORTWORD');
  for (const at of [...order.filter((index) => !papers(index)), ...order.filter(papers)]) {
    const actor = actorAt(doc, sentence, at, to);
    if (actor) return actor;
  }
  const pronoun = chunks.slice(from, to).find((chunk) => hasTag(chunk, 'PRONOUN'));
  return pronoun ? pronounActor(doc, sentence, pronoun) : null;
}

function actorAt(doc: Doc, sentence: ReadSentence, at: number, to: number): Actor | null {
  const { chunks } = sentence;
  const chunk = chunks[at];
  if (!chunk) return null;
  const name = composed(chunk, 'people')?.people[0];
  if (name) {
    const person = personOf(doc, name);
    const membership = person.memberships.find((m) => m.organization !== null)?.organization ?? null;
    const told = name.office?.institution == null && name.office?.organization == null;
    return {
      person: person.id,
      organization: told ? membership : (organizationOfOffice(doc, name.office) ?? membership),
      label: person.name,
    };
  }
  const office = composed(chunk, 'office');
  if (office && !office.plural) {
    const held = organizationOfOffice(doc, office);
    const led = office.ofMission && office.class === 'head' && held !== null;
    const person =
      lastWithOffice(doc, office, chunk.start) ?? (led ? leadersOf(doc, held, chunk.start)[0] : undefined);
    const label = cleaned(doc.article.text.slice(chunk.start, chunk.end));
    return {
      person: person?.id ?? null,
      organization: person?.memberships[0]?.organization ?? held,
      label: person?.name ?? label,
    };
  }
  const organization = meaning(chunk, 'ORG');
  if (organization) {
    const id = doc.entities.known(organization.id, '');
    return { person: null, organization: id, label: labelAround(doc, chunks, at, to) };
  }
  if (hasAny(chunk, ['OBSERVER', 'MISSION'])) {
    const inSpan = chunks
      .slice(at, to)
      .map((other) => meaning(other, 'ORG')?.id ?? null)
      .find((id) => id !== null);
    const own = inSpan ? doc.entities.known(inSpan, '') : groupOf(doc, sentence, at);
    return { person: null, organization: own, label: labelAround(doc, chunks, at, to) };
  }
  if (hasTag(chunk, 'REPORTWORD')) {
    return {
      person: null,
      organization: missionBefore(doc, chunk.start),
      label: labelAround(doc, chunks, at, to),
    };
  }
  if (office?.plural || hasTag(chunk, 'REPS')) {
    return {
      person: null,
      organization:
        office && (office.institution !== null || office.organization !== null || abroad(doc, office))
          ? organizationOfOffice(doc, office)
          : (bodyBeside(doc, chunks, at, to) ??
            (isOfMission(chunk) ? missionBefore(doc, chunk.start) : null)),
      label: labelAround(doc, chunks, at, to),
    };
  }
  return null;
}

/** 'the Romanian deputies': of a chamber of their own country, not of the hosts'. */
function abroad(doc: Doc, office: OfficeMention): boolean {
  return office.implies !== null && office.country !== null && office.country !== doc.host;
}

/** 'members of the X mission', 'participants from X': the body named right after. */
function bodyBeside(doc: Doc, chunks: readonly Chunk[], at: number, to: number): string | null {
  const organization = chunks
    .slice(at + 1, Math.min(to, at + 6))
    .map((chunk) => meaning(chunk, 'ORG')?.id ?? null)
    .find((id) => id !== null);
  return organization ? doc.entities.known(organization, '') : null;
}

/** The observers an unnamed mention means: those of the same words, else those the article told last before. */
function groupOf(doc: Doc, sentence: ReadSentence, at: number): string | null {
  return (
    independentGroup(doc, sentence.chunks, at) ??
    missionBefore(doc, sentence.chunks[at]?.start ?? sentence.start)
  );
}

/** 'he', 'she', 'they', 'him': the last person, or for 'they' the last group, of the sentences before. */
export function pronounActor(doc: Doc, sentence: ReadSentence, pronoun: Chunk | undefined): Actor | null {
  if (!pronoun) return null;
  const plural = foldOf(pronoun) === 'they';
  const object = hasCue(pronoun, 'ONEMET');
  const again = sentence.chunks
    .slice(0, 2)
    .some((chunk) => chunk !== pronoun && foldOf(chunk) === foldOf(pronoun));
  for (const [at, chunk] of plural || object || again ? [] : sentence.chunks.entries()) {
    if (chunk.end >= pronoun.start) break;
    if ([1, 2].some((back) => hasAny(sentence.chunks[at - back], ['=with', 'MEETING']))) continue;
    const actor = hasAny(chunk, ['PERSON', 'ONEOFFICE'])
      ? actorAt(doc, sentence, at, sentence.chunks.length)
      : null;
    if (actor?.person != null || hasTag(chunk, 'PERSON')) return actor;
  }
  const named = object ? peopleIn(sentence.chunks) : [];
  const before = doc.article.sentences
    .filter(
      (other) => other.start < sentence.start && sentence.start - other.end < 900 && other.zone === 'body',
    )
    .reverse();
  for (const other of before) {
    for (let i = 0; i < other.chunks.length; i++) {
      const chunk = other.chunks[i];
      const fits = plural
        ? hasAny(chunk, ['OBSERVER', 'MISSION', 'REPS'])
        : hasAny(chunk, ['PERSON', 'ONEOFFICE']);
      const owns = !plural && hasTag(other.chunks[i + 1], 'POSS');
      const actor = fits && !owns ? actorAt(doc, other, i, other.chunks.length) : null;
      const there = object && named.some((name) => personOf(doc, name).id === actor?.person);
      if (actor && !there && (plural || actor.person !== null)) return actor;
    }
  }
  return null;
}

function labelAround(doc: Doc, chunks: readonly Chunk[], at: number, to: number): string {
  let from = at;
  while (
    from > 0 &&
    hasAny(chunks[from - 1], ['OBSADJ', 'COUNTRY', 'DEMONYM', 'ORG', 'MISSION', 'OBSERVER', 'REPS'])
  )
    from--;
  if (foldOf(chunks[from - 1]) === 'the') from--;
  let end = at;
  while (end + 1 < to && hasAny(chunks[end + 1], ['OBSERVER', 'MISSION', 'ORG', 'REPS'])) end++;
  if (foldOf(chunks[end + 1]) === 'of' && end + 2 < to) end += foldOf(chunks[end + 2]) === 'the' ? 3 : 2;
  return cleaned(doc.article.text.slice(chunks[from]?.start ?? 0, chunks[Math.min(end, to - 1)]?.end ?? 0));
}
