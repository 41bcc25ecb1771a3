import type { Organization } from '../../src/model/entities.ts';
import type { ArticleScore } from './article-score.ts';
import { pairUp } from './pair.ts';

/**
 * Observer and electoral bodies. Found: a fact of the article names the body, or the dataset knows it and the article
 * spells it. In excess: an international body or commission that a fact names and the gold does not.
 */
export function scoreOrganisations(into: ArticleScore): void {
  const { organizations, allOrganizations, source } = into.article;
  for (const name of into.gold.organisations) {
    const known = allOrganizations.filter((organization) => into.names.isOrganization(name, organization));
    if (known.some((body) => organizations.includes(body) || isSpelt(body, source.text)))
      into.hit('organisations');
    else into.miss('organisations', name);
  }
  const parties = into.gold.meetings.flatMap((meeting) => [
    ...meeting.hosts,
    ...meeting.guests,
    ...meeting.organisations,
  ]);
  const listed = [...into.gold.organisations, ...parties];
  for (const organization of organizations)
    if (isObserving(organization) && !listed.some((name) => into.names.isOrganization(name, organization)))
      into.extra('organisations', organization.name);
}

function isSpelt({ name, acronym, otherNames }: Organization, text: string): boolean {
  return [name, ...otherNames, ...(acronym === null ? [] : [acronym])].some((spelling) =>
    text.includes(spelling),
  );
}

function isObserving({ classification }: Organization): boolean {
  return classification === 'international' || classification === 'commission';
}

/** People by any spelling. */
export function scorePeople(into: ArticleScore): void {
  const pairs = pairUp(into.gold.people, into.article.persons, (gold, person) =>
    into.names.isGoldPerson(gold, person) ? 1 : 0,
  );
  for (const { gold } of pairs.pairs) if (!gold.weak) into.hit('people');
  for (const gold of pairs.missed) if (!gold.weak) into.miss('people', gold.name);
  for (const person of pairs.extra) into.extra('people', person.name);
}
