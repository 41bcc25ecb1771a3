import type { DatasetIndex } from '../model/dataset-index.ts';
import { dateOf, areasOf, hostsOf, missionsOf, personsOf } from '../model/facets.ts';
import type { Id } from '../model/evidence.ts';
import type { AnyFact } from '../model/fact-kinds.ts';
import { shortName, sourceName } from '../model/names.ts';
import { paragraphAt } from '../model/paragraphs.ts';
import { csvOf, type Cell } from './csv.ts';

const COLUMNS = [
  'id',
  'kind',
  'classification',
  'election',
  'date',
  'missions',
  'hosts',
  'persons',
  'places',
  'value',
  'qualifier',
  'unit',
  'text',
  'confidence',
  'source',
  'published',
  'paragraph',
  'sentence',
  'url',
] as const;

/** Facts as one flat CSV table, a row for each fact, names written out, the first sentence that states it beside it. */
export function factsCsv(facts: readonly Id[], index: DatasetIndex): string {
  const rows = facts.flatMap((id) => {
    const fact = index.fact.get(id);
    return fact ? [rowOf(fact, index)] : [];
  });
  return csvOf([COLUMNS, ...rows]);
}

function rowOf(fact: AnyFact, index: DatasetIndex): Cell[] {
  const evidence = fact.evidence[0];
  const source = evidence && index.source.get(evidence.source);
  const cells: Record<(typeof COLUMNS)[number], Cell> = {
    id: fact.id,
    kind: fact.kind,
    classification: 'classification' in fact ? fact.classification : null,
    election: fact.election,
    date: dateOf(fact),
    missions: names(missionsOf(fact), organization(index)),
    hosts: names(hostsOf(fact), organization(index)),
    persons: names(personsOf(fact), (id) => index.person.get(id)?.name),
    places: names(areasOf(fact), (id) => index.area.get(id)?.name),
    ...numberOf(fact),
    text: fact.kind === 'statement' ? fact.text : fact.kind === 'rule' ? fact.subject : null,
    confidence: fact.confidence,
    source: source ? sourceName(source, index) : null,
    published: source?.published ?? null,
    paragraph: evidence
      ? (paragraphAt(index.paragraphs.get(evidence.source) ?? [], evidence)?.number ?? null)
      : null,
    sentence: evidence?.exact ?? null,
    url: source?.url ?? null,
  };
  return COLUMNS.map((column) => cells[column]);
}

function numberOf(fact: AnyFact): { value: Cell; qualifier: Cell; unit: Cell } {
  switch (fact.kind) {
    case 'count':
      return { ...fact.amount, unit: fact.of };
    case 'observation':
      return {
        value: fact.amount?.value ?? null,
        qualifier: fact.amount?.qualifier ?? null,
        unit: fact.unit,
      };
    case 'rule':
      return { value: fact.value, qualifier: null, unit: fact.unit };
    default:
      return { value: null, qualifier: null, unit: null };
  }
}

function organization(index: DatasetIndex) {
  return (id: Id): string | undefined => {
    const one = index.organization.get(id);
    return one && shortName(one, index);
  };
}

function names(ids: readonly Id[], nameOf: (id: Id) => string | undefined): string {
  return [...new Set(ids)].map((id) => nameOf(id) ?? id).join('; ');
}
