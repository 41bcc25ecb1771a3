import type { Correction } from '../../extract/corpus/correction-schema.ts';
import type { Evidence } from '../../model/evidence.ts';
import { ta } from '../../i18n/add.ts';

/** Who decides, and on which day (ISO). */
export interface Signature {
  by: string;
  date: string;
}

type Unsigned<T> = T extends unknown ? Omit<T, 'by' | 'date' | 'reason' | 'quote'> : never;
/** A decision before it is signed. */
export type Decision = Unsigned<Correction>;

/** A decision as a correction: signed, with its reason, and with the quote it was made at where there is one. */
export function correctionOf(
  decision: Decision,
  { by, date }: Signature,
  quote?: Evidence,
  reason: string = ta.corrections.reasons[decision.action],
): Correction {
  return { ...decision, by, date, reason, ...(quote ? { quote } : {}) };
}

const KEY = 'observer-atlas:initials';
const LONGEST = 12;

/** Who signs on this device, and today. */
export function signature(): Signature {
  return { by: initials(), date: new Date().toISOString().slice(0, 10) };
}

/** The initials kept on this device; storage that throws counts as empty. */
export function initials(): string {
  try {
    return window.localStorage.getItem(KEY)?.slice(0, LONGEST) ?? '';
  } catch {
    return '';
  }
}

export function keepInitials(text: string): void {
  try {
    window.localStorage.setItem(KEY, text.trim().slice(0, LONGEST));
  } catch {
    // Without storage every patch is signed with nothing but its day.
  }
}
