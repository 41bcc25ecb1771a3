/** Whole numbers from 0 to 2^32 - 1 in a column that grows. */
export class GrowingNumbers {
  #numbers = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  /** A view of what is there now; later numbers may not show in it. */
  view(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }
}

/** Lists of numbers, one list for each row, that grow row by row. */
export class GrowingLists {
  readonly #offsets = new GrowingNumbers();
  readonly #values = new GrowingNumbers();

  constructor() {
    this.#offsets.push(0);
  }

  /** Adds a row with its numbers. */
  push(numbers: Iterable<number>): void {
    for (const number of numbers) this.#values.push(number);
    this.#offsets.push(this.#values.length);
  }

  /** The lists with their rows in another order: row `i` is what was row `order[i]`. */
  inOrder(order: Uint32Array): { offsets: Uint32Array; values: Uint32Array } {
    const offsets = new Uint32Array(order.length + 1);
    const values = new Uint32Array(this.#values.length);
    const source = this.#values.view();
    let end = 0;
    for (let row = 0; row < order.length; row += 1) {
      const old = order[row] ?? 0;
      for (let at = this.#offsets.at(old); at < this.#offsets.at(old + 1); at += 1) {
        values[end] = source[at] ?? 0;
        end += 1;
      }
      offsets[row + 1] = end;
    }
    return { offsets, values: values.subarray(0, end) };
  }
}
