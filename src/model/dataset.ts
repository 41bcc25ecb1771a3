import * as v from 'valibot';
import { AreaSchema, ElectionSchema, OrganizationSchema, PersonSchema, SourceSchema } from './entities.ts';
import {
  ActivitySchema,
  CountSchema,
  MeetingSchema,
  ObservationSchema,
  RuleSchema,
  StatementSchema,
} from './facts.ts';

/** The one document every part of the atlas reads; see `data-model` in the README. */
export const DatasetSchema = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'the dataset id is a sha-256 in hex')),
  title: v.string(),
  sources: v.array(SourceSchema),
  elections: v.array(ElectionSchema),
  organizations: v.array(OrganizationSchema),
  persons: v.array(PersonSchema),
  areas: v.array(AreaSchema),
  meetings: v.array(MeetingSchema),
  activities: v.array(ActivitySchema),
  observations: v.array(ObservationSchema),
  counts: v.array(CountSchema),
  rules: v.array(RuleSchema),
  statements: v.array(StatementSchema),
});
export type Dataset = v.InferOutput<typeof DatasetSchema>;
