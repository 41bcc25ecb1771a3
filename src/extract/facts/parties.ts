import { type Chunk, composed, foldOf, hasAny, hasTag, meaning } from '../chunks/chunk.ts';
import type { OfficeMention, PersonName } from '../chunks/composed.ts';
import type { LocalPerson } from '../document/article-entities.ts';
import { cleaned, type Doc } from '../document/doc.ts';
import { countryOf, institutionOf } from '../passes/institution-pass.ts';
import { blamed, describes, isSetting, isVenue } from './bystanders.ts';
import { embassiesOf, partyOfBody, unnamedHead } from './body-parties.ts';
import { lastWithOffice } from './coreference.ts';
import { leadersOf, missionLedBy, noteLeader } from './leaders.ts';
import { explain, listFollows } from './listed-members.ts';
import { bodyNamed, independentGroup, missionBefore, missionOfCountry, missionsBefore } from './missions.ts';
import { organizationOfOffice, personOf } from './people.ts';
import { isOfMission, ofMission, standsForMission } from './unnamed-missions.ts';

/** One who takes part. `iso` is the country of the office or body, null where unknown or international. */
export interface Party {
  person: LocalPerson | null;
  organization: string | null;
  post: string | null;
  iso: string | null;
  international: boolean;
  diplomat: boolean;
  /** Where a diplomat serves, as an area id. */
  seat: string | null;
  /** 'the team', 'the leaders': whoever was told before under this body. */
  pointsBack?: true;
}

/** Who stands in a span of chunks. `abroad` is the country that bodies without a country of their own belong to. */
export function partiesIn(
  doc: Doc,
  chunks: readonly Chunk[],
  from: number,
  to: number,
  abroad: string | null = null,
): Party[] {
  const parties: Party[] = [];
  let explained: Party | null = null;
  let apposed: OfficeMention | null = null;
  for (let i = from; i < to; i++) {
    const chunk = chunks[i];
    if (
      !chunk ||
      blamed(chunks, i, from) ||
      describes(chunks, i, from) ||
      (hasTag(chunk, 'INST') && isSetting(chunks, i))
    )
      continue;
    const people = composed(chunk, 'people');
    if (people) {
      for (const name of people.people) {
        const party = partyOfPerson(doc, personOf(doc, name), name.office, name.country);
        lead(doc, chunks, i, party, parties, name);
        if (party.organization === null) sentBy(doc, chunks, i, party);
        appose(doc, apposed, party);
        const own = name.office?.institution != null || name.office?.organization != null;
        if (explained && (party.organization === null || !own)) explain(party, explained);
        parties.push(party);
      }
      apposed = null;
      continue;
    }
    if (isApposed(chunks, i)) apposed = composed(chunk, 'office') ?? apposed;
    const bodies = bodiesAt(doc, chunks, i, abroad);
    if (bodies[0] && listFollows(chunks, i)) explained = bodies[0];
    else parties.push(...bodies);
  }
  return distinct(parties);
}

/** 'the head of the X mission, Secretary General P': two offices of one person. */
function isApposed(chunks: readonly Chunk[], at: number): boolean {
  return hasTag(chunks[hasTag(chunks[at + 1], 'COMMA') ? at + 2 : at + 1], 'PERSON');
}

function appose(doc: Doc, office: OfficeMention | null, party: Party): void {
  if (!office || office.plural) return;
  const organization = organizationOfOffice(doc, office);
  const mission = organization === null ? undefined : doc.entities.organizations.get(organization);
  const guest = (!party.international || office.ofMission) && mission?.classification === 'international';
  if (party.organization !== null && !guest) return;
  party.organization = organization;
  party.international ||= office.ofMission || guest;
}

/** 'observers from X led by P': P is of X, and heads what is led. */
function lead(
  doc: Doc,
  chunks: readonly Chunk[],
  at: number,
  party: Party,
  before: readonly Party[],
  name: PersonName,
): void {
  const body = before.findLast((other) => other.person === null && other.organization !== null);
  const verb = chunks.slice(0, at).findLastIndex((chunk) => hasTag(chunk, 'LED'));
  if (!party.person || body?.organization == null || verb < 0 || at - verb > 4 || name.office) return;
  noteLeader(doc, party.person, body.organization, chunks[verb]?.start ?? name.start, name.end);
  const membership = party.person.memberships.find(({ organization }) => organization === body.organization);
  party.organization = body.organization;
  party.post = membership?.role ?? party.post;
  party.international ||= body.international;
}

/** 'P took part on behalf of X', 'P for X': P is of X. */
function sentBy(doc: Doc, chunks: readonly Chunk[], at: number, party: Party): void {
  let i = at + 1;
  while (hasAny(chunks[i], ['COMMA', 'PRESENT', 'SPEAK']) && i < at + 3) i++;
  const behalf = foldOf(chunks[i]) === 'on' && foldOf(chunks[i + 1]) === 'behalf' ? i + 3 : i + 1;
  const words = party.post === null ? ['for', 'from', 'representing'] : ['from', 'representing'];
  if (behalf === i + 1 && !words.includes(foldOf(chunks[i]))) return;
  const organization = meaning(chunks[foldOf(chunks[behalf]) === 'the' ? behalf + 1 : behalf], 'ORG');
  if (!organization) return;
  const body = partyOfBody(doc, doc.entities.known(organization.id, ''));
  party.organization = body.organization;
  party.international ||= body.international;
}

/** A person as a party, by the office the article told last. */
export function partyOf(doc: Doc, person: LocalPerson): Party {
  return partyOfPerson(doc, person, null);
}

