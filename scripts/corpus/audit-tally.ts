import { calendars } from '../../src/audit/calendars.ts';
import { countGroup, ruleGroup } from '../../src/audit/contradictions.ts';
import { sums } from '../../src/audit/sums.ts';
import type { Election } from '../../src/model/entities.ts';
import type { AnyFact } from '../../src/model/fact-kinds.ts';
import type { Amount, Observation } from '../../src/model/facts.ts';

/** How much adds up, how much does not, and how much cannot both be true. */
export interface Tally {
  agree: number;
  differ: number;
  contradictions: number;
  dates: number;
}

/** The audit of a dataset fact by fact: of each group, whole and source it keeps a few words only. */
export class AuditTally {
  readonly #published = new Map<string, string>();
  readonly #votes: ReadonlyMap<string, Pick<Election, 'id' | 'date'>>;
  readonly #groups = new Map<string, number>();
  readonly #differing = new Set<string>();
  readonly #wholes: ReadonlySet<string>;
  readonly #stated = new Map<string, Observation>();
  readonly #parts = new Map<string, Amount | null>();
  #dates = 0;

  constructor(elections: readonly Election[], wholes: ReadonlySet<string>) {
    this.#votes = new Map(elections.map(({ id, date }) => [id, { id, date }]));
    this.#wholes = wholes;
  }

  /** Of every source, before the facts. */
  source({ id, published }: { id: string; published: string | null }): void {
    if (published !== null) this.#published.set(id, published);
  }

  fact(fact: AnyFact): void {
    if (fact.kind === 'count') this.#group(countGroup(fact), fact.amount.value);
    if (fact.kind === 'rule') this.#group(ruleGroup(fact), fact.value ?? 0);
    if (fact.kind === 'observation') this.#observation(fact);
    this.#dates += calendars({
      sources: fact.evidence.flatMap(({ source: id }) => {
        const published = this.#published.get(id);
        return published === undefined ? [] : [{ id, published }];
      }),
      elections:
        fact.election === null ? [] : [this.#votes.get(fact.election) ?? { id: fact.election, date: null }],
      meetings: fact.kind === 'meeting' ? [fact] : [],
      activities: fact.kind === 'activity' ? [fact] : [],
      observations: fact.kind === 'observation' ? [fact] : [],
    }).length;
  }

  /** What the facts so far amount to. */
  tally(): Tally {
    const found = [...this.#stated.values()].flatMap((whole) =>
      sums({
        observations: [
          whole,
          { ...whole, id: '', partOf: whole.id, amount: this.#parts.get(whole.id) ?? null },
        ],
      }),
    );
    return {
      agree: found.filter(({ agrees }) => agrees === true).length,
      differ: found.filter(({ agrees }) => agrees === false).length,
      contradictions: this.#differing.size,
      dates: this.#dates,
    };
  }

  #observation(fact: Observation): void {
    if (this.#wholes.has(fact.id)) this.#stated.set(fact.id, { ...fact, evidence: [], inferred: [] });
    if (fact.partOf === null) return;
    const known = this.#parts.get(fact.partOf);
    const exact = fact.amount?.qualifier === 'exact' && (known === undefined || known?.qualifier === 'exact');
    const value = (known?.value ?? 0) + (fact.amount?.value ?? 0);
    this.#parts.set(fact.partOf, exact ? { value, qualifier: 'exact' } : null);
  }

  #group(name: string | null, value: number): void {
    if (name === null) return;
    const known = this.#groups.get(name) ?? value;
    this.#groups.set(name, known);
    if (known !== value) this.#differing.add(name);
  }
}
