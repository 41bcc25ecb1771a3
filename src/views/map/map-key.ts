import { t } from '../../i18n/index.ts';
import type { PlaceMark } from './place-mark.ts';

type KeyKind = keyof typeof t.map.key;
const ORDER: readonly KeyKind[] = [
  'disc',
  'disc-announced',
  'region',
  'region-named',
  'region-announced',
  'country',
  'country-announced',
  'event',
  'origin',
];

/** One line of the key: marks that look like it, and what it says. */
export interface KeyEntry {
  key: KeyKind;
  marks: readonly Pick<PlaceMark, 'symbol' | 'colour' | 'planned' | 'amount'>[];
  text: string;
}

/** The key of a map: an entry for each kind of symbol that is drawn, and for no other. */
export function keyEntries(marks: readonly PlaceMark[]): KeyEntry[] {
  const entries = new Map<KeyKind, KeyEntry>();
  for (const mark of marks) {
    const key = mark.event === null ? kindOf(mark) : 'event';
    if (entries.has(key)) continue;
    const { symbol, ...look } = mark;
    const looks = key === 'event' ? (['event-city', 'event-country'] as const) : [symbol];
    entries.set(key, { key, marks: looks.map((one) => ({ ...look, symbol: one })), text: t.map.key[key] });
  }
  return [...entries.values()].sort((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key));
}

function kindOf({ symbol, planned }: PlaceMark): KeyKind {
  switch (symbol) {
    case 'origin':
      return 'origin';
    case 'country':
      return planned ? 'country-announced' : 'country';
    case 'region':
    case 'region-named':
    case 'ring':
      return planned ? 'region-announced' : symbol === 'region' ? 'region' : 'region-named';
    default:
      return planned ? 'disc-announced' : 'disc';
  }
}
