/**
 * Does something once what stirs it has rested for a while. However often it is stirred, as by every step of a drag, one
 * timer runs: it looks when it ends whether all was quiet meanwhile.
 */
export class Rest {
  readonly #ms: number;
  readonly #settle: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;

  constructor(ms: number, settle: () => void) {
    this.#ms = ms;
    this.#settle = settle;
  }

  stir(): void {
    this.#last = performance.now();
    this.#timer ??= setTimeout(() => this.#look(), this.#ms);
  }

  /** Forgets that it was stirred. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    this.#timer = undefined;
    const left = this.#last + this.#ms - performance.now();
    // Timers may end a little early.
    if (left > 1) this.#timer = setTimeout(() => this.#look(), left);
    else this.#settle();
  }
}
