import { type Chunk, foldOf, hasAny, hasTag } from '../chunks/chunk.ts';
import type { OfficeMention } from '../chunks/composed.ts';
import { cleaned, type Doc } from '../document/doc.ts';
import { embassiesOf, partiesOfBody, partyOfBody, unnamedHead } from './body-parties.ts';
import { isApposed } from './bystanders.ts';
import { lastWithOffice } from './coreference.ts';
import { leadersOf } from './leaders.ts';
import { missionsBefore } from './missions.ts';
import type { Party } from './party.ts';
import { organizationOfOffice } from './people.ts';
import { partyOf, partyOfPerson } from './person-parties.ts';

/** A mission, and those who were told to lead it. */
export function ofMissionAndLeaders(doc: Doc, mission: string, before: number): Party[] {
  const leaders = leadersOf(doc, mission, before).map((person) => ({
    ...partyOf(doc, person),
    international: true,
  }));
  return [partyOfBody(doc, mission), ...leaders];
}

/** 'the senator' is the person last told with such an office; 'deputies of X' stand for X. */
export function partiesOfOffice(
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
  if (
    !office.plural &&
    (office.institution !== null || chunk.tokens.length <= 3) &&
    !isOfUnknown(chunks, at)
  ) {
    const person = lastWithOffice(doc, office, chunk.start);
    if (person) return [partyOfPerson(doc, person, null)];
  }
  if (office.institution) {
    const { start, end } = office.institution;
    const words = cleaned(doc.article.text.slice(start, end));
    const id = doc.entities.institution(office.institution, abroad ?? doc.host, words);
    const post = office.plural ? null : office.post;
    return partiesOfBody(doc, id).map((party) => ({ ...party, post }));
  }
  const id = office.plural ? null : organizationOfOffice(doc, office);
  if (id !== null && office.ofMission && office.class === 'head') {
    const [leader] = leadersOf(doc, id, chunk.start);
    if (leader) return [{ ...partyOf(doc, leader), international: true }];
  }
  if (office.organization !== null) return partiesOfBody(doc, doc.entities.known(office.organization));
  if (office.plural && (office.ofMission || leadMissions(chunks, at, office)))
    return missionsBefore(doc, chunk.start).flatMap((mission) =>
      ofMissionAndLeaders(doc, mission, chunk.start),
    );
  if (id === null && office.class === 'president' && !office.plural && !office.former)
    return [unnamedHead(doc, office)];
  return partiesOfBody(doc, id).map((party) => ({ ...party, post: office.post }));
}

/** 'the chair of the watchdog X': of a body that nobody knows, not the chair told before. */
export function isOfUnknown(chunks: readonly Chunk[], at: number): boolean {
  if (foldOf(chunks[at + 1]) !== 'of') return false;
  return hasAny(chunks[hasTag(chunks[at + 2], '=the') ? at + 3 : at + 2], [
    'OTHER',
    'CAP',
    'FIRSTCAP',
    'BODY',
  ]);
}

/** 'the leaders of the three missions', 'the three leaders': of the missions told before. */
function leadMissions(chunks: readonly Chunk[], at: number, { class: kind }: OfficeMention): boolean {
  if (kind !== 'head') return false;
  const of = foldOf(chunks[at + 1]) === 'of';
  const missions = of && chunks.slice(at + 2, at + 5).some((chunk) => hasTag(chunk, 'MISSION'));
  return missions || (hasTag(chunks[at - 1], 'NUMBER') && foldOf(chunks[at - 2]) === 'the');
}
