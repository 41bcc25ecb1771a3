const written = new WeakMap<Path2D, string>();

/** A shape that a canvas and a file of vectors draw alike; `d` as in an SVG path. */
export function drawnPath(d: string): Path2D {
  const path = new Path2D(d);
  written.set(path, d);
  return path;
}

/** A shape of `drawnPath` as in an SVG path; empty for any other. */
export function writtenPath(path: Path2D): string {
  return written.get(path) ?? '';
}

/**
 * The part of a canvas's context that charts are drawn with, so that the same drawing goes to the screen and into a
 * file. Arcs are whole circles, shapes those of `drawnPath`.
 */
export interface Pen {
  globalAlpha: number;
  fillStyle: string | CanvasGradient | CanvasPattern;
  strokeStyle: string | CanvasGradient | CanvasPattern;
  lineWidth: number;
  font: string;
  textAlign: CanvasTextAlign;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  arc(x: number, y: number, r: number, from: number, to: number): void;
  /** Without a shape what was begun last. */
  fill(path?: Path2D): void;
  stroke(path?: Path2D): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  setLineDash(dashes: readonly number[]): void;
  translate(x: number, y: number): void;
}

/**
 * Draws what a canvas shows once more.
 * @param theme an element in the theme that colours are to be read from
 */
type Redraw = (pen: Pen, theme: Element) => void;

const redraws = new WeakMap<HTMLCanvasElement, Redraw>();

/** Says how a canvas is drawn, for files that hold its chart as vectors and in another theme. */
export function drawnBy(canvas: HTMLCanvasElement, redraw: Redraw): void {
  redraws.set(canvas, redraw);
}

/** How a canvas is drawn; undefined where it has not been said. */
export function redrawOf(canvas: HTMLCanvasElement): Redraw | undefined {
  return redraws.get(canvas);
}
