import * as v from 'valibot';
import { parseDataset } from '../../model/parse-dataset.ts';
import type { Dataset } from '../../model/dataset.ts';
import { IdSchema } from '../../model/evidence.ts';
import { CorrectionSchema, type Correction } from '../../extract/corpus/correction-schema.ts';

/** An article a person brought: the dataset of its facts alone, as the engine read it. Plain data. */
export interface OwnArticle {
  /** The id of its source: the file's name and the beginning of its hash. */
  id: string;
  /** SHA-256 over the text, in hex. */
  hash: string;
  /** When it was kept, as ISO time. */
  added: string;
  /** One source, and what its sentences state. */
  dataset: Dataset;
}

/** A correction as it is kept: by what it says, in the order in which it was made. */
export interface OwnCorrection {
  id: string;
  order: number;
  correction: Correction;
}

const OwnArticleSchema = v.object({
  id: IdSchema,
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  added: v.string(),
  dataset: v.unknown(),
});
const OwnCorrectionSchema = v.object({ id: v.string(), order: v.number(), correction: CorrectionSchema });

/** Reads an article that was stored or sent; null where it is damaged. */
export function parseOwnArticle(input: unknown): OwnArticle | null {
  const outer = v.safeParse(OwnArticleSchema, input);
  const inner = outer.success ? parseDataset(outer.output.dataset) : null;
  if (!outer.success || !inner?.ok) return null;
  const { dataset } = inner;
  return dataset.sources.length === 1 && dataset.sources[0]?.id === outer.output.id
    ? { ...outer.output, dataset }
    : null;
}

/** Reads a correction that was stored or sent; null where it is damaged. */
export function parseOwnCorrection(input: unknown): OwnCorrection | null {
  const parsed = v.safeParse(OwnCorrectionSchema, input);
  return parsed.success ? parsed.output : null;
}
