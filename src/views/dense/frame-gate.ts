/**
 * Lets through one change a frame: the first at once, so that nothing waits, and of those that follow before the next
 * frame only the last, with that frame.
 */
export class FrameGate {
  #waiting: (() => void) | null = null;
  #frame = 0;

  run(change: () => void): void {
    if (this.#frame !== 0) {
      this.#waiting = change;
      return;
    }
    this.#frame = requestAnimationFrame(() => this.#next());
    change();
  }

  /** Forgets what waits: something newer takes its place. */
  drop(): void {
    this.#waiting = null;
  }

  #next(): void {
    this.#frame = 0;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting) this.run(waiting);
  }
}
