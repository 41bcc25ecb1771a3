import { select, zoom as d3Zoom, zoomIdentity, type ZoomBehavior } from 'd3';
import type { Attachment } from 'svelte/attachments';
import { NO_ZOOM, type Zoom } from './projections.ts';

const MOST = 12;
const STEP = 1.6;
const PAN = 60;

/** Pan and zoom of one map: by wheel, pinch, drag, double click, `+` `−` `0` and the arrow keys. */
export class MapZoom {
  current: Zoom = $state.raw(NO_ZOOM);
  /** The map is on its way to where it will stand. */
  gliding: boolean = $state(false);
  readonly isWhole: boolean = $derived(this.current.k === 1);
  #behavior: ZoomBehavior<SVGSVGElement, unknown> | null = null;
  #element: SVGSVGElement | null = null;

  /** Makes an SVG element answer to the pointer. `width` and `height` are those of its drawing. */
  readonly attach =
    (size: () => { width: number; height: number }): Attachment<SVGSVGElement> =>
    (element) => {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const behavior = d3Zoom<SVGSVGElement, unknown>()
        .scaleExtent([1, MOST])
        .extent(() => [
          [0, 0],
          [size().width, size().height],
        ])
        .duration(still ? 0 : 250)
        .on('start.map end.map zoom.map', (event: { transform: Zoom }) => {
          const { k, x, y } = event.transform;
          if (k !== this.current.k || x !== this.current.x || y !== this.current.y)
            this.current = { k, x, y };
        });
      this.#behavior = behavior;
      this.#element = element;
      const { width, height } = size();
      behavior.translateExtent([
        [0, 0],
        [width, height],
      ]);
      select(element).call(behavior);
      return () => {
        select(element).on('.zoom', null);
        this.#behavior = null;
        this.#element = null;
      };
    };

  /** Tells how large the drawing is; it never leaves its own edges. */
  resize(width: number, height: number): void {
    this.#behavior?.translateExtent([
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
    if (this.#element && this.#behavior)
      this.#behavior.transform(select(this.#element), zoomIdentity.translate(x, y).scale(k));
    else this.current = { k, x, y };
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
    if (this.#element && this.#behavior) this.#behavior.scaleBy(select(this.#element), factor);
  }

  #pan(dx: number, dy: number): void {
    const { k } = this.current;
    if (this.#element && this.#behavior) this.#behavior.translateBy(select(this.#element), dx / k, dy / k);
  }
}
