import type { AtlasFigures } from './measure-atlas.ts';
import type { PeerFigures } from './measure-peer.ts';

/** What a run of the page benchmark measured, and where. */
export interface PageReport {
  machine: string;
  meetings: number;
  places: number;
  atlas: AtlasFigures;
  /** `figures` is null where a peer did not come to an end. */
  peers: { name: string; meetings: number; figures: PeerFigures | null }[];
}

/** The report as a table in words; ratios are to the atlas. */
export function report({ machine, meetings, places, atlas, peers }: PageReport): string {
  const ms = (n: number) => n.toFixed(1).padStart(9);
  const ratio = (n: number, own: number) => `${(n / own).toFixed(1)}×`.padStart(8);
  const lines = [
    `${meetings} meetings at ${places} places. ${machine}`,
    `first visit ${Math.round(atlas.firstVisit)} ms, longest task ${Math.round(atlas.longestFirst)} ms`,
    `from what was kept: first marks ${Math.round(atlas.firstMarks)} ms, all drawn ${Math.round(atlas.secondVisit)} ms, longest task ${Math.round(atlas.longestTask)} ms, heap ${atlas.heap.toFixed(1)} MB`,
    '',
    `${'input to drawn, ms'.padEnd(28)}${'p50'.padStart(9)}${'p95'.padStart(9)}${'ratio'.padStart(8)}${'load'.padStart(9)}${'ratio'.padStart(8)}  updates`,
    `${'Observer Atlas, all linked'.padEnd(28)}${ms(atlas.drag.p50)}${ms(atlas.drag.p95)}${'1.0×'.padStart(8)}${ms(atlas.secondVisit)}${'1.0×'.padStart(8)}  ${atlas.drag.updates}`,
  ];
  for (const { name, meetings: own, figures } of peers) {
    const label = own === meetings ? name : `${name} (${own})`;
    lines.push(
      figures
        ? `${label.padEnd(28)}${ms(figures.drag.p50)}${ms(figures.drag.p95)}${ratio(figures.drag.p95, atlas.drag.p95)}${ms(figures.load)}${ratio(figures.load, atlas.secondVisit)}  ${figures.drag.updates}`
        : `${label.padEnd(28)}   did not come to an end`,
    );
  }
  return lines.join('\n');
}
