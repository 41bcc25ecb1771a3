import { letterWidth } from './letter-widths.ts';

/** The kinds of text on the timeline that are measured before they are placed. */
export type TextRole = 'main' | 'detail' | 'name' | 'head' | 'tick';

/** Width of a text in px. */
export type Measure = (text: string, role: TextRole) => number;

/** Weight and size (px) of each role; the chart's style sheet says the same. */
export const TEXT_STYLES: Record<TextRole, { weight: number; size: number }> = {
  main: { weight: 500, size: 12 },
  detail: { weight: 400, size: 12 },
  name: { weight: 600, size: 13 },
  head: { weight: 600, size: 12.5 },
  tick: { weight: 400, size: 12 },
};

/** The fonts of the token `--sans`: asking the style sheet for it would make the browser lay out the page at once. */
export const FAMILY = "'Source Sans 3 Variable', 'Segoe UI', system-ui, sans-serif";

/**
 * Adds up the widths of the letters: the same everywhere and before any font has loaded, and without a canvas, whose
 * first use of a font keeps the page waiting.
 */
export const approximateMeasure: Measure = (text, role) => {
  const { weight, size } = TEXT_STYLES[role];
  return letterWidth(text, size, weight);
};

/** Whether the fonts of the page could not be had, so that its texts stand in others; ask when all have been tried. */
export function fontsMissing(fonts: Iterable<Pick<FontFace, 'family' | 'status'>>): boolean {
  const [first = ''] = FAMILY.split(',');
  const own = [...fonts].filter(({ family }) => family.replaceAll(/["']/g, '') === first.replaceAll("'", ''));
  return !own.some(({ status }) => status === 'loaded');
}

/** Measures with a canvas, each text once. */
export function screenMeasure(context: CanvasRenderingContext2D): Measure {
  const known = new Map<TextRole, Map<string, number>>();
  let current: TextRole | null = null;
  return (text, role) => {
    const widths = known.get(role) ?? new Map<string, number>();
    known.set(role, widths);
    const before = widths.get(text);
    if (before !== undefined) return before;
    const { weight, size } = TEXT_STYLES[role];
    if (current !== role) context.font = `${weight} ${size}px ${FAMILY}`;
    current = role;
    const { width } = context.measureText(text);
    widths.set(text, width);
    return width;
  };
}
