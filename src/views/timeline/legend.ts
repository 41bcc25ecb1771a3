import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { shortName } from '../../model/names.ts';
import { t } from '../../i18n/index.ts';
import { hostOf } from './mark-label.ts';
import { HOST_SHAPES, shapeOf, type Shape } from './shapes.ts';
import { timelineFacts } from './timeline-facts.ts';

export interface LegendEntry {
  shape: Shape;
  name: string;
}

/** The shapes that are drawn, each named after the only host that has it, else after the class of its hosts. */
export function legendOf(index: DatasetIndex): LegendEntry[] {
  const hosts = new Map<Shape, Set<Id | null>>();
  for (const fact of timelineFacts(index)) {
    if (fact.kind !== 'meeting') continue;
    const host = hostOf(fact, index);
    const shape = shapeOf(host);
    hosts.set(shape, (hosts.get(shape) ?? new Set<Id | null>()).add(host?.id ?? null));
  }
  return HOST_SHAPES.filter((shape) => hosts.has(shape)).map((shape) => {
    const [only, another] = hosts.get(shape) ?? [];
    const host =
      only === undefined || only === null || another !== undefined ? undefined : index.organization.get(only);
    return { shape, name: host ? shortName(host, index) : t.timeline.shape[shape] };
  });
}
