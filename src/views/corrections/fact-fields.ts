import { sha256 } from '../../extract/hash/sha256.ts';
import { factId } from '../../extract/corpus/fact-id.ts';
import type { Evidence, Id } from '../../model/evidence.ts';
import type { FactCollection, FactKind } from '../../model/fact-kinds.ts';

/** How a field is edited. */
export type FieldType =
  | { type: 'choice'; choices: readonly string[]; empty?: boolean }
  | { type: 'date' | 'amount' | 'number' | 'yes' | 'text' | 'actor' | 'participants' | 'areas' }
  | { type: 'one'; of: 'persons' | 'organizations' | 'areas' | 'elections' };
export type Field = { name: string } & FieldType;

const date: Field = { name: 'date', type: 'date' };
const area: Field = { name: 'area', type: 'one', of: 'areas' };
const election: Field = { name: 'election', type: 'one', of: 'elections' };
const choice = (name: string, choices: string, empty = false): Field => ({
  name,
  type: 'choice',
  choices: choices.split(' '),
  empty,
});

/** The fields of each kind of fact that a person can set, in the order in which they are shown. */
export const FIELDS: Readonly<Record<FactKind, readonly Field[]>> = {
  meeting: [
    choice('classification', 'meeting briefing round-table visit other'),
    date,
    { name: 'participants', type: 'participants' },
    area,
    { name: 'withObservers', type: 'yes' },
    election,
  ],
  activity: [
    choice('classification', 'arrival start report handover press-conference departure other'),
    { name: 'actor', type: 'actor' },
    date,
    area,
    election,
  ],
  observation: [
    { name: 'amount', type: 'amount' },
    choice('unit', 'polling-station district unspecified'),
    { name: 'areas', type: 'areas' },
    { name: 'observer', type: 'actor' },
    choice('precision', 'station city region country'),
    date,
    { name: 'planned', type: 'yes' },
    election,
  ],
  count: [
    { name: 'amount', type: 'amount' },
    choice('of', 'observers organizations countries'),
    { name: 'organization', type: 'one', of: 'organizations' },
    choice('status', 'accredited planned deployed unspecified'),
    { name: 'asOf', type: 'date' },
    election,
  ],
  rule: [
    choice('classification', 'seats system-share threshold quota term against-all other'),
    { name: 'subject', type: 'text' },
    { name: 'value', type: 'number' },
    choice('unit', 'percent seats years', true),
    { name: 'previous', type: 'number' },
    area,
    election,
  ],
  statement: [
    choice('classification', 'assessment recommendation claim'),
    choice('stance', 'positive negative mixed neutral'),
    { name: 'speaker', type: 'actor' },
    { name: 'text', type: 'text' },
    election,
  ],
};

/** Where facts of a kind are kept. */
export const COLLECTION_OF: Readonly<Record<FactKind, FactCollection>> = {
  meeting: 'meetings',
  activity: 'activities',
  observation: 'observations',
  count: 'counts',
  rule: 'rules',
  statement: 'statements',
};

/** A fact as a form holds it; it is checked before it becomes one. */
export type Draft = Readonly<Record<string, unknown>>;

const actor = { person: null, organization: null, label: '' };
const BLANK: Readonly<Record<FactKind, Draft>> = {
  meeting: {
    classification: 'meeting',
    date: null,
    dateBasis: 'unknown',
    participants: [],
    area: null,
    topics: [],
    withObservers: true,
  },
  activity: { classification: 'report', actor, area: null, date: null, dateBasis: 'unknown' },
  observation: {
    observer: actor,
    areas: [],
    unit: 'polling-station',
    amount: null,
    precision: 'city',
    planned: false,
    partOf: null,
    date: null,
  },
  count: {
    amount: { value: 0, qualifier: 'exact' },
    of: 'observers',
    organization: null,
    status: 'accredited',
    asOf: null,
  },
  rule: { area: null, classification: 'other', subject: '', value: null, unit: null, previous: null },
  statement: { classification: 'assessment', stance: 'neutral', speaker: actor, text: '' },
};

/** A fact with nothing said yet but where it stands. `text` is the article's, for the fact's id. */
export function blankFact(
  kind: FactKind,
  text: string,
  evidence: Evidence,
  election: Id | null,
): Draft & { id: Id } {
  return {
    id: factId(kind, sha256(text), [evidence], ['by hand']),
    election,
    evidence: [evidence],
    confidence: 1,
    inferred: [],
    ...BLANK[kind],
    ...(kind === 'statement' ? { text: evidence.exact } : {}),
  };
}
