import type { FactKind } from '../../model/fact-kinds.ts';

/** The charts an embed can show, by the name in its address. */
export const CHARTS = [
  'map',
  'timeline',
  'seats',
  'machine',
  'quota',
  'accreditation',
  'threshold',
  'counts',
  'pair',
] as const;
export type Chart = (typeof CHARTS)[number];

/** The facts each chart draws; an embed loads these and no others. */
export const FACTS_OF: Readonly<Record<Chart, readonly FactKind[]>> = {
  map: ['observation'],
  timeline: ['meeting', 'activity'],
  seats: ['rule'],
  machine: ['rule'],
  quota: ['rule'],
  accreditation: ['count', 'rule'],
  threshold: ['rule'],
  counts: ['count'],
  pair: ['observation', 'meeting', 'activity'],
};

/** The plates of the dashboard and the chart that embeds each. */
export const CHART_OF_PLATE: Readonly<Record<string, Chart>> = {
  map: 'map',
  timeline: 'timeline',
  seats: 'seats',
  quota: 'quota',
  counts: 'counts',
  'lab-seats': 'machine',
  'lab-thresholds': 'threshold',
  'lab-accreditation': 'accreditation',
};

/** Width over height of a chart at its usual width, for pages that give a frame its place before it has spoken. */
export const RATIO_OF: Readonly<Record<Chart, number>> = {
  map: 1.1,
  timeline: 1.25,
  seats: 1.35,
  machine: 0.95,
  quota: 1.2,
  accreditation: 1.05,
  threshold: 1.05,
  counts: 1.1,
  pair: 0.62,
};

export function isChart(name: string | null): name is Chart {
  return CHARTS.some((known) => known === name);
}
