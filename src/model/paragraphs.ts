import type { Source, Zone } from './entities.ts';
import type { Evidence } from './evidence.ts';

/** One paragraph of an article as the reader shows it. `number` counts body paragraphs from 1, null elsewhere. */
export interface Paragraph {
  start: number;
  end: number;
  kind: Zone['kind'];
  number: number | null;
}

const COUNTED: ReadonlySet<Zone['kind']> = new Set(['body', 'heading']);

/** The paragraphs of an article in reading order: one per zone, numbered as `¶1`, `¶2` … over body and headings. */
export function paragraphsOf(source: Source): Paragraph[] {
  let count = 0;
  return [...source.zones]
    .sort((a, b) => a.start - b.start)
    .map((zone) => ({ ...zone, number: COUNTED.has(zone.kind) ? (count += 1) : null }));
}

/** The paragraph in which a quote begins, or null where it stands outside every zone. */
export function paragraphAt(paragraphs: readonly Paragraph[], evidence: Evidence): Paragraph | null {
  return (
    paragraphs.find((paragraph) => evidence.start >= paragraph.start && evidence.start < paragraph.end) ??
    null
  );
}
