import * as v from 'valibot';

/** What a one-file briefing carries: briefing, dataset and outlines as JSON, each read as strictly as from a network. */
export const FileDataSchema = v.object({
  briefing: v.unknown(),
  dataset: v.unknown(),
  /** Data files by their path, such as `data/geo/kz.topo.json`. */
  files: v.record(v.string(), v.unknown()),
});
export type FileData = v.InferOutput<typeof FileDataSchema>;

/** Id of the script element that holds the data. */
export const DATA_ID = 'briefing-data';
