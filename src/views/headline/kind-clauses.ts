import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { FACT_KINDS } from '../../model/fact-kinds.ts';
import { t } from '../../i18n/index.ts';
import type { Segment } from './headline-series.ts';

/** How many facts of each kind stand in how many articles; that nothing matches where none does. */
export function kindClauses(index: DatasetIndex, matching: ReadonlySet<Id>): Segment[] {
  const facts = index.facts.filter((fact) => matching.has(fact.id));
  if (facts.length === 0) return [t.headline.nothing];
  const sources = new Set(facts.flatMap((fact) => fact.evidence.map((one) => one.source)));
  const kinds = FACT_KINDS.flatMap((kind) => {
    const own = facts.filter((fact) => fact.kind === kind).map((fact) => fact.id);
    if (own.length === 0) return [];
    const text = t.facts.number({ n: own.length });
    const number = { text, facts: own, computed: true, how: t.headline.counted({ n: text }) };
    return [{ number, kind, n: own.length }];
  });
  return t.headline.facts<Segment>({ kinds, n: facts.length, articles: sources.size });
}
