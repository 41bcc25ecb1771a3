/**
 * Lets a page be built in stages, each a task of its own, so that the browser paints and answers in between:
 * what stands first on the page is there first, and no task is as long as the whole.
 */
export class Stages {
  /** Number of stages that may be built. */
  reached = $state(1);
  readonly #last: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param last number of stages; the first is built at once */
  constructor(last: number) {
    this.#last = last;
  }

  /** Lets the next stages be built, one after the other; the answer stops it. */
  start(): () => void {
    this.#next();
    return () => clearTimeout(this.#timer);
  }

  get done(): boolean {
    return this.reached >= this.#last;
  }

  #next(): void {
    if (this.done) return;
    this.#timer = setTimeout(() => {
      this.reached += 1;
      this.#next();
    });
  }
}
