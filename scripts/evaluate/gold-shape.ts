import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const weak = v.exactOptional(v.boolean());
const evidence = { evidence: text, moreEvidence: v.exactOptional(v.array(text)), weak };

const GoldElectionSchema = v.looseObject({
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  kind: v.picklist(['presidential', 'parliamentary', 'local', 'referendum', 'senate']),
  date: v.nullable(v.string()),
  weak,
});
export type GoldElection = v.InferOutput<typeof GoldElectionSchema>;

const GoldMeetingSchema = v.looseObject({
  ...evidence,
  date: v.nullable(v.string()),
  hosts: v.array(text),
  guests: v.array(text),
  organisations: v.array(text),
  place: v.nullable(text),
  involvesObservers: v.boolean(),
});
export type GoldMeeting = v.InferOutput<typeof GoldMeetingSchema>;

const GoldCountSchema = v.looseObject({
  ...evidence,
  value: v.number(),
  qualifier: v.string(),
  unit: v.picklist(['observers', 'organisations', 'countries']),
  scope: v.string(),
});
export type GoldCount = v.InferOutput<typeof GoldCountSchema>;

const GoldPlaceSchema = v.looseObject({
  ...evidence,
  place: text,
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  count: v.nullable(v.number()),
});
export type GoldPlace = v.InferOutput<typeof GoldPlaceSchema>;

const GoldRuleSchema = v.looseObject({
  ...evidence,
  kind: text,
  value: v.nullable(v.number()),
  previous: v.exactOptional(v.nullable(v.number())),
});
export type GoldRule = v.InferOutput<typeof GoldRuleSchema>;

const GoldPersonSchema = v.looseObject({ name: text, aliases: v.exactOptional(v.array(text)), weak });
export type GoldPerson = v.InferOutput<typeof GoldPersonSchema>;

const GoldDistractorSchema = v.looseObject({ evidence: text, why: v.string() });

/** One article, marked by hand; the shape is described in `data/gold/README.md`. */
export const GoldSchema = v.looseObject({
  source: v.looseObject({
    file: text,
    title: v.exactOptional(v.nullable(text)),
    publisher: v.exactOptional(v.nullable(text)),
    published: v.exactOptional(v.nullable(text)),
  }),
  elections: v.array(GoldElectionSchema),
  meetings: v.array(GoldMeetingSchema),
  observerCounts: v.array(GoldCountSchema),
  observedPlaces: v.array(GoldPlaceSchema),
  rules: v.array(GoldRuleSchema),
  organisations: v.array(text),
  people: v.array(GoldPersonSchema),
  distractors: v.array(GoldDistractorSchema),
});
export type Gold = v.InferOutput<typeof GoldSchema>;

/**
 * `aliases.json` of a gold folder: other names of the bodies the gold names (`names`), and short forms that any name
 * may be written with (`expand`, 'cec' for 'central election commission').
 */
export const GoldAliasesSchema = v.object({
  names: v.record(v.string(), v.array(text)),
  expand: v.record(v.string(), text),
});
export type GoldAliases = v.InferOutput<typeof GoldAliasesSchema>;
export const NO_ALIASES: GoldAliases = { names: {}, expand: {} };
