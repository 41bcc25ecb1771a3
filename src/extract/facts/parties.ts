import { type Chunk, anyOf, composed, foldOf, hasTag, meaning } from '../chunks/chunk.ts';
import type { OfficeMention } from '../chunks/composed.ts';
import { cleaned, type Doc } from '../document/doc.ts';
import { countryOf, institutionOf } from '../passes/institution-pass.ts';
import { partiesOfBody, partyOfBody } from './body-parties.ts';
import {
  blamed,
  describes,
  isApposed,
  isElected,
  isHeld,
  isSetting,
  isTheirs,
  isVenue,
  isWhere,
  tells,
  wrote,
} from './bystanders.ts';
import { explain, listFollows, ofSame } from './listed-members.ts';
import { bodyNamed, independentGroup, missionBefore, missionOfCountry, missionsBefore } from './missions.ts';
import { isOfUnknown, ofMissionAndLeaders, partiesOfOffice } from './office-parties.ts';
import type { Party } from './party.ts';
import { personOf } from './people.ts';
import { appose, lead, partyOfPerson, sentBy } from './person-parties.ts';
import { isOfMission, ofMission, standsForMission } from './unnamed-missions.ts';

/** Who stands in a span of chunks. `abroad` is the country that bodies without a country of their own belong to. */
export function partiesIn(
  doc: Doc,
  chunks: readonly Chunk[],
  from: number,
  to: number,
  abroad: string | null = null,
): Party[] {
  const parties: Party[] = [];
  const venues = new Set<Party>();
  let explained: Party | null = null;
  let apposed: OfficeMention | null = null;
  for (let i = from; i < to; i++) {
    const chunk = chunks[i];
    if (
      !chunk ||
      !mayTakePart(chunk) ||
      blamed(chunks, i, from) ||
      describes(chunks, i, from) ||
      wrote(chunks, i) ||
      (hasTag(chunk, 'ONEOFFICE') && hasTag(chunks[i + 1], 'OBSERVER')) ||
      (hasTag(chunk, 'INST') && ((i > from + 1 && isSetting(chunks, i)) || isElected(chunks, i))) ||
      (hasTag(chunk, 'INST', 'BODY') && tells(chunks, i, from))
    )
      continue;
    const people = composed(chunk, 'people');
    if (people) {
      const [only] = people.people;
      if (only?.office === null && only.body === null && isVenue(chunks, i) && only.start === chunk.start)
        continue;
      for (const name of people.people) {
        const party = partyOfPerson(doc, personOf(doc, name), name.office, name.country);
        lead(doc, chunks, i, party, parties, name);
        if (party.organization === null) sentBy(doc, chunks, i, party);
        const whose = isTheirs(chunks, i) ? parties.findLast(({ person }) => person) : undefined;
        if (whose && party.organization === null) ofSame(party, whose);
        appose(doc, apposed, party);
        const house = isWhere(chunks, i) ? parties.findLast((other) => other.person === null) : undefined;
        if (house && party.organization === null && party.post !== null) explain(party, house);
        const embassy = party.diplomat && party.organization === null;
        const seat = embassy ? chunks.findIndex((one) => institutionOf(one)?.institution === 'embassy') : -1;
        const [sender] = seat < 0 ? [] : bodiesAt(doc, chunks, seat, abroad);
        if (sender) explain(party, sender);
        const own = name.office?.institution ?? name.office?.organization;
        if (explained && own == null) explain(party, explained);
        parties.push(party);
      }
      apposed = null;
      continue;
    }
    if (isApposed(chunks, i) || isOfUnknown(chunks, i)) apposed = composed(chunk, 'office') ?? apposed;
    const bodies = bodiesAt(doc, chunks, i, abroad);
    const [body] = bodies;
    const holder = isHeld(chunks, i) ? parties.at(-1) : undefined;
    if (body && holder?.person && holder.organization === null) explain(holder, body);
    else if (body && listFollows(chunks, i)) explained = body;
    else parties.push(...bodies);
    if (hasTag(chunk, 'INST') && isVenue(chunks, i)) for (const body of bodies) venues.add(body);
  }
  const received = parties.some(({ person, iso }) => person && iso === doc.host);
  return distinct(received ? parties.filter((party) => !venues.has(party)) : parties);
}

/** What people and bodies are told by. */
const mayTakePart = anyOf(
  ...['PERSON', 'OFFICE', 'ORG', 'INST', 'BODY', 'MISSION', 'OBSERVER', 'REPS', 'COUNTRY', 'DEMONYM'],
);

function bodiesAt(doc: Doc, chunks: readonly Chunk[], at: number, abroad: string | null): Party[] {
  const chunk = chunks[at];
  if (!chunk) return [];
  const seen = cleaned(doc.article.text.slice(chunk.start, chunk.end));
  const organization = meaning(chunk, 'ORG');
  if (organization) {
    return hasTag(chunks[at + 1], 'COUNTRYWORD')
      ? []
      : partiesOfBody(doc, doc.entities.known(organization.id, seen));
  }
  const institution = institutionOf(chunk);
  if (institution) {
    const { seat } = institution;
    const id = doc.entities.institution(institution, abroad ?? doc.host, seen);
    return partiesOfBody(doc, id).map((party) => ({ ...party, seat }));
  }
  const office = composed(chunk, 'office');
  if (office) return partiesOfOffice(doc, chunks, at, office, abroad);
  const label = composed(chunk, 'body');
  if (label && !isVenue(chunks, at)) return partiesOfBody(doc, bodyNamed(doc, label.name ?? seen));
  if (hasTag(chunk, 'MISSION') && foldOf(chunks[at - 1]) === 'both')
    return missionsBefore(doc, chunk.start)
      .slice(-2)
      .map((mission) => partyOfBody(doc, mission));
  if (standsForMission(chunks, at) || (hasTag(chunk, 'REPS') && isOfMission(chunk))) {
    const mission = missionBefore(doc, chunk.start);
    return mission === null || hasTag(chunk, 'OBSERVER', 'REPS')
      ? partiesOfBody(doc, mission)
      : ofMissionAndLeaders(doc, mission, chunk.start).map((party) => ({ ...party, pointsBack: true }));
  }
  const group = hasTag(chunk, 'OBSERVER', 'MISSION') ? independentGroup(doc, chunks, at) : null;
  const iso = countryOf(chunk);
  const mission = iso !== null && ofMission(chunks, at) ? missionOfCountry(doc, iso) : null;
  return partiesOfBody(doc, group ?? mission);
}

function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = party.person ? `p ${party.person.id}` : `o ${party.organization ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
