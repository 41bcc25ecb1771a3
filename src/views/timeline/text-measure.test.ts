import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAMILY } from './text-measure.ts';

describe('text', () => {
  it('is measured in the fonts it is drawn in', () => {
    const tokens = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');
    expect(/--sans: ([^;]+);/.exec(tokens)?.[1]).toBe(FAMILY);
  });
});
