import * as v from 'valibot';
import type { ArticleFacts } from '../../src/extract/index.ts';
import { EdtfSchema } from '../../src/model/edtf.ts';
import { AreaSchema, ElectionSchema, OrganizationSchema, SourceSchema } from '../../src/model/entities.ts';
import { EvidenceSchema } from '../../src/model/evidence.ts';
import {
  ActivitySchema,
  CountSchema,
  MeetingSchema,
  ObservationSchema,
  RuleSchema,
  StatementSchema,
} from '../../src/model/facts.ts';
import { textOf } from './lines.ts';

/** A line of facts may be this long; one article's facts with its text are far shorter. */
export const MOST_FACTS_BYTES = 256 * 1024 * 1024;

const drafted = { rule: v.string() };
const nullableText = v.nullable(v.string());

const VoteSchema = v.object({
  key: v.string(),
  iso: v.string(),
  classification: ElectionSchema.entries.classification,
  date: v.nullable(EdtfSchema),
  how: nullableText,
  early: v.boolean(),
  tense: v.nullable(v.picklist(['upcoming', 'held'])),
  mentions: v.number(),
  evidence: v.array(EvidenceSchema),
});

const LocalPersonSchema = v.object({
  id: v.string(),
  name: v.string(),
  otherNames: v.array(v.string()),
  memberships: v.array(
    v.object({
      role: v.string(),
      organization: nullableText,
      area: nullableText,
      evidence: EvidenceSchema,
    }),
  ),
});

const ArticleFactsSchema = v.object({
  source: SourceSchema,
  host: nullableText,
  votes: v.array(VoteSchema),
  persons: v.array(LocalPersonSchema),
  organizations: v.array(OrganizationSchema),
  areas: v.array(AreaSchema),
  meetings: v.array(v.object({ ...v.omit(MeetingSchema, ['id']).entries, ...drafted })),
  activities: v.array(v.object({ ...v.omit(ActivitySchema, ['id']).entries, ...drafted })),
  observations: v.array(
    v.object({
      ...v.omit(ObservationSchema, ['id', 'partOf']).entries,
      ...drafted,
      whole: v.nullable(v.number()),
    }),
  ),
  counts: v.array(v.object({ ...v.omit(CountSchema, ['id']).entries, ...drafted })),
  rules: v.array(v.object({ ...v.omit(RuleSchema, ['id']).entries, ...drafted })),
  statements: v.array(v.object({ ...v.omit(StatementSchema, ['id']).entries, ...drafted })),
  named: v.array(v.object({ organization: v.string(), start: v.number(), end: v.number() })),
});

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'must be a SHA-256 in hex'));
const FactsLineSchema = v.object({
  id: v.string(),
  article: hash,
  lexicon: hash,
  ruleset: hash,
  facts: ArticleFactsSchema,
});
const ErrorLineSchema = v.object({ id: nullableText, line: v.number(), error: v.string() });

/** A line the filter wrote: the facts of one article and what they were read with. */
export interface FactsLine {
  id: string;
  article: string;
  lexicon: string;
  ruleset: string;
  facts: ArticleFacts;
}

export type ParsedFactsLine = { ok: true; line: FactsLine; text: string } | { ok: false; error: string };

/** Reads a line of the filter's output; null for a blank line or one that npm itself prints (`> …`). */
export function parseFactsLine(bytes: Uint8Array | null): ParsedFactsLine | null {
  if (bytes === null) return { ok: false, error: `the line is longer than ${MOST_FACTS_BYTES} bytes` };
  const text = textOf(bytes);
  if (text === null) return { ok: false, error: 'not valid UTF-8' };
  if (text.trim() === '' || text.startsWith('> ')) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, error: 'not JSON' };
  }
  // The keys keep the order in which the engine made them: a schema's output would change the bytes that are hashed.
  if (v.is(FactsLineSchema, json)) return { ok: true, line: json, text };
  if (v.is(ErrorLineSchema, json)) return { ok: false, error: `${json.id ?? 'an article'}: ${json.error}` };
  const [first] = v.safeParse(FactsLineSchema, json).issues ?? [];
  const field = first && v.getDotPath(first);
  return { ok: false, error: `no line of facts: ${field ?? 'whole'}: ${first?.message ?? 'broken'}` };
}
