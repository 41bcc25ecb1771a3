import { dayRange, type Edtf } from './edtf.ts';
import type { Area, Organization, Source } from './entities.ts';
import type { Id } from './evidence.ts';
import type { AnyFact } from './fact-kinds.ts';
import type { Facets } from './filter.ts';
import { partiesOf } from './parties.ts';

interface Lookup {
  organization: ReadonlyMap<Id, Organization>;
  area: ReadonlyMap<Id, Area>;
  source: ReadonlyMap<Id, Source>;
}

/** What a fact can be filtered by. A place carries its parents: a region is also its country. */
export function facetsOf(fact: AnyFact, lookup: Lookup): Facets {
  const days = dateOf(fact) === null ? null : dayRange(dateOf(fact) ?? '');
  return {
    elections: fact.election === null ? [] : [fact.election],
    missions: observing(unique(missionsOf(fact)), lookup),
    hosts: unique(hostsOf(fact)),
    persons: unique(personsOf(fact)),
    places: unique(areasOf(fact).flatMap((area) => withParents(area, lookup.area))),
    kinds: [fact.kind],
    sources: unique(fact.evidence.map((evidence) => evidence.source)),
    from: days?.from ?? null,
    to: days?.to ?? null,
    published: firstPublished(fact, lookup),
    confidence: fact.confidence,
  };
}

function firstPublished(fact: AnyFact, { source }: Lookup): number | null {
  let first: number | null = null;
  for (const evidence of fact.evidence) {
    const published = source.get(evidence.source)?.published ?? null;
    const day = published === null ? null : (dayRange(published)?.from ?? null);
    if (day !== null && (first === null || day < first)) first = day;
  }
  return first;
}

/** Members of a mission keep their own parliament or party; where the mission itself is named, it alone is the mission. */
function observing(organizations: readonly Id[], { organization }: Lookup): Id[] {
  const sent = organizations.filter((id) =>
    ['international', 'other'].includes(organization.get(id)?.classification ?? 'other'),
  );
  return sent.length > 0 ? sent : [...organizations];
}

/** The EDTF date a fact is placed at, or null where its source leaves it open. */
export function dateOf(fact: AnyFact): Edtf | null {
  switch (fact.kind) {
    case 'meeting':
    case 'activity':
    case 'observation':
      return fact.date;
    case 'count':
      return fact.asOf;
    default:
      return null;
  }
}

/** Organizations whose observers a fact speaks of: the guests of a meeting with observers, or whoever acts, observes or speaks. */
export function missionsOf(fact: AnyFact): Id[] {
  switch (fact.kind) {
    case 'meeting':
      return fact.withObservers ? organizations(fact.participants.filter((one) => one.role === 'guest')) : [];
    case 'activity':
      return organizations([fact.actor]);
    case 'observation':
      return organizations([fact.observer]);
    case 'statement':
      return organizations([fact.speaker]);
    case 'count':
      return fact.organization === null ? [] : [fact.organization];
    case 'rule':
      return [];
  }
}

/** Organizations on the receiving side of a meeting. */
export function hostsOf(fact: AnyFact): Id[] {
  return fact.kind === 'meeting'
    ? organizations(fact.participants.filter((participant) => participant.role === 'host'))
    : [];
}

/** Everybody a fact names. */
export function personsOf(fact: AnyFact): Id[] {
  return partiesOf(fact).flatMap((party) => (party.person === null ? [] : [party.person]));
}

/** Areas a fact names, without their parents. */
export function areasOf(fact: AnyFact): Id[] {
  if (fact.kind === 'observation') return [...fact.areas];
  return 'area' in fact && fact.area !== null ? [fact.area] : [];
}

function organizations(parties: readonly { organization: Id | null }[]): Id[] {
  return parties.flatMap((party) => (party.organization === null ? [] : [party.organization]));
}

function withParents(id: Id, areas: ReadonlyMap<Id, Area>): Id[] {
  const chain: Id[] = [];
  for (let at: Id | null = id; at !== null && !chain.includes(at); at = areas.get(at)?.parent ?? null)
    chain.push(at);
  return chain;
}

function unique(ids: readonly Id[]): Id[] {
  return [...new Set(ids)];
}
