/** A set that is larger than what it holds: it counts facts that have not been read. */
export class CountedSet<T> extends Set<T> {
  readonly #held: readonly T[];
  #size: number;

  constructor(held: readonly T[], size: number) {
    super(held);
    this.#held = held;
    this.#size = size;
  }

  override get size(): number {
    return this.#size;
  }

  override set size(size: number) {
    this.#size = size;
  }

  /** Whether it holds just these, in this order. */
  holds(others: readonly T[]): boolean {
    return others.length === this.#held.length && others.every((other, at) => other === this.#held[at]);
  }
}
