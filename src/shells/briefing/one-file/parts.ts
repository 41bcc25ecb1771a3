import * as v from 'valibot';

/** One file of a typeface: the characters it has, as CSS `unicode-range`, and its bytes in base64. */
export const FontPartSchema = v.object({
  family: v.string(),
  style: v.string(),
  weight: v.string(),
  range: v.string(),
  woff2: v.string(),
});
export type FontPart = v.InferOutput<typeof FontPartSchema>;

/** What every one-file briefing consists of beside its data; made by the build. */
export const PartsSchema = v.object({
  /** A classic script without imports. */
  script: v.string(),
  css: v.string(),
  fonts: v.array(FontPartSchema),
});
export type Parts = v.InferOutput<typeof PartsSchema>;

/** Where the build puts the parts, beside the page. */
export const PARTS_PATH = 'briefing-parts.json';
