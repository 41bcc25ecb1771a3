import * as v from 'valibot';
import { EdtfSchema } from './edtf.ts';
import { EvidenceSchema, IdSchema } from './evidence.ts';

const nullableId = v.nullable(IdSchema);

/** A number as the source hedges it: 'over 70' is `{value: 70, qualifier: 'over'}` and never 70. */
export const AmountSchema = v.object({
  value: v.pipe(v.number(), v.finite()),
  qualifier: v.picklist(['exact', 'over', 'about', 'up-to']),
});
export type Amount = v.InferOutput<typeof AmountSchema>;

export const DateBasisSchema = v.picklist(['stated', 'published', 'inferred', 'unknown']);
export type DateBasis = v.InferOutput<typeof DateBasisSchema>;

/** A person, an organization, or only the words the source uses for somebody (`label`). */
export const ActorSchema = v.object({ person: nullableId, organization: nullableId, label: v.string() });
export type Actor = v.InferOutput<typeof ActorSchema>;

const fact = {
  id: IdSchema,
  election: nullableId,
  evidence: v.pipe(v.array(EvidenceSchema), v.minLength(1, 'a fact without evidence is not a fact')),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  inferred: v.array(v.object({ field: v.string(), how: v.string() })),
  corrected: v.exactOptional(v.literal(true)),
};

export const ParticipantSchema = v.object({
  role: v.picklist(['host', 'guest']),
  person: nullableId,
  organization: nullableId,
  post: v.nullable(v.string()),
});
export type Participant = v.InferOutput<typeof ParticipantSchema>;

export const MeetingSchema = v.object({
  ...fact,
  classification: v.picklist(['meeting', 'briefing', 'round-table', 'visit', 'other']),
  date: v.nullable(EdtfSchema),
  dateBasis: DateBasisSchema,
  participants: v.array(ParticipantSchema),
  area: nullableId,
  topics: v.array(v.string()),
  withObservers: v.boolean(),
});
export type Meeting = v.InferOutput<typeof MeetingSchema>;

export const ActivitySchema = v.object({
  ...fact,
  classification: v.picklist([
    'arrival',
    'start',
    'report',
    'handover',
    'press-conference',
    'departure',
    'other',
  ]),
  actor: ActorSchema,
  area: nullableId,
  date: v.nullable(EdtfSchema),
  dateBasis: DateBasisSchema,
});
export type Activity = v.InferOutput<typeof ActivitySchema>;

export const ObservationSchema = v.object({
  ...fact,
  observer: ActorSchema,
  areas: v.pipe(v.array(IdSchema), v.minLength(1)),
  unit: v.picklist(['polling-station', 'district', 'unspecified']),
  amount: v.nullable(AmountSchema),
  precision: v.picklist(['station', 'city', 'region', 'country']),
  planned: v.boolean(),
  partOf: nullableId,
  date: v.nullable(EdtfSchema),
});
export type Observation = v.InferOutput<typeof ObservationSchema>;

export const CountSchema = v.object({
  ...fact,
  amount: AmountSchema,
  of: v.picklist(['observers', 'organizations', 'countries']),
  organization: nullableId,
  status: v.picklist(['accredited', 'planned', 'deployed', 'unspecified']),
  asOf: v.nullable(EdtfSchema),
});
export type Count = v.InferOutput<typeof CountSchema>;

export const RuleSchema = v.object({
  ...fact,
  area: IdSchema,
  classification: v.picklist(['seats', 'system-share', 'threshold', 'quota', 'term', 'against-all', 'other']),
  subject: v.string(),
  value: v.nullable(v.number()),
  unit: v.nullable(v.picklist(['percent', 'seats', 'years'])),
  previous: v.nullable(v.number()),
});
export type Rule = v.InferOutput<typeof RuleSchema>;

export const StatementSchema = v.object({
  ...fact,
  classification: v.picklist(['assessment', 'recommendation', 'claim']),
  stance: v.picklist(['positive', 'negative', 'mixed', 'neutral']),
  speaker: ActorSchema,
  text: v.string(),
});
export type Statement = v.InferOutput<typeof StatementSchema>;
