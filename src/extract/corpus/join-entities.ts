import type { Dataset } from '../../model/dataset.ts';
import type { Meeting, Observation, Participant } from '../../model/facts.ts';
import type { Person } from '../../model/entities.ts';
import { ENTITY_COLLECTIONS, type EntityCollection } from './correction-schema.ts';
import { NAMING, withReferences } from './references.ts';

/** The collection that has a record of this id. */
export function collectionOf(dataset: Dataset, id: string): EntityCollection | null {
  return ENTITY_COLLECTIONS.find((name) => dataset[name].some((entity) => entity.id === id)) ?? null;
}

/** One entity of two: its names and offices are those of both, and whatever named the other names it. Null where one of them is unknown. */
export function mergeEntities(dataset: Dataset, from: string, into: string): Dataset | null {
  const name = collectionOf(dataset, from);
  if (name === null || from === into || collectionOf(dataset, into) !== name) return null;
  const lost = dataset[name].find(({ id }) => id === from);
  const left = {
    ...dataset,
    [name]: dataset[name]
      .filter(({ id }) => id !== from)
      .map((entity) => (entity.id === into && lost ? { ...entity, ...namesOfBoth(entity, lost) } : entity)),
  };
  return withoutTwins(renameIn(left, (kind, id) => (kind === name && id === from ? into : id)));
}

/** Some facts name an entity of their own. Null where the entity or all of the facts are unknown. */
export function splitEntity(
  dataset: Dataset,
  from: string,
  into: { id: string; name: string },
  facts: readonly string[],
): Dataset | null {
  const name = collectionOf(dataset, from);
  const old = name === null ? undefined : dataset[name].find(({ id }) => id === from);
  if (name === null || !old || collectionOf(dataset, into.id) !== null) return null;
  const moved = new Set(facts);
  const quotes = NAMING.flatMap((collection) =>
    dataset[collection].flatMap((fact) => (moved.has(fact.id) && 'evidence' in fact ? fact.evidence : [])),
  );
  if (quotes.length === 0) return null;
  const own = { ...old, ...into, ...('otherNames' in old ? { otherNames: [] } : {}) };
  const parted = name === 'persons' ? partOffices(old as Person, quotes) : null;
  const change = (kind: string, id: string) => (kind === name && id === from ? into.id : id);
  const next = Object.fromEntries(
    NAMING.map((collection) => [
      collection,
      dataset[collection].map((record) => (moved.has(record.id) ? withReferences(record, change) : record)),
    ]),
  );
  const entities = (next[name] ?? []).map((entity) =>
    entity.id === from && parted ? { ...entity, memberships: parted.kept } : entity,
  );
  return rebuilt({
    ...dataset,
    ...next,
    [name]: [...entities, parted ? { ...own, memberships: parted.moved } : own],
  });
}

/** The offices told in the sentences of the moved facts go with them. */
function partOffices(
  { memberships }: Person,
  quotes: readonly { source: string; start: number; end: number }[],
) {
  const goes = ({ evidence }: Person['memberships'][number]) =>
    evidence.length > 0 &&
    evidence.every((one) =>
      quotes.some((quote) => quote.source === one.source && quote.start < one.end && quote.end > one.start),
    );
  return {
    moved: memberships.filter(goes),
    kept: memberships.filter((membership) => !goes(membership)),
  };
}

function namesOfBoth(kept: object, lost: object): object {
  const names = (entity: object) => [
    ...('name' in entity && typeof entity.name === 'string' ? [entity.name] : []),
    ...('otherNames' in entity && Array.isArray(entity.otherNames) ? (entity.otherNames as string[]) : []),
  ];
  const [own] = names(kept);
  const others = [...new Set([...names(kept), ...names(lost)])].filter((name) => name !== own);
  return {
    ...('otherNames' in kept ? { otherNames: others } : {}),
    ...('memberships' in kept && 'memberships' in lost
      ? {
          memberships: officesOfBoth(
            kept.memberships as Person['memberships'],
            lost.memberships as Person['memberships'],
          ),
        }
      : {}),
  };
}

function officesOfBoth(kept: Person['memberships'], lost: Person['memberships']): Person['memberships'] {
  const joined = kept.map((membership) => ({ ...membership, evidence: [...membership.evidence] }));
  for (const membership of lost) {
    const same = joined.find(
      ({ role, organization }) => role === membership.role && organization === membership.organization,
    );
    if (same) same.evidence.push(...membership.evidence);
    else joined.push(membership);
  }
  return joined;
}

function renameIn(dataset: Dataset, change: (kind: string, id: string) => string): Dataset {
  return rebuilt({
    ...dataset,
    ...Object.fromEntries(
      NAMING.map((name) => [name, dataset[name].map((record) => withReferences(record, change))]),
    ),
  });
}

/** Nobody takes part in a meeting twice, no fact lies twice in a place. */
function withoutTwins(dataset: Dataset): Dataset {
  return {
    ...dataset,
    meetings: dataset.meetings.map(withoutTwinParties),
    observations: dataset.observations.map(withoutTwinAreas),
  };
}

/** The meeting with everybody once; itself where nobody is twice. */
export function withoutTwinParties(meeting: Meeting): Meeting {
  const key = ({ role, person, organization, post }: Participant) =>
    person === null ? JSON.stringify([role, organization, post]) : `${role} ${person}`;
  const participants = [
    ...new Map([...meeting.participants].reverse().map((one) => [key(one), one])).values(),
  ].reverse();
  return participants.length === meeting.participants.length ? meeting : { ...meeting, participants };
}

/** The observation with every place once; itself where none is twice. */
export function withoutTwinAreas(observation: Observation): Observation {
  const areas = [...new Set(observation.areas)];
  return areas.length === observation.areas.length ? observation : { ...observation, areas };
}

/** A changed copy, taken for a dataset again; whoever writes or shows it validates it. */
function rebuilt(plain: object): Dataset {
  return plain as Dataset;
}
