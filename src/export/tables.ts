import type { DatasetIndex } from '../model/dataset-index.ts';
import { AreaSchema, ElectionSchema, OrganizationSchema, SourceSchema } from '../model/entities.ts';
import { FACT_KINDS, type AnyFact } from '../model/fact-kinds.ts';
import {
  ActivitySchema,
  AmountSchema,
  CountSchema,
  DateBasisSchema,
  MeetingSchema,
  ObservationSchema,
  ParticipantSchema,
  RuleSchema,
  StatementSchema,
} from '../model/facts.ts';
import { paragraphAt } from '../model/paragraphs.ts';
import type { Cell } from './csv.ts';

/** A column as Frictionless Table Schema describes it. */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  /** The values it may have, where they are known; whether it may be empty. */
  constraints?: { enum?: readonly string[]; required?: true };
}

/** A table of a data package; `refersTo` maps a column to the table whose `id` it names. */
export interface Table {
  name: string;
  fields: readonly Field[];
  refersTo: Readonly<Record<string, string>>;
  rows: readonly (readonly Cell[])[];
}

/** A column: its name, its value, and its type or, for a word out of few, those words. */
type Columns<T> = readonly (readonly [
  name: string,
  of: (row: T) => Cell,
  kind?: Field['type'] | readonly string[],
])[];

/** A dataset as tables: one per collection, one for evidence, one each for what a fact names several of. */
export function tablesOf(index: DatasetIndex): Table[] {
  const { dataset } = index;
  const fact = <T extends { id: string; election: string | null; confidence: number }>(): Columns<T> => [
    ['id', (row) => row.id],
    ['election', (row) => row.election],
    ['confidence', (row) => row.confidence, 'number'],
  ];
  const actor = <T>(
    of: (row: T) => { person: string | null; organization: string | null; label: string },
  ): Columns<T> => [
    ['person', (row) => of(row).person],
    ['organization', (row) => of(row).organization],
    ['label', (row) => of(row).label],
  ];
  const amount = <T>(of: (row: T) => { value: number; qualifier: string } | null): Columns<T> => [
    ['value', (row) => of(row)?.value ?? null, 'number'],
    ['qualifier', (row) => of(row)?.qualifier ?? null, AmountSchema.entries.qualifier.options],
  ];
  return [
    table('sources', dataset.sources, [
      ['id', (row) => row.id],
      ['title', (row) => row.title],
      ['publisher', (row) => row.publisher],
      ['url', (row) => row.url],
      ['language', (row) => row.language],
      ['published', (row) => row.published],
      ['publishedBasis', (row) => row.publishedBasis, SourceSchema.entries.publishedBasis.options],
      ['text', (row) => row.text],
    ]),
    table('elections', dataset.elections, [
      ['id', (row) => row.id],
      ['area', (row) => row.area],
      ['classification', (row) => row.classification, ElectionSchema.entries.classification.options],
      ['name', (row) => row.name],
      ['date', (row) => row.date],
      ['early', (row) => row.early, 'boolean'],
    ]),
    table('organizations', dataset.organizations, [
      ['id', (row) => row.id],
      ['name', (row) => row.name],
      ['acronym', (row) => row.acronym],
      ['otherNames', (row) => row.otherNames.join('; ')],
      ['classification', (row) => row.classification, OrganizationSchema.entries.classification.options],
      ['area', (row) => row.area],
    ]),
    table('persons', dataset.persons, [
      ['id', (row) => row.id],
      ['name', (row) => row.name],
      ['otherNames', (row) => row.otherNames.join('; ')],
    ]),
    table('areas', dataset.areas, [
      ['id', (row) => row.id],
      ['name', (row) => row.name],
      ['classification', (row) => row.classification, AreaSchema.entries.classification.options],
      ['parent', (row) => row.parent],
      ['iso', (row) => row.iso],
      ['lat', (row) => row.lat, 'number'],
      ['lon', (row) => row.lon, 'number'],
    ]),
    table('meetings', dataset.meetings, [
      ...fact<(typeof dataset.meetings)[number]>(),
      ['classification', (row) => row.classification, MeetingSchema.entries.classification.options],
      ['date', (row) => row.date],
      ['dateBasis', (row) => row.dateBasis, DateBasisSchema.options],
      ['area', (row) => row.area],
      ['topics', (row) => row.topics.join('; ')],
      ['withObservers', (row) => row.withObservers, 'boolean'],
    ]),
    table(
      'participants',
      dataset.meetings.flatMap((meeting) =>
        meeting.participants.map((one) => ({ ...one, meeting: meeting.id })),
      ),
      [
        ['meeting', (row) => row.meeting],
        ['role', (row) => row.role, ParticipantSchema.entries.role.options],
        ['person', (row) => row.person],
        ['organization', (row) => row.organization],
        ['post', (row) => row.post],
      ],
    ),
    table('activities', dataset.activities, [
      ...fact<(typeof dataset.activities)[number]>(),
      ['classification', (row) => row.classification, ActivitySchema.entries.classification.options],
      ...actor<(typeof dataset.activities)[number]>((row) => row.actor),
      ['area', (row) => row.area],
      ['date', (row) => row.date],
      ['dateBasis', (row) => row.dateBasis, DateBasisSchema.options],
    ]),
    table('observations', dataset.observations, [
      ...fact<(typeof dataset.observations)[number]>(),
      ...actor<(typeof dataset.observations)[number]>((row) => row.observer),
      ['unit', (row) => row.unit, ObservationSchema.entries.unit.options],
      ...amount<(typeof dataset.observations)[number]>((row) => row.amount),
      ['precision', (row) => row.precision, ObservationSchema.entries.precision.options],
      ['planned', (row) => row.planned, 'boolean'],
      ['partOf', (row) => row.partOf],
      ['date', (row) => row.date],
    ]),
    table(
      'observation-areas',
      dataset.observations.flatMap((one) => one.areas.map((area) => ({ observation: one.id, area }))),
      [
        ['observation', (row) => row.observation],
        ['area', (row) => row.area],
      ],
    ),
    table('counts', dataset.counts, [
      ...fact<(typeof dataset.counts)[number]>(),
      ...amount<(typeof dataset.counts)[number]>((row) => row.amount),
      ['of', (row) => row.of, CountSchema.entries.of.options],
      ['organization', (row) => row.organization],
      ['status', (row) => row.status, CountSchema.entries.status.options],
      ['asOf', (row) => row.asOf],
    ]),
    table('rules', dataset.rules, [
      ...fact<(typeof dataset.rules)[number]>(),
      ['area', (row) => row.area],
      ['classification', (row) => row.classification, RuleSchema.entries.classification.options],
      ['subject', (row) => row.subject],
      ['value', (row) => row.value, 'number'],
      ['unit', (row) => row.unit, RuleSchema.entries.unit.wrapped.options],
      ['previous', (row) => row.previous, 'number'],
    ]),
    table('statements', dataset.statements, [
      ...fact<(typeof dataset.statements)[number]>(),
      ['classification', (row) => row.classification, StatementSchema.entries.classification.options],
      ['stance', (row) => row.stance, StatementSchema.entries.stance.options],
      ...actor<(typeof dataset.statements)[number]>((row) => row.speaker),
      ['text', (row) => row.text],
    ]),
    table(
      'evidence',
      index.facts.flatMap((one) => evidenceRows(one, index)),
      [
        ['kind', (row) => row.kind, FACT_KINDS],
        ['fact', (row) => row.fact],
        ['source', (row) => row.source],
        ['paragraph', (row) => row.paragraph, 'integer'],
        ['start', (row) => row.start, 'integer'],
        ['end', (row) => row.end, 'integer'],
        ['exact', (row) => row.exact],
      ],
    ),
  ];
}

