import type { Dataset } from '../model/dataset.ts';
import type { Area, Organization, Source } from '../model/entities.ts';
import type { Evidence, Id } from '../model/evidence.ts';
import { allFacts, type AnyFact } from '../model/fact-kinds.ts';
import { paragraphAt, paragraphsOf } from '../model/paragraphs.ts';
import { partiesOf } from '../model/parties.ts';

/**
 * The part of a dataset that some facts need, itself a dataset that `parseDataset` accepts: the facts, the wholes they
 * are parts of, and every article, election, organization, person and place they name. Elections are all kept, for
 * they say which country the dataset is about. The id stays the dataset's own until the caller gives it another.
 * With `texts: 'quoted'` an article keeps the text of the paragraphs that are quoted and only the places of the others,
 * so that paragraph numbers stay as they are.
 */
export function subsetOf(
  dataset: Dataset,
  wanted: ReadonlySet<Id>,
  { texts }: { texts: 'whole' | 'quoted' },
): Dataset {
  const facts = withWholes(dataset, wanted);
  const has = (fact: { id: Id }) => facts.has(fact.id);
  const chosen = allFacts(dataset).filter(has);
  const quoted = chosen.flatMap((fact) => fact.evidence);
  const own = texts === 'whole' ? dataset.elections.flatMap((one) => one.evidence) : [];
  const cited = new Set([...quoted, ...own].map((evidence) => evidence.source));
  const sources = dataset.sources.filter((source) => cited.has(source.id));
  const persons = dataset.persons
    .filter((person) => chosen.some((fact) => actorsOf(fact).some((one) => one.person === person.id)))
    .map((person) => ({
      ...person,
      memberships: person.memberships.map((one) => ({
        ...one,
        evidence: texts === 'whole' ? one.evidence.filter(({ source }) => cited.has(source)) : [],
      })),
    }));
  const organizations = organizationsFor(dataset, chosen, sources, persons);
  const subset: Dataset = {
    ...dataset,
    sources,
    elections:
      texts === 'whole' ? dataset.elections : dataset.elections.map((one) => ({ ...one, evidence: [] })),
    organizations,
    persons,
    areas: areasFor(dataset, chosen, organizations, persons),
    meetings: dataset.meetings.filter(has),
    activities: dataset.activities.filter(has),
    observations: dataset.observations.filter(has),
    counts: dataset.counts.filter(has),
    rules: dataset.rules.filter(has),
    statements: dataset.statements.filter(has),
  };
  return texts === 'whole' ? subset : withQuotedTexts(subset);
}

function withWholes(dataset: Dataset, wanted: ReadonlySet<Id>): ReadonlySet<Id> {
  const all = new Set(wanted);
  const whole = new Map(dataset.observations.map((one) => [one.id, one.partOf]));
  for (const id of wanted)
    for (let at = whole.get(id) ?? null; at !== null && !all.has(at); at = whole.get(at) ?? null) all.add(at);
  return all;
}

/** Everybody a fact names, the body whose number it states included. */
function actorsOf(fact: AnyFact): readonly { person: Id | null; organization: Id | null }[] {
  return fact.kind === 'count' ? [{ person: null, organization: fact.organization }] : partiesOf(fact);
}

/** Organizations that facts name, those their people belong to, and those that published the articles. */
function organizationsFor(
  dataset: Dataset,
  facts: readonly AnyFact[],
  sources: readonly Source[],
  persons: Dataset['persons'],
): Organization[] {
  const named = new Set([
    ...facts.flatMap((fact) => actorsOf(fact).map((one) => one.organization)),
    ...persons.flatMap((person) => person.memberships.map((one) => one.organization)),
  ]);
  const voting = new Set(dataset.elections.map((election) => election.area));
  const publishers = sources.flatMap((source) => source.publisher ?? []);
  return dataset.organizations.filter(
    (one) =>
      named.has(one.id) ||
      (one.classification === 'parliament' && one.area !== null && voting.has(one.area)) ||
      publishers.some((publisher) =>
        [one.name, ...one.otherNames].some(
          (name) => publisher.startsWith(name) || name.startsWith(publisher),
        ),
      ),
  );
}

/** Places that anything kept names, with the places they lie in. */
function areasFor(
  dataset: Dataset,
  facts: readonly AnyFact[],
  organizations: readonly Organization[],
  persons: Dataset['persons'],
): Area[] {
  const areas = new Map(dataset.areas.map((area) => [area.id, area]));
  const kept = new Set<Id>();
  const named = [
    ...facts.flatMap((fact) =>
      fact.kind === 'observation' ? fact.areas : 'area' in fact ? [fact.area] : [],
    ),
    ...dataset.elections.map((one) => one.area),
    ...organizations.map((one) => one.area),
    ...persons.flatMap((one) => one.memberships.map((member) => member.area ?? null)),
  ];
  for (const first of named)
    for (let id: Id | null = first; id !== null && !kept.has(id); id = areas.get(id)?.parent ?? null)
      kept.add(id);
  return dataset.areas.filter((area) => kept.has(area.id));
}

function withQuotedTexts(dataset: Dataset): Dataset {
  const quotes = allFacts(dataset).flatMap((fact) => fact.evidence);
  const cuts = new Map(dataset.sources.map((source) => [source.id, cutText(source, quotes)]));
  const moved = <T extends { evidence: Evidence[] }>(facts: readonly T[]): T[] =>
    facts.map((fact) => ({
      ...fact,
      evidence: fact.evidence.map((one) => cuts.get(one.source)?.move(one) ?? one),
    }));
  return {
    ...dataset,
    sources: dataset.sources.map((source) => cuts.get(source.id)?.source ?? source),
    meetings: moved(dataset.meetings),
    activities: moved(dataset.activities),
    observations: moved(dataset.observations),
    counts: moved(dataset.counts),
    rules: moved(dataset.rules),
    statements: moved(dataset.statements),
  };
}

/** An article with the text of its quoted paragraphs only, and where a quote stands in it then. */
function cutText(source: Source, quotes: readonly Evidence[]) {
  const here = quotes.filter((one) => one.source === source.id);
  const paragraphs = paragraphsOf(source);
  const whole = here.filter((one) => {
    const paragraph = paragraphAt(paragraphs, one);
    return paragraph === null || one.end > paragraph.end;
  });
  // A quote that is not inside one paragraph needs the text as it is.
  if (whole.length > 0) return { source, move: (one: Evidence) => one };
  const shifts: { start: number; end: number; by: number }[] = [];
  let text = '';
  const zones = paragraphs.map(({ start, end, kind }) => {
    const kept = here.some((one) => one.start >= start && one.start < end);
    const at = text.length;
    if (kept) {
      shifts.push({ start, end, by: at - start });
      text += `${source.text.slice(start, end)}\n`;
    }
    return { start: at, end: kept ? at + end - start : at, kind };
  });
  const move = (one: Evidence): Evidence => {
    const by = shifts.find(({ start, end }) => one.start >= start && one.start < end)?.by ?? 0;
    return { ...one, start: one.start + by, end: one.end + by };
  };
  return { source: { ...source, text, zones }, move };
}
