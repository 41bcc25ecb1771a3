import type { InstitutionMention, OfficeMention, PersonName } from '../chunks/composed.ts';
import { quote, cleaned, type Doc } from '../document/doc.ts';
import type { LocalPerson } from '../document/article-entities.ts';
import { bodyNamed, missionBefore } from './missions.ts';

/** The organization an office belongs to, made known; null where the text leaves it open. */
export function organizationOfOffice(doc: Doc, office: OfficeMention | null): string | null {
  if (!office) return null;
  const { institution, organization, implies, country } = office;
  const diplomat = office.class === 'diplomat';
  if (organization !== null)
    return office.sentTo && country === doc.host ? null : doc.entities.known(organization);
  if (institution && !(diplomat && country !== null)) {
    const { start, end } = institution;
    return doc.entities.institution(institution, doc.host, cleaned(doc.article.text.slice(start, end)));
  }
  if (office.ofMission) return missionBefore(doc, office.end);
  if (implies === null) return null;
  const implied = impliedBody({ institution: implies, country, seat: diplomat ? office.place : null });
  return doc.entities.institution(implied, diplomat ? null : doc.host);
}

/** A body that the text does not spell out: told by an office alone. */
export function impliedBody(
  told: Pick<InstitutionMention, 'institution' | 'country' | 'seat'>,
): InstitutionMention {
  return { kind: 'institution', id: null, slug: null, part: false, start: 0, end: 0, ...told };
}

/** The person a name means, with the office told beside it noted as membership. */
export function personOf(doc: Doc, name: PersonName): LocalPerson {
  const told = doc.entities.told.get(name);
  if (told) return told;
  const person = introduced(doc, name);
  doc.entities.told.set(name, person);
  return person;
}

function introduced(doc: Doc, name: PersonName): LocalPerson {
  const { entities, article } = doc;
  const { office, body, start, end } = name;
  const person = entities.person(article.text.slice(start, end));
  const told = office ?? body;
  if (!told) return person;
  const role = office?.post ?? 'member';
  const organization = office ? organizationOfOffice(doc, office) : body && bodyOf(doc, body);
  const area = entities.country(office?.country ?? null);
  const known = person.memberships.find((membership) => membership.role.toLowerCase() === role.toLowerCase());
  const evidence = quote(doc, Math.min(told.start, start), Math.max(told.end, end));
  if (known) known.organization ??= organization;
  else person.memberships.push({ role, organization, area, evidence });
  return person;
}

function bodyOf(doc: Doc, { start, end, organization }: NonNullable<PersonName['body']>): string {
  const label = cleaned(doc.article.text.slice(start, end));
  return organization === null ? bodyNamed(doc, label) : doc.entities.known(organization, label);
}