/** Columns that name the row of another table, whatever table they stand in. */
const REFERENCES: Readonly<Record<string, string>> = {
  election: 'elections',
  area: 'areas',
  parent: 'areas',
  person: 'persons',
  organization: 'organizations',
  source: 'sources',
  meeting: 'meetings',
  observation: 'observations',
  partOf: 'observations',
};

function table<T>(name: string, rows: readonly T[], columns: Columns<T>): Table {
  return {
    name,
    fields: columns.map(([field, , kind = 'string']) => fieldOf(field, kind)),
    refersTo: Object.fromEntries(
      columns.flatMap(([field]) => (REFERENCES[field] === undefined ? [] : [[field, REFERENCES[field]]])),
    ),
    rows: rows.map((row) => columns.map(([, of]) => of(row))),
  };
}

/** Columns that no row leaves empty. */
const REQUIRED = new Set(['id', 'fact', 'source', 'exact', 'start', 'end', 'meeting', 'observation']);

function fieldOf(name: string, kind: Field['type'] | readonly string[]): Field {
  const constraints: NonNullable<Field['constraints']> = {
    ...(typeof kind === 'string' ? {} : { enum: kind }),
    ...(REQUIRED.has(name) ? { required: true } : {}),
  };
  return {
    name,
    type: typeof kind === 'string' ? kind : 'string',
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function evidenceRows(fact: AnyFact, index: DatasetIndex) {
  return fact.evidence.map((one) => ({
    ...one,
    kind: fact.kind,
    fact: fact.id,
    paragraph: paragraphAt(index.paragraphs.get(one.source) ?? [], one)?.number ?? null,
  }));
}
