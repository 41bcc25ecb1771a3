import { FACT_KINDS } from '../../model/fact-kinds.ts';
import { ColumnReader, type Codes, type Column } from './packed-columns.ts';

/** Day number of a fact or an article without a date. */
export const NO_DAY = -0x8000_0000;
/** Code of what is not there: no election, no parent. */
export const NONE = 0xffff_ffff;

/** Number of kinds of facts. */
export const KINDS = FACT_KINDS.length;

/** For each row a list of codes: those of row `r` stand from `offsets[r]` up to `offsets[r + 1]`. */
export interface Lists {
  offsets: Uint32Array;
  values: Codes;
}

/**
 * What is needed to draw facts and to count them by day, mission and place. Rows stand in order of their first day;
 * those from `dated` on have no date.
 */
export interface DrawingColumns {
  rows: number;
  dated: number;
  /** First and last day a fact can lie in; `NO_DAY` without a date. */
  from: Int32Array;
  to: Int32Array;
  /** Rows whose last day is not their first. */
  intervals: Uint32Array;
  /** Days from the first to the last of the longest of them. */
  longest: number;
  /** Place of the fact's kind in `FACT_KINDS`. */
  kind: Uint8Array;
  missions: Lists;
  hosts: Lists;
  /** For each organization, by code, the number of facts of each kind that name it: `KINDS` numbers each. */
  missionUses: Uint32Array;
  hostUses: Uint32Array;
  /** The areas that a fact names, without their parents. */
  areas: Lists;
  place: AreaColumns;
}

/** The areas of a dataset, by code. */
export interface AreaColumns {
  latitude: Float32Array;
  longitude: Float32Array;
  /** Place of the area's class in `AREA_CLASSES`. */
  classification: Uint8Array;
  /** Code of the area it lies in, or `NONE`. */
  parent: Uint32Array;
}

export const AREA_CLASSES = ['country', 'region', 'city', 'other'] as const;

/** What else facts are filtered by. */
export interface FilteringColumns {
  /** Codes; `NONE` where a fact is about no election. */
  election: Uint32Array;
  persons: Lists;
  sources: Lists;
  /** First day on which an article that tells it can have been published; `NO_DAY` where one has no date. */
  published: Int32Array;
  confidence: Float64Array;
  /** Number of the fact's record. */
  record: Uint32Array;
}

/** @throws RangeError where the buffer holds something else */
export function readDrawing(buffer: ArrayBuffer): DrawingColumns {
  const read = new ColumnReader(buffer);
  const [from, to] = [read.i32('from'), read.i32('to')];
  const intervals = read.u32('intervals');
  return {
    rows: from.length,
    dated: read.u32('dated')[0] ?? 0,
    from,
    to,
    intervals,
    longest: longestOf(intervals, from, to),
    kind: read.u8('kind'),
    missions: lists(read, 'missions'),
    hosts: lists(read, 'hosts'),
    missionUses: read.u32('missionUses'),
    hostUses: read.u32('hostUses'),
    areas: lists(read, 'areas'),
    place: {
      latitude: read.f32('latitude'),
      longitude: read.f32('longitude'),
      classification: read.u8('classification'),
      parent: read.u32('parent'),
    },
  };
}

/** Days from the first to the last of the longest interval; 0 of none. */
export function longestOf(intervals: Uint32Array, from: Int32Array, to: Int32Array): number {
  let longest = 0;
  for (const row of intervals) longest = Math.max(longest, (to[row] ?? 0) - (from[row] ?? 0));
  return longest;
}

/** @throws RangeError where the buffer holds something else */
export function readFiltering(buffer: ArrayBuffer): FilteringColumns {
  const read = new ColumnReader(buffer);
  return {
    election: read.u32('election'),
    persons: lists(read, 'persons'),
    sources: lists(read, 'sources'),
    published: read.i32('published'),
    confidence: read.f64('confidence'),
    record: read.u32('record'),
  };
}

/** The two columns of lists, under the names that `lists` reads. */
export function listColumns(name: string, { offsets, values }: Lists): Record<string, Column> {
  return { [`${name}.offsets`]: offsets, [`${name}.values`]: values };
}

function lists(read: ColumnReader, name: string): Lists {
  return { offsets: read.u32(`${name}.offsets`), values: read.codes(`${name}.values`) };
}
