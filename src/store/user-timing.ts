/** The parts of the first picture that are not there at once. */
export type DrawnPart = 'page' | 'map' | 'timeline';

const MOST_MARKS = 1_000;

/** A browser that draws nothing for so long (a page in the background) keeps nobody waiting. */
const PATIENCE_MS = 4_000;

const waiting = new Set<DrawnPart>(['page', 'map', 'timeline']);
let isDrawn = false;
let updates = 0;
let tellDrawn: () => void = () => undefined;
const drawnOnce = new Promise<void>((resolve) => (tellDrawn = resolve));

/**
 * Tells that a part of the page has been drawn with data, or that the page has none. The first map or timeline marks
 * `atlas:marks`, the last part of all `atlas:drawn`.
 */
export function drew(part: DrawnPart): void {
  if (part !== 'page' && waiting.has('map') && waiting.has('timeline')) performance.mark('atlas:marks');
  waiting.delete(part);
  if (isDrawn || waiting.size > 0) return;
  isDrawn = true;
  performance.mark('atlas:drawn');
  // What waits for the drawing lets the browser put it on the screen first.
  setTimeout(tellDrawn);
}

/** Resolves when the first picture has been drawn, or is long in coming: what can wait stays out of its way. */
export function whenDrawn(): Promise<void> {
  return Promise.race([drawnOnce, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

/** Marks `atlas:update`: everything that answers to the filter has just been drawn anew. */
export function updated(): void {
  if (!isDrawn) return;
  updates += 1;
  if (updates % MOST_MARKS === 0) performance.clearMarks('atlas:update');
  performance.mark('atlas:update');
}
