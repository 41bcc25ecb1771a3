import type { Filter } from '../../model/filter.ts';
import type { Atlas } from '../../store/atlas.svelte.ts';

/**
 * A change of the filter by dragging: every step replaces the address; at its end the address goes back to the start
 * and one step on, so that Back undoes the whole drag.
 */
export class FilterDrag {
  readonly #atlas: Atlas;
  #before: Filter | null = null;

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  step(patch: Partial<Filter>): void {
    this.#before ??= this.#atlas.filter;
    this.#atlas.adjustFilter(patch);
  }

  end(patch: Partial<Filter>): void {
    if (this.#before !== null) this.#atlas.adjust({ filter: this.#before });
    this.#before = null;
    this.#atlas.setFilter(patch);
  }
}
