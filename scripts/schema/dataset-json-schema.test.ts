import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetJsonSchema } from './dataset-json-schema.ts';

describe('the published JSON Schema', () => {
  it('is the one the code reads datasets by', () => {
    const published = readFileSync(new URL('../../data/dataset.schema.json', import.meta.url), 'utf8');
    expect(published).toBe(datasetJsonSchema());
  });
});
