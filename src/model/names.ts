import { ofSeveralCountries } from './area-country.ts';
import type { DatasetIndex } from './dataset-index.ts';
import type { Area, Organization, Source } from './entities.ts';
import type { Id } from './evidence.ts';
import type { Actor } from './facts.ts';

/**
 * The shortest name under which a reader of the articles knows an organization: the acronym of an international
 * one; else the shortest spelling the articles use, without the country if that is the country that votes. A national
 * body keeps its whole name where several countries vote: each has a commission. Not so in `where`, the country that what
 * stands around the name tells already.
 */
export function shortName(organization: Organization, index: DatasetIndex, where: Id | null = null): string {
  if (organization.acronym !== null && organization.classification === 'international')
    return organization.acronym;
  const { area } = organization;
  if (area !== null && area !== where && ofSeveralCountries(index.election.keys(), index))
    return organization.name;
  const spellings = [organization.name, ...organization.otherNames]
    .map((name) => withoutCountry(name, organization, index))
    .filter((name) => name !== organization.acronym && isName(name));
  return spellings.reduce(
    (best, name) => (name.length < best.length ? name : best),
    spellings[0] ?? organization.name,
  );
}

/** Neither an acronym nor a common noun ('the commission'). */
function isName(name: string): boolean {
  return /\p{Ll}/u.test(name) && /\p{Lu}/u.test(name);
}

function withoutCountry(name: string, organization: Organization, index: DatasetIndex): string {
  const area = organization.area === null ? undefined : index.area.get(organization.area);
  if (!area || organization.classification === 'other' || !votes(area.id, index)) return name;
  return withoutCountries(name, [area]);
}

/** Whether the dataset knows an election of the area: there, 'the Senate' needs no country beside it. */
function votes(area: Id, index: DatasetIndex): boolean {
  return index.dataset.elections.some((election) => election.area === area);
}

/** What to call somebody: the person, else the organization, else the source's own words. */
export function actorName(actor: Actor, index: DatasetIndex): string {
  if (actor.person !== null) return index.person.get(actor.person)?.name ?? actor.label;
  const organization = actor.organization === null ? undefined : index.organization.get(actor.organization);
  return organization ? shortName(organization, index) : actor.label;
}

/** Last word of a person's name, as newspapers repeat it. */
export function surname(id: Id, index: DatasetIndex): string {
  const name = index.person.get(id)?.name ?? id;
  return name.split(/\s+/).at(-1) ?? name;
}

/** The short name under which an article is cited: its publisher's, or the beginning of its title. */
export function sourceName(source: Source, index: DatasetIndex): string {
  const publisher = source.publisher;
  if (publisher === null) return beginningOf(source.title);
  const bare = withoutCountries(publisher, votingCountries(index));
  const house = index.dataset.organizations.find((one) =>
    [one.name, ...one.otherNames].some(
      (name) => name === publisher || withoutCountries(name, votingCountries(index)) === bare,
    ),
  );
  return house ? shortName(house, index) : bare;
}

/** The first words of a title, with an ellipsis where more follow: 'Observers praise calm…'. */
function beginningOf(title: string): string {
  const words = title.trim().split(/\s+/u);
  return words.length <= 3
    ? title.trim()
    : `${words
        .slice(0, 3)
        .join(' ')
        .replace(/\p{P}+$/u, '')}…`;
}

function votingCountries(index: DatasetIndex): Area[] {
  const ids = new Set(index.dataset.elections.map((election) => election.area));
  return [...ids].flatMap((id) => index.area.get(id) ?? []);
}

function withoutCountries(name: string, countries: readonly Area[]): string {
  for (const area of countries)
    for (const country of [area.name, ...area.otherNames])
      for (const tail of [` of the Republic of ${country}`, ` of ${country}`, ` of the ${country}`])
        if (name.endsWith(tail) && name.length > tail.length) return name.slice(0, -tail.length);
  return name;
}
