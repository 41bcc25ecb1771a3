import * as v from 'valibot';
import { EdtfSchema } from '../../model/edtf.ts';
import { IdSchema } from '../../model/evidence.ts';

/** What a briefing's file calls itself, and the version this code writes. */
export const FORMAT = 'observer-atlas-briefing';
export const VERSION = 2;

/** What a slide shows; all but `title` and `sources` are views of the data. */
export const SLIDE_KINDS = [
  'title',
  'figures',
  'map',
  'timeline',
  'seats',
  'quota',
  'counts',
  'quotes',
  'sources',
] as const;
export type SlideKind = (typeof SLIDE_KINDS)[number];

export const RATIOS = ['16:9', '4:3'] as const;
export type Ratio = (typeof RATIOS)[number];

export const MOST_SLIDES = 200;
const LONGEST_TITLE = 300;
const LONGEST_NOTES = 20_000;
const LONGEST_SENTENCE = 10_000;
const LONGEST_VIEW = 20_000;
const MOST_QUOTES = 200;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A sentence as it stood in the dataset when the slide was made, so that it can still be read when the dataset has
 * lost it. `marked` are the offsets in `text` of the words that state the fact.
 */
export const QuoteSchema = v.object({
  fact: IdSchema,
  outlet: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  article: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  date: v.nullable(EdtfSchema),
  paragraph: v.nullable(count),
  language: v.pipe(v.string(), v.maxLength(35)),
  text: v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE)),
  marked: v.array(v.tuple([count, count])),
});
export type Quote = v.InferOutput<typeof QuoteSchema>;

/** `view` is the query string of a saved view (see `url-state.ts`); a null `title` is the finding, told anew from the data. */
export const SlideSchema = v.object({
  id: IdSchema,
  kind: v.picklist(SLIDE_KINDS),
  title: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_TITLE))),
  view: v.pipe(v.string(), v.maxLength(LONGEST_VIEW)),
  /** The fact whose sentence stands on the slide; null: the one that says most. */
  point: v.nullable(IdSchema),
  notes: v.pipe(v.string(), v.maxLength(LONGEST_NOTES)),
  quotes: v.pipe(v.array(QuoteSchema), v.maxLength(MOST_QUOTES)),
});
export type Slide = v.InferOutput<typeof SlideSchema>;

export const headEntries = {
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  id: IdSchema,
  title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  ratio: v.picklist(RATIOS),
  /** Id of the dataset it was made from. */
  dataset: v.nullable(v.string()),
  /** When it was last changed, an ISO timestamp. */
  changed: v.pipe(v.string(), v.isoTimestamp('is not an ISO timestamp')),
};

/** An ordered list of saved views with titles and notes. */
export const BriefingSchema = v.object({
  ...headEntries,
  slides: v.pipe(v.array(SlideSchema), v.maxLength(MOST_SLIDES)),
});
export type Briefing = v.InferOutput<typeof BriefingSchema>;
