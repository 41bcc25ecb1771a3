/** How long a stage that waits for another to be drawn waits at most, ms: a slow network holds up nothing else. */
const PATIENCE = 2000;

/**
 * Lets a page be built in stages, each a task of its own, so that the browser paints and answers in between:
 * what stands first on the page is there first, and no task is as long as the whole.
 */
export class Stages {
  /** Number of stages that may be built. */
  reached = $state(1);
  readonly #last: number;
  /** Stages after which the next waits until it is let go, since what they draw moves what stands below. */
  readonly #held: Set<number>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting = false;

  /**
   * @param last number of stages; the first is built at once
   * @param held stages after which the next one waits for `release`, or for two seconds
   */
  constructor(last: number, held: readonly number[] = []) {
    this.#last = last;
    this.#held = new Set(held);
  }

  /** Lets the next stages be built, one after the other; the answer stops it. */
  start(): () => void {
    this.#next();
    return () => clearTimeout(this.#timer);
  }

  /** Tells that a held stage has its place on the page. */
  release(stage: number): void {
    this.#held.delete(stage);
    if (this.#waiting && this.reached === stage) this.#next();
  }

  get done(): boolean {
    return this.reached >= this.#last;
  }

  #next(): void {
    if (this.done) return;
    clearTimeout(this.#timer);
    this.#waiting = this.#held.has(this.reached);
    this.#timer = setTimeout(
      () => {
        this.reached += 1;
        this.#next();
      },
      this.#waiting ? PATIENCE : 0,
    );
  }
}
