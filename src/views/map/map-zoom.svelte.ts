import type { ZoomBehavior } from 'd3';
import type { Attachment } from 'svelte/attachments';
import { MOST_ZOOM, NO_ZOOM, type Zoom } from './projections.ts';
import type * as zoomParts from './zoom-parts.ts';

const STEP = 1.6;
const PAN = 60;
const TRAVEL = 280;

type Parts = typeof zoomParts;

/** The element that is panned and zoomed, what does it, and the parts of d3 it is done with. */
interface Moved {
  element: SVGSVGElement;
  behavior: ZoomBehavior<SVGSVGElement, unknown>;
  parts: Parts;
}

/** Pan and zoom of one map: by wheel, pinch, drag, double click, `+` `−` `0` and the arrow keys. */
export class MapZoom {
  current: Zoom = $state.raw(NO_ZOOM);
  /** The map is on its way to where it will stand. */
  gliding: boolean = $state(false);
  readonly isWhole: boolean = $derived(this.current.k === 1);
  #moved: Moved | null = null;
  #travelling = 0;

  /** Makes an SVG element answer to the pointer. `width` and `height` are those of its drawing. */
  readonly attach =
    (size: () => { width: number; height: number }): Attachment<SVGSVGElement> =>
    (element) => {
      let gone = false;
      void import('./zoom-parts.ts').then((parts) => {
        if (!gone) this.#moved = { element, behavior: this.#start(element, parts, size), parts };
      });
      return () => {
        gone = true;
        this.#moved?.parts.select(element).on('.zoom', null);
        this.#moved = null;
      };
    };

  #start(element: SVGSVGElement, { select, zoom }: Parts, size: () => { width: number; height: number }) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const { width, height } = size();
    const behavior = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, MOST_ZOOM])
      .extent(() => [
        [0, 0],
        [size().width, size().height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .filter((event: Event) => this.#answers(event))
      .duration(still ? 0 : 250)
      .on('start.map end.map zoom.map', (event: { transform: Zoom }) => {
        const { k, x, y } = event.transform;
        if (k !== this.current.k || x !== this.current.x || y !== this.current.y) this.current = { k, x, y };
      });
    select(element).call(behavior);
    return behavior;
  }

  /** One finger on the whole map scrolls the page; all else is the map's, as d3 has it. */
  #answers(event: Event): boolean {
    if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent)
      return event.touches.length > 1 || !this.isWhole;
    return (
      !(event instanceof MouseEvent) || ((!event.ctrlKey || event.type === 'wheel') && event.button === 0)
    );
  }

  /** Tells how large the drawing is; it never leaves its own edges. */
  resize(width: number, height: number): void {
    this.#moved?.behavior.translateExtent([
      [0, 0],
      [width, height],
    ]);
    if (!this.isWhole) this.reset();
  }

  zoomIn(): void {
    this.#by(STEP);
  }

  zoomOut(): void {
    this.#by(1 / STEP);
  }

  reset(): void {
    this.jump(NO_ZOOM);
  }

  /** Comes from a zoom to the whole map in so many milliseconds; gives back how to stop it, at the whole map. */
  glide(from: Zoom, milliseconds: number): () => void {
    let begin = NaN;
    let frame = 0;
    const step = (now: number) => {
      if (Number.isNaN(begin)) begin = now;
      const part = Math.min(1, Math.max(0, (now - begin) / milliseconds));
      const k = from.k ** ((1 - part) ** 3);
      const share = from.k === 1 ? 0 : (k - 1) / (from.k - 1);
      this.gliding = part < 1;
      this.current = part === 1 ? NO_ZOOM : { k, x: from.x * share, y: from.y * share };
      if (part < 1) frame = requestAnimationFrame(step);
    };
    this.gliding = true;
    this.current = from;
    frame = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(frame);
      this.gliding = false;
      this.current = NO_ZOOM;
    };
  }

  /** Moves at once. */
  jump({ k, x, y }: Zoom): void {
    if (this.#moved) {
      const { element, behavior, parts } = this.#moved;
      behavior.transform(parts.select(element), parts.zoomIdentity.translate(x, y).scale(k));
    } else this.current = { k, x, y };
  }

  /** Goes to a nearer zoom on the shortest way, or at once where motion is reduced, and tells when it is there. */
  travel(to: Zoom, arrived?: () => void): void {
    cancelAnimationFrame(this.#travelling);
    const from = this.current;
    const still = from.k === to.k || matchMedia('(prefers-reduced-motion: reduce)').matches;
    let begin = NaN;
    const step = (now: number) => {
      if (Number.isNaN(begin)) begin = now;
      const part = still ? 1 : Math.min(1, (now - begin) / TRAVEL);
      const k = from.k * (to.k / from.k) ** (1 - (1 - part) ** 3);
      const share = (k - from.k) / (to.k - from.k);
      if (part < 1)
        this.jump({ k, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
      else this.jump(to);
      if (part < 1) this.#travelling = requestAnimationFrame(step);
      else arrived?.();
    };
    if (still) step(0);
    else this.#travelling = requestAnimationFrame(step);
  }

  /** Answers a key; true where it was one of the map's. */
  key(key: string, arrows: boolean): boolean {
    if (key === '+' || key === '=') this.zoomIn();
    else if (key === '-' || key === '_') this.zoomOut();
    else if (key === '0') this.reset();
    else if (arrows && key === 'ArrowLeft') this.#pan(PAN, 0);
    else if (arrows && key === 'ArrowRight') this.#pan(-PAN, 0);
    else if (arrows && key === 'ArrowUp') this.#pan(0, PAN);
    else if (arrows && key === 'ArrowDown') this.#pan(0, -PAN);
    else return false;
    return true;
  }

  #by(factor: number): void {
    if (!this.#moved) return;
    const { element, behavior, parts } = this.#moved;
    behavior.scaleBy(parts.select(element), factor);
  }

  #pan(dx: number, dy: number): void {
    if (!this.#moved) return;
    const { element, behavior, parts } = this.#moved;
    const { k } = this.current;
    behavior.translateBy(parts.select(element), dx / k, dy / k);
  }
}
