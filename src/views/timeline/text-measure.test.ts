import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAMILY, fontsMissing } from './text-measure.ts';

describe('text', () => {
  it('is measured in the fonts it is drawn in', () => {
    const tokens = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');
    expect(/--sans: ([^;]+);/.exec(tokens)?.[1]).toBe(FAMILY);
  });

  it('stands in other fonts only where none of its own was loaded', () => {
    const face = (family: string, status: FontFaceLoadStatus) => ({ family, status });
    expect(fontsMissing([face('"Source Sans 3 Variable"', 'loaded')])).toBe(false);
    expect(fontsMissing([face('Source Sans 3 Variable', 'error'), face('Other', 'loaded')])).toBe(true);
  });
});
