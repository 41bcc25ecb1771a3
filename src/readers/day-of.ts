import { dayRange, type Edtf } from '../model/edtf.ts';

/** The day that a machine-readable date begins with (`2023-03-17T10:00:00+06:00`), or null where there is none. */
export function dayOf(value: unknown): Edtf | null {
  if (typeof value !== 'string') return null;
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?![\d-])/u.exec(value)?.[1];
  return day !== undefined && dayRange(day) !== null ? day : null;
}
