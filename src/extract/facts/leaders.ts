import type { LocalPerson } from '../document/article-entities.ts';
import { quote, type Doc } from '../document/doc.ts';

/** What one who leads a mission is called where the text gives no title. */
export const LEADER = 'head of mission';

/** Notes that a person leads a mission, with the words that say so. */
export function noteLeader(doc: Doc, person: LocalPerson, mission: string, start: number, end: number): void {
  if (person.memberships.some(({ organization }) => organization === mission)) return;
  person.memberships.push({
    role: LEADER,
    organization: mission,
    area: null,
    evidence: quote(doc, start, end),
  });
}

/** Those who were told to lead a mission. */
export function leadersOf(doc: Doc, mission: string): LocalPerson[] {
  return doc.entities.persons.filter(({ memberships }) =>
    memberships.some(({ role, organization }) => role === LEADER && organization === mission),
  );
}
