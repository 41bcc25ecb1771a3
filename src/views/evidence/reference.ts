import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Evidence } from '../../model/evidence.ts';
import { sourceName } from '../../model/names.ts';
import { paragraphAt } from '../../model/paragraphs.ts';

/** Where a sentence stands, as the atlas cites it: short source name and paragraph number ('Senate ¶19'). */
export interface Reference {
  name: string;
  paragraph: number | null;
}

/** The reference of one piece of evidence. */
export function referenceOf(evidence: Evidence, index: DatasetIndex): Reference {
  const source = index.source.get(evidence.source);
  return {
    name: source ? sourceName(source, index) : evidence.source,
    paragraph: paragraphAt(index.paragraphs.get(evidence.source) ?? [], evidence)?.number ?? null,
  };
}
