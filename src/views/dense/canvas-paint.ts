import { FAMILY } from '../timeline/text-measure.ts';

/** Turns colours of the page's tokens (`var(--ink)`) into what a canvas reads, once for each theme. */
export class CanvasPaint {
  readonly #known = new Map<string, string>();
  readonly #theme: Element;
  #style: CSSStyleDeclaration | null = null;

  /** @param theme an element in the theme; else that of the page */
  constructor(theme: Element = document.documentElement) {
    this.#theme = theme;
  }

  /** @param color a token reference, or any CSS colour */
  color(color: string): string {
    const known = this.#known.get(color);
    if (known !== undefined) return known;
    this.#style ??= getComputedStyle(this.#theme);
    let value = color;
    // A token may stand for another one.
    for (let name = token(value); name !== null; name = token(value))
      value = this.#style.getPropertyValue(name).trim();
    this.#known.set(color, value);
    return value;
  }
}

function token(value: string): string | null {
  return /^var\((--[\w-]+)\)$/.exec(value)?.[1] ?? null;
}

/** The `font` of a size (px) and weight as a canvas reads it. */
export function canvasFont(size: number, weight = 400): string {
  return `${weight} ${size}px ${FAMILY}`;
}

/** Makes a canvas as large as its place asks, in pixels of the screen, and gives its empty drawing. */
export function startDrawing(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): CanvasRenderingContext2D | null {
  const ratio = window.devicePixelRatio || 1;
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== w) canvas.width = w;
  if (canvas.height !== h) canvas.height = h;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}
