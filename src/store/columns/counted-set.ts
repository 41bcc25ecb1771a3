/** A set that is larger than what it holds: it counts facts that have not been read. */
export class CountedSet<T> extends Set<T> {
  readonly #size: number;

  constructor(known: Iterable<T>, size: number) {
    super(known);
    this.#size = size;
  }

  override get size(): number {
    return this.#size;
  }
}
