import type { Briefing, Slide } from '../../../store/briefing/briefing.ts';
import {
  changeSlide,
  duplicateSlide,
  insertSlide,
  moveSlide,
  newId,
  removeSlide,
} from '../../../store/briefing/edits.ts';
import type { Shelf } from '../../../store/briefing/shelf.ts';

/** A briefing being edited: every change is kept on the shelf at once, the last one winning. */
export class Desk {
  briefing: Briefing;
  /** Id of the slide whose form is open. */
  chosen: string | null = $state(null);
  /** The slide deleted last, and where it stood. */
  deleted: { slide: Slide; at: number } | null = $state.raw(null);
  readonly #shelf: Shelf;
  #waiting: Briefing | null = null;
  #keeping: Promise<void> | null = null;

  constructor(briefing: Briefing, shelf: Shelf) {
    this.briefing = $state.raw(briefing);
    this.#shelf = shelf;
    this.chosen = briefing.slides[0]?.id ?? null;
  }

  get slide(): Slide | null {
    return this.briefing.slides.find((slide) => slide.id === this.chosen) ?? this.briefing.slides[0] ?? null;
  }

  /** Changes fields of the briefing itself. */
  change(patch: Partial<Pick<Briefing, 'title' | 'ratio' | 'slides'>>): void {
    this.briefing = { ...this.briefing, ...patch, changed: new Date().toISOString() };
    this.#waiting = this.briefing;
    this.#keeping ??= this.#keep();
  }

  edit(id: string, patch: Partial<Slide>): void {
    this.change({ slides: changeSlide(this.briefing, id, patch).slides });
  }

  move(id: string, to: number): void {
    this.change({ slides: moveSlide(this.briefing, id, to).slides });
  }

  add(slide: Slide): void {
    const at = this.briefing.slides.findIndex((one) => one.id === this.slide?.id) + 1;
    this.change({ slides: insertSlide(this.briefing, slide, at).slides });
    this.chosen = slide.id;
  }

  duplicate(id: string): void {
    const copy = newId('slide');
    this.change({ slides: duplicateSlide(this.briefing, id, copy).slides });
    this.chosen = copy;
  }

  delete(id: string): void {
    const at = this.briefing.slides.findIndex((one) => one.id === id);
    const slide = this.briefing.slides[at];
    if (!slide) return;
    this.deleted = { slide, at };
    this.change({ slides: removeSlide(this.briefing, id).slides });
    this.chosen = (this.briefing.slides[at] ?? this.briefing.slides.at(-1))?.id ?? null;
  }

  /** Puts the slide deleted last back where it stood. */
  undo(): void {
    if (!this.deleted) return;
    const { slide, at } = this.deleted;
    this.deleted = null;
    this.change({ slides: insertSlide(this.briefing, slide, at).slides });
    this.chosen = slide.id;
  }

  /** Resolves when the last change is kept. */
  async kept(): Promise<void> {
    await this.#keeping;
  }

  async #keep(): Promise<void> {
    while (this.#waiting) {
      const next = this.#waiting;
      this.#waiting = null;
      await this.#shelf.put(next);
    }
    this.#keeping = null;
  }
}
