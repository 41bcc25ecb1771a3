import { compactEdtf } from './compact-date.ts';
import { tfp } from '../../i18n/facts-page.ts';
import { t } from '../../i18n/index.ts';
import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { areasOf, dateOf } from '../../model/facets.ts';
import type { AnyFact } from '../../model/fact-kinds.ts';
import { actorName, shortName } from '../../model/names.ts';
import { amountWords, areaName, sideNames } from '../evidence/fact-words.ts';
import { referenceOf, type Reference } from '../evidence/reference.ts';

/** The columns of the table of facts, in order. */
export const COLUMNS = [
  'kind',
  'date',
  'who',
  'what',
  'where',
  'number',
  'sentence',
  'source',
  'confidence',
] as const;
export type Column = (typeof COLUMNS)[number];

/** One fact as a row of words; empty where it says nothing of a column. */
export interface FactRow extends Record<Column, string> {
  id: Id;
  reference: Reference;
  language: string;
  sure: boolean;
}

/** The row of a fact. */
export function factRow(fact: AnyFact, index: DatasetIndex): FactRow {
  const quote = fact.evidence[0] ?? { source: '', start: 0, end: 0, exact: '' };
  const reference = referenceOf(quote, index);
  const date = dateOf(fact);
  return {
    id: fact.id,
    kind: t.facts.kind[fact.kind],
    date: date === null ? '' : compactEdtf(date),
    who: whoOf(fact, index),
    what: whatOf(fact, index),
    where: t.facts.list(areasOf(fact).map((area) => areaName(area, index))),
    number: numberOf(fact),
    sentence: quote.exact,
    source: t.evidence.inWords(reference),
    confidence: tfp.percent({ n: Math.round(fact.confidence * 100) }),
    reference,
    language: index.source.get(quote.source)?.language ?? '',
    sure: fact.confidence >= 0.8,
  };
}

function whoOf(fact: AnyFact, index: DatasetIndex): string {
  switch (fact.kind) {
    case 'meeting': {
      const guests = sideNames(fact.participants, 'guest', index);
      return guests.length > 0 ? t.facts.list(guests) : t.facts.somebody;
    }
    case 'activity':
      return actorName(fact.actor, index);
    case 'observation':
      return actorName(fact.observer, index);
    case 'statement':
      return actorName(fact.speaker, index);
    case 'count': {
      const mission = fact.organization === null ? undefined : index.organization.get(fact.organization);
      return mission ? shortName(mission, index) : t.facts.allMissions;
    }
    case 'rule':
      return '';
  }
}

function whatOf(fact: AnyFact, index: DatasetIndex): string {
  switch (fact.kind) {
    case 'meeting':
      return t.facts.list(sideNames(fact.participants, 'host', index));
    case 'activity':
      return tfp.activity[fact.classification];
    case 'observation': {
      const unit = t.facts.unit({ unit: fact.unit, n: fact.amount?.value ?? 2 });
      return fact.planned ? `${unit}, ${t.facts.status.planned}` : unit;
    }
    case 'count':
      return [t.facts.counted({ of: fact.of, n: fact.amount.value }), t.facts.status[fact.status]]
        .filter((part) => part !== '')
        .join(', ');
    case 'rule':
      return fact.classification === 'other'
        ? fact.subject
        : `${t.facts.rule[fact.classification]}: ${fact.subject}`;
    case 'statement':
      return t.facts.statement[fact.classification];
  }
}

function numberOf(fact: AnyFact): string {
  if (fact.kind === 'observation') return fact.amount ? amountWords(fact.amount) : '';
  if (fact.kind === 'count') return amountWords(fact.amount);
  if (fact.kind !== 'rule' || fact.value === null || fact.unit === null) return '';
  return t.facts.ruleUnit[fact.unit]({ n: fact.value });
}

/** The number of a fact, without its hedge; null where it states none. */
export function numberIn(fact: AnyFact): number | null {
  if (fact.kind === 'observation') return fact.amount?.value ?? null;
  if (fact.kind === 'count') return fact.amount.value;
  return fact.kind === 'rule' ? fact.value : null;
}
