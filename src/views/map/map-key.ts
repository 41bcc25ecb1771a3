import { t } from '../../i18n/index.ts';
import type { PlaceMark } from './place-mark.ts';

/** One line of the key: a mark that looks like it, and what it says. */
export interface KeyEntry {
  key: string;
  mark: Pick<PlaceMark, 'symbol' | 'colour' | 'planned' | 'amount'>;
  text: string;
}

/** The key of a map: an entry for each kind of symbol that is drawn, and for no other. */
export function keyEntries(marks: readonly PlaceMark[]): KeyEntry[] {
  const entries = new Map<string, KeyEntry>();
  for (const mark of marks) {
    const kind = mark.event !== null ? 'event' : kindOf(mark);
    if (!entries.has(kind)) entries.set(kind, { key: kind, mark, text: t.map.key[kind] });
  }
  return [...entries.values()];
}

function kindOf({ symbol, planned }: PlaceMark): Exclude<keyof typeof t.map.key, 'event'> {
  switch (symbol) {
    case 'country':
      return planned ? 'country-announced' : 'country';
    case 'region':
    case 'region-named':
      return planned ? 'region-announced' : symbol;
    case 'ring':
      return 'ring';
    default:
      return 'disc';
  }
}
