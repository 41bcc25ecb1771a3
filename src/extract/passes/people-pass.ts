import { type Chunk, composed, hasAny, hasTag, meaning } from '../chunks/chunk.ts';
import type { OfficeMention, PersonName } from '../chunks/composed.ts';
import type { Build } from './collapse.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';
import { countryOf, institutionOf } from './institution-pass.ts';

/** Offices with names, names with offices, lists of names under one plural office: the people of a mention. */
export const buildPeople: Build = (match, chunks) => {
  const people: PersonName[] = [];
  const { office: officeAt, country: countryAt, surname, particles, body: bodyAt } = match.groups;
  const told = composed(officeAt && chunks[officeAt[0]], 'office');
  const watch = officeAt && missionOffice(chunks, officeAt[1], match.to);
  const office = watch && told ? { ...watch, organization: watch.organization ?? told.organization } : told;
  const body = bodyOf(bodyAt && chunks[bodyAt[0]]);
  const held = officeBeside(match, chunks);
  if (surname && (!office || NO_CALLING.has(office.class))) return null;
  const chain = match.pattern.set['chain'] === 'before';
  let before: OfficeMention | null = null;
  for (let i = match.from; i < match.to; i++) {
    const chunk = chunks[i];
    if (chain) before = composed(chunk, 'office') ?? before;
    const titled = hasTag(chunks[i - 1], 'HONORIFIC') || i === surname?.[0] || i === particles?.[1];
    if (chunk && hasAny(chunk, titled ? ['NAME', 'CAP', 'FIRSTCAP'] : ['NAME'])) {
      people.push({
        start: (particles ? chunks[particles[0]] : chunk)?.start ?? chunk.start,
        end: chunk.end,
        office: chain ? before : (office ?? held),
        country: bracketCountry(chunks, i),
        body: held ? null : body,
      });
    }
  }
  const country = countryOf(countryAt && chunks[countryAt[0]]);
  if (people.length === 0) return null;
  return {
    tags: ['PERSON', ...(people.length > 1 ? ['PERSONS'] : [])],
    composed: {
      kind: 'people',
      people: people.map((person) => atHome({ ...person, country: country ?? person.country })),
    },
  };
};

/** 'P, a former minister and head of the mission': of two offices the one that brings P here. */
function missionOffice(chunks: readonly Chunk[], from: number, to: number): OfficeMention | null {
  const offices = chunks.slice(from, to).flatMap((chunk) => composed(chunk, 'office') ?? []);
  const leads = (office: OfficeMention) => office.class === 'head' && office.organization !== null;
  return offices.find((office) => (office.ofMission || leads(office)) && !office.plural) ?? null;
}

/** 'deputy P (Country)': an office without a country of its own is of the country after the name. */
function atHome(person: PersonName): PersonName {
  const { office, country } = person;
  if (!office || country === null || office.country !== null || office.organization !== null) return person;
  const institution = office.institution && { ...office.institution, country };
  return { ...person, office: { ...office, country, institution } };
}

/** Offices that are no way to call somebody by surname: 'voter', 'expert'. */
const NO_CALLING: ReadonlySet<string> = new Set(['expert', 'other']);

/** 'Name (Country, …)'. */
function bracketCountry(chunks: readonly Chunk[], at: number): string | null {
  if (!hasTag(chunks[at + 1], 'OPEN')) return null;
  return countryOf(chunks[at + 2]) ?? countryOf(chunks[at + 3]);
}

/** 'members of the commission P and P', 'P, who chairs the commission': an office that words around a name tell. */
function officeBeside(match: PatternMatch, chunks: readonly Chunk[]): OfficeMention | null {
  const [at] = match.groups['led'] ?? match.groups['mission'] ?? match.groups['body'] ?? [];
  const chunk = chunks[at ?? -1];
  const institution = institutionOf(chunk);
  const organization = meaning(chunk, 'ORG')?.id ?? null;
  const leads = match.groups['led'] !== undefined;
  const ofMission = match.groups['mission'] !== undefined;
  if (!chunk || (!leads && !ofMission && !institution)) return null;
  const title = leads ? 'head' : 'member';
  const name = chunk.tokens.map(({ text }) => text).join(' ');
  return {
    kind: 'office',
    title,
    class: title,
    plural: false,
    institution,
    organization,
    country: institution?.country ?? null,
    place: null,
    ofMission: ofMission || hasTag(chunk, 'MISSION') || hasTag(chunks[(at ?? 0) + 1], 'MISSION'),
    ofState: false,
    former: false,
    implies: null,
    post: `${title} of ${name}`,
    start: chunk.start,
    end: chunk.end,
  };
}

function bodyOf(chunk: Chunk | undefined): PersonName['body'] {
  if (!chunk) return null;
  return { start: chunk.start, end: chunk.end, organization: meaning(chunk, 'ORG')?.id ?? null };
}
