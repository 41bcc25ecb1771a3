import type { PersonName } from '../chunks/composed.ts';
import type { LocalPerson } from '../document/article-entities.ts';
import { quote, type Doc } from '../document/doc.ts';
import { once } from '../document/once.ts';
import { personOf } from './people.ts';

/** What one who leads a mission is called where the text gives no title. */
export const LEADER = 'head of mission';
const MEMBER = 'member of mission';

/** Somebody told to lead a mission, and the words that say so as UTF-16 offsets. */
interface Leader {
  person: LocalPerson;
  mission: string;
  start: number;
  end: number;
  /** Whether they only came with the one who leads. */
  member: boolean;
}

/** How far back 'the two' can mean somebody, in UTF-16 units. */
const FAR = 1500;

/** The leaders noted so far. */
function leadersIn({ article }: Doc): Leader[] {
  return once(article, nobody, nobody);
}

function nobody(): Leader[] {
  return [];
}

/** Notes that people lead a mission, if any, with the words that say so: what brings them here stands before other offices. */
export function noteLeaders(
  doc: Doc,
  names: readonly PersonName[],
  mission: string | null,
  words?: Pick<PersonName, 'start' | 'end'>,
  member = false,
): void {
  if (mission === null) return;
  for (const name of names) {
    const person = personOf(doc, name);
    const start = Math.min(name.start, words?.start ?? name.start);
    const end = Math.max(name.end, words?.end ?? name.end);
    leadersIn(doc).push({ person, mission, start, end, member });
    if (person.memberships.every(({ organization }) => organization !== mission))
      person.memberships.unshift({
        role: member ? MEMBER : LEADER,
        organization: mission,
        area: null,
        evidence: quote(doc, start, end),
      });
  }
}

/** Those who were told to lead a mission, or the body it is part of, before an offset and who came with them, once each; or within a span. */
export function leadersOf(doc: Doc, mission: string, before: number, from = 0): LocalPerson[] {
  const told = leadersIn(doc).filter(
    (leader) =>
      (leader.mission === mission ||
        isPartOf(doc, leader.mission, mission) ||
        isPartOf(doc, mission, leader.mission)) &&
      leader.start >= from &&
      leader.start < before,
  );
  return [...new Set(told.map(({ person }) => person))];
}

/** The last `count` people told to lead a mission before an offset, one of each mission; none where there were fewer. */
export function lastLeaders(doc: Doc, before: number, count: number): Leader[] {
  const told = leadersIn(doc)
    .filter(({ start, member }) => start < before && before - start < FAR && !member)
    .sort((a, b) => b.start - a.start);
  const last = told.filter(({ mission }, at) => told.findIndex((other) => other.mission === mission) === at);
  return last.length < count ? [] : last.slice(0, count).reverse();
}

/** The mission that a person was told to lead, or null. */
export function missionLedBy(doc: Doc, person: LocalPerson): string | null {
  return leadersIn(doc).find((leader) => leader.person === person)?.mission ?? null;
}

/** Whether a body is one of another, as the assembly of an organization is. */
export function isPartOf({ engine }: Doc, id: string, whole: string | undefined): boolean {
  return whole !== undefined && engine.organizations.get(id)?.base === whole;
}
