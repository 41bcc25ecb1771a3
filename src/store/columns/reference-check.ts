import type { AnyFact } from '../../model/fact-kinds.ts';
import type { ColumnBuilder } from './column-builder.ts';
import { IdTable } from './id-table.ts';

/** Notes whom and what a fact names beside what its columns hold, so that ids that lead nowhere are found. */
export class ReferenceCheck {
  readonly observations = new IdTable();

  fact(fact: AnyFact, { organizations }: ColumnBuilder): void {
    const named = (id: string | null) => {
      if (id !== null) organizations.named(id, fact.id);
    };
    if (fact.kind === 'meeting') for (const one of fact.participants) named(one.organization);
    if (fact.kind !== 'observation') return;
    this.observations.described(fact.id);
    if (fact.partOf !== null) this.observations.named(fact.partOf, fact.id);
  }
}
