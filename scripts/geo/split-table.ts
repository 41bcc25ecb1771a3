import * as v from 'valibot';

const DaySchema = v.nullable(v.pipe(v.string(), v.isoDate()));
const LineSchema = v.array(v.tuple([v.number(), v.number()]));
const NameEntries = { en: v.optional(v.string()), ru: v.optional(v.string()), kk: v.optional(v.string()) };

/**
 * What is known by hand about a country's units (`data/geo/splits/<country>.json`), all parts optional but `about`:
 * `base` gives Natural Earth's features (adm1_code) their ISO 3166-2 code where Natural Earth's own is wrong or old;
 * `units` gives names and kind; `renamed` names of a period; `cuts` the lines Natural Earth lacks, in order.
 */
export const SplitTableSchema = v.object({
  about: v.object({ credit: v.string(), licence: v.string() }),
  base: v.optional(v.record(v.string(), v.string()), {}),
  units: v.optional(
    v.record(v.string(), v.object({ ...NameEntries, type: v.optional(v.picklist(['region', 'city'])) })),
    {},
  ),
  renamed: v.optional(
    v.array(
      v.object({
        unit: v.string(),
        from: v.optional(DaySchema, null),
        until: v.optional(DaySchema, null),
        ...NameEntries,
      }),
    ),
    [],
  ),
  cuts: v.optional(
    v.array(
      v.object({
        id: v.string(),
        from: DaySchema,
        parent: v.pipe(v.array(v.string()), v.minLength(1)),
        inside: v.string(),
        outside: v.string(),
        line: LineSchema,
        close: v.optional(LineSchema, []),
      }),
    ),
    [],
  ),
});

export type SplitTable = v.InferOutput<typeof SplitTableSchema>;
export type Cut = SplitTable['cuts'][number];

/** The table of a country about which nothing is known by hand. */
export const NO_SPLITS: SplitTable = {
  about: { credit: 'Made with Natural Earth. Simplified.', licence: 'Public domain' },
  base: {},
  units: {},
  renamed: [],
  cuts: [],
};
