import type { Meeting } from '../../src/model/facts.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { Gold, GoldMeeting } from './gold-shape.ts';
import type { Names } from './names.ts';

export type Side = 'host' | 'guest';

export interface SideResult {
  hits: string[];
  missed: string[];
  extra: string[];
}

interface Named {
  label: string;
  is(name: string): boolean;
  /** A body that only says whose person it is: it may be right, it is never in excess. */
  attribute: boolean;
}

/**
 * Compares one side of a meeting by name. A participant with a person stands for the person, and for the body behind
 * it where the gold names that; the bodies that the gold lists for the meeting are never in excess, unless they are of
 * the other side.
 */
export function compareSide(
  side: Side,
  gold: GoldMeeting | null,
  meeting: Meeting | null,
  article: ArticleFacts,
  people: Gold['people'],
  names: Names,
): SideResult {
  const wanted = gold === null ? [] : side === 'host' ? gold.hosts : gold.guests;
  const others = gold === null ? [] : side === 'host' ? gold.guests : gold.hosts;
  const has = meeting === null ? [] : namedOf(side, meeting, article, people, names);
  const hits = wanted.filter((name) => has.some((named) => named.is(name)));
  const missed = wanted.filter((name) => !hits.includes(name));
  const extra = has.filter((named) => {
    if (named.attribute || wanted.some((name) => named.is(name))) return false;
    const listed = gold?.organisations.some((name) => named.is(name)) === true;
    return !listed || others.some((name) => named.is(name));
  });
  return { hits, missed, extra: [...new Set(extra.map((named) => named.label))] };
}

function namedOf(
  side: Side,
  meeting: Meeting,
  article: ArticleFacts,
  people: Gold['people'],
  names: Names,
): Named[] {
  return meeting.participants
    .filter((participant) => participant.role === side)
    .flatMap((participant) => {
      const person = participant.person === null ? undefined : article.personById.get(participant.person);
      const body =
        participant.organization === null
          ? undefined
          : article.organizationById.get(participant.organization);
      const found: Named[] = [];
      if (person) {
        const is = (name: string) =>
          names.isPerson(name, person, people.find((known) => known.name === name)?.aliases ?? []);
        found.push({ label: person.name, is, attribute: false });
      }
      if (body)
        found.push({
          label: body.name,
          is: (name) => names.isOrganization(name, body),
          attribute: person !== undefined,
        });
      return found;
    });
}
