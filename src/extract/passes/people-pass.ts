import { composed, hasTag, meaning, type Chunk } from '../chunks/chunk.ts';
import type { OfficeMention, PersonName } from '../chunks/composed.ts';
import type { Build } from './collapse.ts';
import { countryOf } from './institution-pass.ts';

/** Offices with names, names with offices, lists of names under one plural office: the people of a mention. */
export const buildPeople: Build = (match, chunks) => {
  const people: PersonName[] = [];
  const officeAt = match.groups['office'];
  const office = officeAt ? (composed(chunks[officeAt[0]], 'office') ?? null) : null;
  const body = bodyOf(chunks, match.groups['body']);
  const chain = match.pattern.set['chain'] === 'before';
  let before: OfficeMention | null = null;
  for (let i = match.from; i < match.to; i++) {
    const chunk = chunks[i];
    if (chain) before = composed(chunk, 'office') ?? before;
    const surname = hasTag(chunk, 'CAP') || hasTag(chunk, 'FIRSTCAP');
    if (chunk && (hasTag(chunk, 'NAME') || (surname && hasTag(chunks[i - 1], 'HONORIFIC')))) {
      people.push({
        start: chunk.start,
        end: chunk.end,
        office: chain ? before : office,
        country: bracketCountry(chunks, i),
        body,
      });
    }
    const known = composed(chunk, 'people');
    if (known)
      people.push(
        ...known.people.map((person) => ({
          ...person,
          office: person.office ?? office,
          body: person.body ?? body,
        })),
      );
  }
  const countryAt = match.groups['country'];
  const country = countryAt ? countryOf(chunks[countryAt[0]]) : null;
  if (people.length === 0) return null;
  return {
    tags: ['PERSON', ...(people.length > 1 ? ['PERSONS'] : [])],
    composed: {
      kind: 'people',
      people: people.map((person) => ({ ...person, country: country ?? person.country })),
    },
  };
};

/** 'Name (Country, …)'. */
function bracketCountry(chunks: readonly Chunk[], at: number): string | null {
  if (!hasTag(chunks[at + 1], 'OPEN')) return null;
  return countryOf(chunks[at + 2]) ?? countryOf(chunks[at + 3]);
}

function bodyOf(chunks: readonly Chunk[], at: readonly [number, number] | undefined): PersonName['body'] {
  const chunk = at ? chunks[at[0]] : undefined;
  if (!chunk) return null;
  return { start: chunk.start, end: chunk.end, organization: meaning(chunk, 'ORG')?.id ?? null };
}
