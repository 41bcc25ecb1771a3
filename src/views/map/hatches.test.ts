import { describe, expect, it } from 'vitest';
import { hatchOf } from './hatches.ts';
import { keyEntries } from './map-key.ts';
import type { PlaceMark } from './place-mark.ts';

const look = (symbol: PlaceMark['symbol'], planned: boolean) =>
  ({
    symbol,
    colour: 'var(--mission-1)',
    planned,
    amount: { value: 3, qualifier: 'exact' },
    event: null,
  }) as PlaceMark;

describe('what was announced', () => {
  it.each(['region', 'region-named', 'country', 'ring', 'disc'] as const)(
    'is told apart from what was reported by the hatch of a %s and by its line in the key',
    (symbol) => {
      const [reported, announced] = [look(symbol, false), look(symbol, true)];
      expect(hatchOf(announced)?.rising).toBe(false);
      expect(hatchOf(reported)?.rising ?? true).toBe(true);
      expect(hatchOf(announced)?.key).not.toBe(hatchOf(reported)?.key);
      const keys = keyEntries([reported, announced]).map(({ key }) => key);
      expect(new Set(keys).size).toBe(2);
    },
  );
});
