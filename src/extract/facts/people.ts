import type { InstitutionMention, OfficeMention, PersonName } from '../chunks/composed.ts';
import { quote, cleaned, type Doc } from '../document/doc.ts';
import type { LocalPerson } from '../document/article-entities.ts';
import { bodyNamed, missionBefore } from './missions.ts';

/** The organization an office belongs to, made known; null where the text leaves it open. */
export function organizationOfOffice(doc: Doc, office: OfficeMention | null): string | null {
  if (!office) return null;
  const { institution, organization, implies, country } = office;
  const diplomat = office.class === 'diplomat';
  if (organization !== null) return doc.entities.known(organization);
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
  const { text } = doc.article;
  const person = doc.entities.person(text.slice(name.start, name.end));
  const add = (
    role: string,
    organization: string | null,
    area: string | null,
    start: number,
    end: number,
  ) => {
    const known = person.memberships.find(
      (membership) => membership.role.toLowerCase() === role.toLowerCase(),
    );
    if (known) known.organization ??= organization;
    else person.memberships.push({ role, organization, area, evidence: quote(doc, start, end) });
  };
  if (name.office) {
    const { start, end, country } = name.office;
    const from = Math.min(start, name.start);
    const to = Math.max(end, name.end);
    add(name.office.post, organizationOfOffice(doc, name.office), doc.entities.country(country), from, to);
  } else if (name.body) {
    const label = cleaned(text.slice(name.body.start, name.body.end));
    const from = Math.min(name.start, name.body.start);
    const to = Math.max(name.end, name.body.end);
    add('member', bodyOf(doc, label, name.body.organization), null, from, to);
  }
  return person;
}

function bodyOf(doc: Doc, label: string, known: string | null): string {
  return known === null ? bodyNamed(doc, label) : doc.entities.known(known, label);
}
