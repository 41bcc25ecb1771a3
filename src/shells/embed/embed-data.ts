import type { Dataset } from '../../model/dataset.ts';
import { dayRange } from '../../model/edtf.ts';
import { holds, type Id } from '../../model/evidence.ts';
import { allFacts, FACT_COLLECTIONS } from '../../model/fact-kinds.ts';

/** What a chart is drawn from: the facts it needs, and what only the whole dataset could say. */
export interface EmbedData {
  dataset: Dataset;
  /** Colours of missions in the whole dataset, for a part of it would deal them out anew. */
  colours: ReadonlyMap<Id, string>;
  /** When the newest article of the whole dataset was published. */
  asOf: string | null;
}

/** Which dataset is the newest. */
export type Newest = Pick<EmbedData, 'asOf'> & { id: string };

type Fields = Readonly<Record<string, unknown>>;
const LISTS = ['sources', 'elections', 'organizations', 'persons', 'areas', ...FACT_COLLECTIONS] as const;

/**
 * Reads a chart's data; null where it is not whole. The build that wrote this script checked every field and wrote the
 * data beside it, so what is checked here is that the file is one of this build's: its lists, and that each quote stands
 * where it says. Never throws.
 */
export function parseEmbedData(input: unknown): EmbedData | null {
  if (!isFields(input) || !isFields(input['dataset']) || !isFields(input['colours'])) return null;
  const { dataset, colours, asOf } = input;
  if (
    dataset['version'] !== 1 ||
    typeof dataset['id'] !== 'string' ||
    !LISTS.every((name) => isList(dataset[name]))
  )
    return null;
  const known = dataset as unknown as Dataset;
  const texts = new Map(known.sources.map((source) => [source.id, source.text]));
  const whole = allFacts(known).every(
    ({ evidence }) => isList(evidence) && evidence.every((one) => holds(one, texts.get(one.source) ?? '')),
  );
  if (!whole) return null;
  const tokens = Object.entries(colours).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && /^var\(--mission-\w+\)$/.test(entry[1]),
  );
  return { dataset: known, colours: new Map(tokens), asOf: dateOf(asOf) };
}

/** Reads which dataset is the newest; null where that is not known. */
export function parseNewest(input: unknown): Newest | null {
  if (!isFields(input) || typeof input['id'] !== 'string') return null;
  return { id: input['id'], asOf: dateOf(input['asOf']) };
}

function dateOf(value: unknown): string | null {
  return typeof value === 'string' && dayRange(value) !== null ? value : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** A list of things with fields. */
function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isFields);
}
