import type { Evidence } from '../../src/model/evidence.ts';
import type { Keyed } from '../stream/sorted-lines.ts';

/** Reads sorted quotes once, group after group; a group that nobody asks for is passed over. */
export class QuoteReader {
  readonly #rows: Iterator<Keyed, void>;
  #head: Keyed | null = null;

  constructor(rows: Iterator<Keyed, void>) {
    this.#rows = rows;
    this.#advance();
  }

  /** The quotes whose keys begin so; to be asked in the order of the keys. */
  *of(prefix: string): Generator<Evidence> {
    while (this.#head !== null && this.#head.key < prefix) this.#advance();
    while (this.#head?.key.startsWith(prefix) === true) {
      const quote = JSON.parse(this.#head.line) as Evidence;
      this.#advance();
      yield quote;
    }
  }

  #advance(): void {
    const next = this.#rows.next();
    this.#head = next.done === true ? null : next.value;
  }
}
