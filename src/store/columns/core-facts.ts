import * as v from 'valibot';
import type { Dataset } from '../../model/dataset.ts';
import {
  AreaSchema,
  SourceSchema,
  type Area,
  type Election,
  type Organization,
} from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { FACT_KINDS, type AnyFact } from '../../model/fact-kinds.ts';
import { CountSchema, RuleSchema } from '../../model/facts.ts';
import type { ColumnBuilder } from './column-builder.ts';
import { NONE } from './fact-columns.ts';
import type { LargeCore } from './large-parts.ts';

/** So many rules and counts are charts of seats, quotas and numbers; more of them would be no chart. */
const MOST_RULES = 500;
const MOST_WIDE = 3_000;

interface CoreInput {
  head: Pick<Dataset, 'version' | 'id' | 'title'>;
  elections: Election[];
  organizations: Organization[];
  /** Countries and regions. */
  wide: Area[];
  builder: ColumnBuilder;
  recordAt: (record: number) => Promise<unknown>;
}

/** Picks what of a large dataset stays objects. */
export class CoreFacts {
  readonly #counts: Dataset['counts'] = [];
  readonly #rules: Dataset['rules'] = [];
  readonly #kinds = FACT_KINDS.map(() => 0);

  add(fact: AnyFact): void {
    const at = FACT_KINDS.indexOf(fact.kind);
    this.#kinds[at] = (this.#kinds[at] ?? 0) + 1;
    if (fact.kind === 'count' && this.#counts.length < MOST_RULES) this.#counts.push(fact);
    if (fact.kind === 'rule' && this.#rules.length < MOST_RULES) this.#rules.push(fact);
  }

  async finish({ head, elections, organizations, wide, builder, recordAt }: CoreInput): Promise<LargeCore> {
    const named = new Set<Id>();
    for (const fact of [...this.#counts, ...this.#rules])
      for (const evidence of fact.evidence) named.add(evidence.source);
    for (const election of elections) for (const evidence of election.evidence) named.add(evidence.source);
    const sources: Dataset['sources'] = [];
    for (const id of named) {
      const record = builder.recordOfSource(id);
      const source = v.safeParse(SourceSchema, record === undefined ? null : await recordAt(record));
      if (source.success) sources.push(source.output);
    }
    const areas = await this.#areas(elections, organizations, wide, builder, recordAt);
    return {
      dataset: {
        ...head,
        sources,
        elections,
        organizations,
        persons: [],
        areas,
        meetings: [],
        activities: [],
        observations: [],
        counts: this.#counts.map((count) => v.parse(CountSchema, count)),
        rules: this.#rules.map((rule) => v.parse(RuleSchema, rule)),
        statements: [],
      },
      totals: {
        facts: builder.facts,
        sources: builder.sources.length,
        undatedSources: builder.undatedSources,
        kinds: this.#kinds,
      },
      elections: [...builder.elections.ids()],
      organizations: [...builder.organizations.ids()],
      areas: areas.map((area) => builder.areas.get(area.id) ?? NONE),
    };
  }

  async #areas(
    elections: readonly Election[],
    organizations: readonly Organization[],
    wide: readonly Area[],
    builder: ColumnBuilder,
    recordAt: CoreInput['recordAt'],
  ): Promise<Area[]> {
    const areas = new Map(wide.slice(0, MOST_WIDE).map((area) => [area.id, area]));
    const asked = [
      ...elections.map((one) => one.area),
      ...organizations.flatMap((one) => one.area ?? []),
      ...this.#rules.map((one) => one.area),
    ];
    for (let id = asked.pop(); id !== undefined; id = asked.pop()) {
      if (!areas.has(id)) {
        const record = builder.recordOfArea(id);
        const area = v.safeParse(AreaSchema, record === undefined ? null : await recordAt(record));
        if (area.success) areas.set(id, area.output);
      }
      const parent = areas.get(id)?.parent ?? null;
      if (parent !== null && !areas.has(parent)) asked.push(parent);
    }
    return [...areas.values()];
  }
}
