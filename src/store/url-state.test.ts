import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_KINDS } from '../model/fact-kinds.ts';
import { DEFAULT_LAB } from './lab-state.ts';
import {
  DEFAULT_VIEW,
  LANES,
  LANE_ORDERS,
  LAYERS,
  PAGES,
  PLATES,
  decodeView,
  encodeView,
  type ViewState,
} from './url-state.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const day = fc.integer({ min: 0, max: 30_000 });
const text = fc.string({ maxLength: 40 }).map((value) => value.trim());
const views: fc.Arbitrary<ViewState> = fc.record({
  page: fc.constantFrom(...PAGES),
  plate: fc.constantFrom(...PLATES),
  map: fc.constantFrom('auto' as const, 'country' as const, 'world' as const),
  layers: fc.subarray([...LAYERS]),
  lanes: fc.constantFrom(...LANES),
  laneOrder: fc.constantFrom(...LANE_ORDERS),
  folded: ids,
  unfolded: fc.boolean(),
  matrix: fc.boolean(),
  filter: fc
    .record({
      elections: ids,
      missions: ids,
      hosts: ids,
      persons: ids,
      places: ids,
      kinds: fc.uniqueArray(fc.constantFrom(...FACT_KINDS)),
      sources: ids,
      text,
      from: fc.option(day),
      to: fc.option(day),
      asOf: fc.option(day),
      confidence: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
    })
    .filter(({ from, to }) => from === null || to === null || from <= to),
  fact: fc.option(id),
  source: fc.option(id),
  tables: ids,
  sort: fc.constantFrom('', 'who', '-date'),
  lab: fc
    .record({ election: fc.option(id), now: fc.constantFrom('5', '6.5', null) })
    .map((lab) => ({ ...DEFAULT_LAB, ...lab })),
});

describe('the address of a view', () => {
  it('is empty for the default view', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    expect(decodeView('')).toEqual(DEFAULT_VIEW);
  });

  it('gives every view back', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(encodeView(view))).toMatchObject(view);
      }),
    );
  });

  it('reads anything without throwing, and what it read is stable', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (search) => {
        const view = decodeView(search);
        expect(decodeView(encodeView(view))).toEqual(view);
      }),
    );
  });

  it.each([
    'mission=__proto__',
    'fact=<script>',
    'kind=everything',
    'from=yesterday',
    `text=${'x'.repeat(50_000)}`,
  ])('drops what it does not know: %.40s', (search) => {
    const view = decodeView(search);
    expect(view.filter.text.length).toBeLessThanOrEqual(200);
    expect({ ...view, filter: { ...view.filter, text: '' } }).toEqual(DEFAULT_VIEW);
  });

  it('stays readable', () => {
    const view = {
      ...DEFAULT_VIEW,
      filter: { ...DEFAULT_VIEW.filter, missions: ['csto-pa', 'turkpa'], from: 0 },
    };
    expect(encodeView(view)).toBe('v=1&mission=csto-pa,turkpa&from=1970-01-01');
  });
});
