import { CHOICE_FIELDS, NO_FILTER, type Filter } from '../../model/filter.ts';

/** What a single step would take out of a filter. */
export interface Relaxation {
  field: (typeof CHOICE_FIELDS)[number] | 'text' | 'dates' | 'everything';
  patch: Partial<Filter>;
  /** How many facts would then pass. */
  n: number;
}

/** The one step that brings most back: without the text, one choice or the dates; without any filter if none of them does. */
export function relaxation(filter: Filter, count: (filter: Filter) => number): Relaxation {
  const steps: Omit<Relaxation, 'n'>[] = [
    ...(filter.text === '' ? [] : [{ field: 'text' as const, patch: { text: '' } }]),
    ...CHOICE_FIELDS.filter((field) => filter[field].length > 0).map((field) => ({
      field,
      patch: { [field]: [] },
    })),
    ...(filter.from === null && filter.to === null
      ? []
      : [{ field: 'dates' as const, patch: { from: null, to: null } }]),
  ];
  const counted = steps.map((step): Relaxation => ({ ...step, n: count({ ...filter, ...step.patch }) }));
  const best = counted.reduce<Relaxation | null>((top, step) => (step.n > (top?.n ?? 0) ? step : top), null);
  return best ?? { field: 'everything', patch: NO_FILTER, n: count(NO_FILTER) };
}
