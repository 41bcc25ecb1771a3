import * as v from 'valibot';
import { IdSchema } from '../../model/evidence.ts';
import { isReadable } from '../patterns/compile-pattern.ts';
import { withParts } from '../patterns/pattern-set.ts';

const example = v.object({ text: v.string(), groups: v.optional(v.record(v.string(), v.string()), {}) });

const FileSchema = v.object({
  pass: v.string(),
  about: v.string(),
  /** Pieces that several patterns of the file share: `@list` in a pattern stands for `parts.list`. */
  parts: v.optional(v.record(v.string(), v.string()), {}),
  patterns: v.array(
    v.object({
      id: IdSchema,
      match: v.string(),
      confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      /** Settings that the pass reads, such as a classification. */
      set: v.optional(v.record(v.string(), v.string()), {}),
      yes: v.array(example),
      no: v.array(v.string()),
    }),
  ),
});

/**
 * `data/lexicon/patterns/*.json`: what a pass looks for. `match` is written over chunks: TAGS, lower-case words,
 * `[A B]` one of, `[^A B]` none of, `.` any chunk, groups `(?<name> … )`, `? * + {m,n} |`. `yes` examples must be
 * found (with the named groups reading exactly so), `no` examples must not.
 */
export const PatternFileSchema = v.pipe(
  FileSchema,
  v.check(
    ({ parts, patterns }) => patterns.every(({ match }) => isReadable(withParts(match, parts))),
    'a pattern holds what patterns are not written with, or names a part that is missing',
  ),
);

export type PatternFile = v.InferOutput<typeof PatternFileSchema>;
