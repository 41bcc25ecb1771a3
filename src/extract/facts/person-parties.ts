import { type Chunk, foldOf, hasTag } from '../chunks/chunk.ts';
import type { OfficeMention, PersonName } from '../chunks/composed.ts';
import type { LocalPerson } from '../document/article-entities.ts';
import type { Doc } from '../document/doc.ts';
import { partyOfBody } from './body-parties.ts';
import { explain } from './listed-members.ts';
import { missionLedBy, noteLeaders } from './leaders.ts';
import { bodyIn } from './missions.ts';
import type { Party } from './party.ts';
import { organizationOfOffice } from './people.ts';

/** Gives one named after an office told beside it that office. */
export function appose(doc: Doc, office: OfficeMention | null, party: Party): void {
  if (!office || office.plural) return;
  const organization = organizationOfOffice(doc, office);
  const guest = doc.entities.organizations.get(organization ?? '')?.classification === 'international';
  if (party.organization !== null && !guest) return;
  party.post ??= office.post;
  party.organization = organization;
  party.international ||= office.ofMission || guest;
}

/** 'observers from X led by P': P is of X, and heads what is led; 'the delegation led by P of X': it is that of X. */
export function lead(
  doc: Doc,
  chunks: readonly Chunk[],
  at: number,
  party: Party,
  before: Party[],
  name: PersonName,
): void {
  const body = before.findLast(({ person }) => person === null);
  const verb = chunks.slice(0, at).findLastIndex((chunk) => hasTag(chunk, 'LED'));
  if (!party.person || body?.organization == null || verb < 0 || at - verb > 4) return;
  if (name.office) {
    const { institution, organization, country, ofMission } = name.office;
    const told = institution !== null || organization !== null || country !== null || ofMission;
    if (!told && body.iso !== null && body.iso !== doc.host) explain(party, body);
    if (party.international && body.pointsBack && body.organization !== party.organization)
      before.splice(0, Infinity, ...before.filter(({ pointsBack }) => !pointsBack));
    return;
  }
  noteLeaders(doc, [name], body.organization, chunks[verb]);
  const membership = party.person.memberships.find(({ organization }) => organization === body.organization);
  party.organization = body.organization;
  party.post = membership?.role ?? party.post;
  party.international ||= body.international;
}

/** 'P took part on behalf of X', 'P for X': P is of X. */
export function sentBy(doc: Doc, chunks: readonly Chunk[], at: number, party: Party): void {
  let i = at + 1;
  while (hasTag(chunks[i], 'COMMA', 'PRESENT', 'SPEAK') && i < at + 3) i++;
  const behalf = foldOf(chunks[i]) === 'on' && foldOf(chunks[i + 1]) === 'behalf' ? i + 3 : i + 1;
  const words = party.post === null ? ['for', 'from', 'representing'] : ['from', 'representing'];
  if (behalf === i + 1 && !words.includes(foldOf(chunks[i]))) return;
  const organization = bodyIn(doc, [chunks[foldOf(chunks[behalf]) === 'the' ? behalf + 1 : behalf]]);
  if (organization === null) return;
  const body = partyOfBody(doc, organization);
  party.organization = body.organization;
  party.international ||= body.international;
}

/** A person as a party, by the office the article told last. */
export function partyOf(doc: Doc, person: LocalPerson): Party {
  return partyOfPerson(doc, person, null);
}

/** A person as a party, by the office told beside the name, else by the one told last. */
export function partyOfPerson(
  doc: Doc,
  person: LocalPerson,
  office: OfficeMention | null,
  home: string | null = null,
): Party {
  const led = missionLedBy(doc, person);
  const membership =
    person.memberships.find(({ organization }) => organization !== null && organization === led) ??
    person.memberships.at(-1);
  const held = organizationOfOffice(doc, office);
  const abroad = doc.entities.organizations.get(held ?? '')?.classification === 'international';
  const organization = (abroad ? held : (led ?? held)) ?? membership?.organization ?? null;
  const body = doc.entities.organizations.get(organization ?? '');
  return {
    person,
    organization,
    post: (office?.former && led !== null ? null : office?.post) ?? membership?.role ?? null,
    iso: office?.country ?? body?.area?.toUpperCase() ?? home ?? (office?.ofState ? doc.host : null),
    international: body?.classification === 'international' || (office?.ofMission === true && !office.sentTo),
    diplomat: office?.class === 'diplomat' || body?.classification === 'embassy',
    seat: office?.class === 'diplomat' ? office.place : null,
  };
}
