import type { Dataset } from '../../src/model/dataset.ts';
import { byPosition } from '../../src/model/evidence.ts';
import { FACT_COLLECTIONS, type FactCollection } from '../../src/model/fact-kinds.ts';
import { once, type Keyed, type SortedLines, type SortingFolder } from '../stream/sorted-lines.ts';

export type FactOf<C extends FactCollection> = Dataset[C][number];

/** A fact with the bodies that its quotes name. */
export interface FactRow<C extends FactCollection = FactCollection> {
  fact: FactOf<C>;
  bodies: readonly string[];
}

/** A number as a sort key: numbers below ten thousand millions stand in their order. */
export function sortable(number: number): string {
  return String(number).padStart(10, '0');
}

/** The facts of a dataset on disk, each collection in order of reading. */
export class FactRows {
  readonly #lines: Readonly<Record<FactCollection, SortedLines>>;
  constructor(folder: SortingFolder, name: string) {
    const lines = FACT_COLLECTIONS.map((each) => [each, folder.lines(`${name}-${each}`)]);
    this.#lines = Object.fromEntries(lines) as Record<FactCollection, SortedLines>;
  }

  /** @param at the fact's own number, which settles the order where place and id do not */
  add<C extends FactCollection>(collection: C, { fact, bodies }: FactRow<C>, at: number): void {
    const [first] = [...fact.evidence].sort(byPosition);
    const place = [first?.source ?? '', sortable(first?.start ?? 0), sortable(first?.end ?? 0)];
    this.#lines[collection].add(
      [...place, fact.id, sortable(at)].join(' '),
      JSON.stringify([fact, bodies.length === 0 ? [] : [...new Set(bodies)]]),
    );
  }

  rows<C extends FactCollection>(collection: C): Generator<FactRow<C>> {
    return parsed(this.#lines[collection].rows());
  }

  /** These and others as one, without those of this store whose ids are `gone`. */
  *with<C extends FactCollection>(
    others: FactRows,
    collection: C,
    gone: ReadonlySet<string>,
  ): Generator<FactRow<C>> {
    const own = keptOf(this.#lines[collection].rows(), gone);
    yield* parsed<C>(once([own, others.#lines[collection].rows()]));
  }
}

function* keptOf(rows: Iterable<Keyed>, gone: ReadonlySet<string>): Generator<Keyed> {
  for (const row of rows) if (!gone.has(row.key.split(' ')[ID] ?? '')) yield row;
}

/** Where the id stands in a key. */
const ID = 3;

function* parsed<C extends FactCollection>(lines: Iterable<Keyed>): Generator<FactRow<C>> {
  for (const { line } of lines) {
    const [fact, bodies] = JSON.parse(line) as [FactOf<C>, string[]];
    yield { fact, bodies };
  }
}
