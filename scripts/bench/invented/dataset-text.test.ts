import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/model/parse-dataset.ts';
import { datasetText } from './dataset-text.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SIZE = { meetings: 130, places: 40, seed: 3, country: 'KG' };
const text = [...datasetText(SIZE, ROOT)].join('');

describe('the invented dataset', () => {
  it('is a dataset as every other: every quote stands where it says', () => {
    const parsed = parseDataset(JSON.parse(text));
    expect(parsed).toMatchObject({ ok: true });
  });

  it('has as many meetings and towns as asked for', () => {
    const parsed = parseDataset(JSON.parse(text));
    if (!parsed.ok) throw new Error('is no dataset');
    const { meetings, areas } = parsed.dataset;
    expect(meetings).toHaveLength(SIZE.meetings);
    expect(areas.filter((area) => area.classification === 'city')).toHaveLength(SIZE.places);
  });

  it('is the same for the same size and another for another seed', () => {
    expect([...datasetText(SIZE, ROOT)].join('')).toBe(text);
    expect([...datasetText({ ...SIZE, seed: 4 }, ROOT)].join('')).not.toBe(text);
  });
});
