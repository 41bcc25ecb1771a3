import type { FontUse } from './font-use.ts';

/** What drawing an element needs to know, and what it gathers. */
export interface DrawContext {
  /** Where the picture's top left corner stands in the viewport, px. */
  left: number;
  top: number;
  /** What an ancestor that hides its overflow lets be seen, in the viewport; null: everything. */
  clip: DOMRect | null;
  /** Which characters of which fonts the picture holds. */
  fonts: FontUse;
}
