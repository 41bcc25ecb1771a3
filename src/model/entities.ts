import * as v from 'valibot';
import { EdtfSchema } from './edtf.ts';
import { EvidenceSchema, IdSchema } from './evidence.ts';

/** A run of the article's text with one layout role; `start` and `end` are UTF-16 offsets, end exclusive. */
export const ZoneSchema = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  kind: v.picklist(['title', 'date', 'dateline', 'heading', 'body', 'related', 'byline', 'boilerplate']),
});
export type Zone = v.InferOutput<typeof ZoneSchema>;

export const SourceSchema = v.object({
  id: IdSchema,
  file: v.string(),
  title: v.string(),
  publisher: v.nullable(v.string()),
  url: v.nullable(v.string()),
  language: v.string(),
  published: v.nullable(EdtfSchema),
  publishedBasis: v.picklist(['stated', 'inferred', 'unknown']),
  text: v.string(),
  zones: v.array(ZoneSchema),
});
export type Source = v.InferOutput<typeof SourceSchema>;

export const ElectionSchema = v.object({
  id: IdSchema,
  area: IdSchema,
  classification: v.picklist(['presidential', 'parliamentary', 'local', 'referendum', 'senate']),
  name: v.string(),
  date: v.nullable(EdtfSchema),
  early: v.boolean(),
  evidence: v.array(EvidenceSchema),
});
export type Election = v.InferOutput<typeof ElectionSchema>;

export const OrganizationSchema = v.object({
  id: IdSchema,
  name: v.string(),
  acronym: v.nullable(v.string()),
  otherNames: v.array(v.string()),
  classification: v.picklist([
    'international',
    'parliament',
    'ministry',
    'commission',
    'party',
    'embassy',
    'media',
    'other',
  ]),
  area: v.nullable(IdSchema),
  wikidata: v.exactOptional(v.string()),
});
export type Organization = v.InferOutput<typeof OrganizationSchema>;

export const MembershipSchema = v.object({
  role: v.string(),
  organization: v.nullable(IdSchema),
  area: v.exactOptional(v.nullable(IdSchema)),
  evidence: v.array(EvidenceSchema),
});
export type Membership = v.InferOutput<typeof MembershipSchema>;

export const PersonSchema = v.object({
  id: IdSchema,
  name: v.string(),
  otherNames: v.array(v.string()),
  memberships: v.array(MembershipSchema),
});
export type Person = v.InferOutput<typeof PersonSchema>;

export const AreaSchema = v.object({
  id: IdSchema,
  name: v.string(),
  otherNames: v.array(v.string()),
  classification: v.picklist(['country', 'region', 'city', 'other']),
  parent: v.nullable(IdSchema),
  iso: v.nullable(v.string()),
  lat: v.number(),
  lon: v.number(),
});
export type Area = v.InferOutput<typeof AreaSchema>;
