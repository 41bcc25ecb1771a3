/** The parts of the first picture that are not there at once. */
export type DrawnPart = 'page' | 'map' | 'timeline';

const MOST_MARKS = 1_000;

const waiting = new Set<DrawnPart>(['page', 'map', 'timeline']);
let isDrawn = false;
let updates = 0;

/** Tells that a part of the page has been drawn with data, or that the page has none; the last one marks `atlas:drawn`. */
export function drew(part: DrawnPart): void {
  waiting.delete(part);
  if (isDrawn || waiting.size > 0) return;
  isDrawn = true;
  performance.mark('atlas:drawn');
}

/** Marks `atlas:update`: everything that answers to the filter has just been drawn anew. */
export function updated(): void {
  if (!isDrawn) return;
  updates += 1;
  if (updates % MOST_MARKS === 0) performance.clearMarks('atlas:update');
  performance.mark('atlas:update');
}
