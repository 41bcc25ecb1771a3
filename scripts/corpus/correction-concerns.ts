import type { Corrections } from '../../src/extract/corpus/corrections.ts';
import { eachReference } from '../../src/extract/corpus/references.ts';
import type { Evidence } from '../../src/model/evidence.ts';

/** Which records of a corpus corrections may change, and which they must at least know of. */
export class Concerns {
  /** Every text of the corrections: ids are among them. */
  readonly #told = new Set<string>();
  /** Ids that fall away, so that what names them changes. */
  readonly #lost = new Set<string>();
  /** Sources in which lost facts are looked for. */
  readonly #quoted = new Set<string>();
  /** What the records that change name. */
  readonly #named = new Set<string>();

  constructor(corrections: Corrections) {
    for (const correction of corrections) {
      this.#hear(correction);
      if (correction.quote) this.#quoted.add(correction.quote.source);
      if (correction.action === 'merge') this.#lost.add(correction.from);
      if (correction.action === 'reject') this.#lost.add(correction.fact);
    }
  }

  /** Whether a record may change, or may be one that is looked for; what it names is then known of too. */
  changes(record: { id: string; evidence?: readonly Evidence[] }): boolean {
    const concerned =
      this.#told.has(record.id) ||
      (record.evidence ?? []).some(({ source }) => this.#quoted.has(source)) ||
      this.#loses(record);
    if (concerned) this.knows(record);
    return concerned;
  }

  /** Makes what a record names known of. */
  knows(record: object): void {
    eachReference(record, (_kind, id) => this.#named.add(id));
  }

  /** Whether corrections, or records that change, name this one. Complete once all records were asked for `changes`. */
  names(id: string): boolean {
    return this.#told.has(id) || this.#named.has(id);
  }

  #loses(record: object): boolean {
    if (this.#lost.size === 0) return false;
    let found = false;
    eachReference(record, (_kind, id) => {
      found ||= this.#lost.has(id);
    });
    return found;
  }

  #hear(value: unknown): void {
    if (typeof value === 'string') this.#told.add(value);
    else if (typeof value === 'object' && value !== null)
      for (const held of Object.values(value)) this.#hear(held);
  }
}