function partyOfPerson(
  doc: Doc,
  person: LocalPerson,
  office: OfficeMention | null,
  home: string | null = null,
): Party {
  const led = missionLedBy(doc, person);
  const membership =
    person.memberships.find(({ organization }) => organization !== null && organization === led) ??
    person.memberships[person.memberships.length - 1];
  const held = organizationOfOffice(doc, office);
  const abroad = held !== null && doc.entities.organizations.get(held)?.classification === 'international';
  const organization = (abroad ? held : (led ?? held)) ?? membership?.organization ?? null;
  const body = organization === null ? null : doc.entities.organizations.get(organization);
  return {
    person,
    organization,
    post: office?.post ?? membership?.role ?? null,
    iso: office?.country ?? body?.area?.toUpperCase() ?? home ?? (office?.ofState ? doc.host : null),
    international: body?.classification === 'international' || office?.ofMission === true,
    diplomat: office?.class === 'diplomat' || body?.classification === 'embassy',
    seat: office?.class === 'diplomat' ? office.place : null,
  };
}

function bodiesAt(doc: Doc, chunks: readonly Chunk[], at: number, abroad: string | null): Party[] {
  const chunk = chunks[at];
  if (!chunk) return [];
  const seen = cleaned(doc.article.text.slice(chunk.start, chunk.end));
  const organization = meaning(chunk, 'ORG');
  if (organization) {
    return hasTag(chunks[at + 1], 'COUNTRYWORD')
      ? []
      : [partyOfBody(doc, doc.entities.known(organization.id, seen))];
  }
  const institution = institutionOf(chunk);
  if (institution) {
    const id = doc.entities.institution(institution, abroad ?? doc.host, seen);
    return id === null ? [] : [{ ...partyOfBody(doc, id), seat: institution.seat }];
  }
  const office = composed(chunk, 'office');
  if (office) return partiesOfOffice(doc, chunks, at, office, abroad);
  const label = composed(chunk, 'body');
  if (label && hasTag(chunk, 'BODY') && !isVenue(chunks, at))
    return [partyOfBody(doc, bodyNamed(doc, label.name ?? seen))];
  if (standsForMission(chunks, at)) {
    const mission = missionBefore(doc, chunk.start);
    if (mission === null) return [];
    return hasTag(chunk, 'OBSERVER')
      ? [partyOfBody(doc, mission)]
      : ofMissionAndLeaders(doc, mission, chunk.start).map((party) => ({ ...party, pointsBack: true }));
  }
  if (hasTag(chunk, 'REPS') && isOfMission(chunk)) {
    const mission = missionBefore(doc, chunk.start);
    return mission === null ? [] : [partyOfBody(doc, mission)];
  }
  const group = hasAny(chunk, ['OBSERVER', 'MISSION']) ? independentGroup(doc, chunks, at) : null;
  if (group !== null) return [partyOfBody(doc, group)];
  const iso = countryOf(chunk);
  const mission = iso !== null && ofMission(chunks, at) ? missionOfCountry(doc, iso) : null;
  return mission === null ? [] : [partyOfBody(doc, mission)];
}

function ofMissionAndLeaders(doc: Doc, mission: string, before: number): Party[] {
  const leaders = leadersOf(doc, mission, before).map((person) => ({
    ...partyOf(doc, person),
    international: true,
  }));
  return [partyOfBody(doc, mission), ...leaders];
}

/** 'the senator' is the person last told with such an office; 'deputies of X' stand for X. */
function partiesOfOffice(
  doc: Doc,
  chunks: readonly Chunk[],
  at: number,
  office: OfficeMention,
  abroad: string | null,
): Party[] {
  const chunk = chunks[at];
  if (!chunk || isApposed(chunks, at)) return [];
  if (office.plural && office.class === 'diplomat' && office.country !== null)
    return embassiesOf(doc, chunks, at, office.country);
  if (!office.plural && (office.institution !== null || chunk.tokens.length <= 3)) {
    const person = lastWithOffice(doc, office, chunk.start);
    if (person) return [partyOfPerson(doc, person, null)];
  }
  if (office.institution) {
    const { start, end } = office.institution;
    const host = office.institution.country ?? abroad ?? doc.host;
    const id = doc.entities.institution(
      office.institution,
      host,
      cleaned(doc.article.text.slice(start, end)),
    );
    const post = office.plural ? null : office.post;
    return id === null ? [] : [{ ...partyOfBody(doc, id), post }];
  }
  if (office.organization !== null) return [partyOfBody(doc, doc.entities.known(office.organization, ''))];
  if (office.plural && (office.ofMission || leadMissions(chunks, at, office)))
    return missionsBefore(doc, chunk.start).flatMap((mission) =>
      ofMissionAndLeaders(doc, mission, chunk.start),
    );
  const id = office.plural ? null : organizationOfOffice(doc, office);
  if (id !== null && office.ofMission) {
    const [leader] = leadersOf(doc, id, chunk.start);
    if (leader) return [{ ...partyOf(doc, leader), international: true }];
  }
  if (id === null && office.class === 'president' && !office.plural) return [unnamedHead(doc, office)];
  return id === null ? [] : [{ ...partyOfBody(doc, id), post: office.post }];
}

/** 'the leaders of the three missions', 'the three leaders': of the missions told before. */
function leadMissions(chunks: readonly Chunk[], at: number, { class: kind }: OfficeMention): boolean {
  if (kind !== 'head') return false;
  const of = foldOf(chunks[at + 1]) === 'of';
  const missions = of && chunks.slice(at + 2, at + 5).some((chunk) => hasTag(chunk, 'MISSION'));
  return missions || (hasTag(chunks[at - 1], 'NUMBER') && foldOf(chunks[at - 2]) === 'the');
}

function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = party.person ? `p ${party.person.id}` : `o ${party.organization ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
