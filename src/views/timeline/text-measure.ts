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

/** A width that needs no screen: every letter 0.56 em wide; close to the real ones and never far below. */
export const approximateMeasure: Measure = (text, role) =>
  Array.from(text).length * TEXT_STYLES[role].size * 0.56;

/** Measures with the fonts of the page, each text once; make a new one when fonts have loaded. */
export function screenMeasure(context: CanvasRenderingContext2D): Measure {
  const known = new Map<TextRole, Map<string, number>>();
  let current: TextRole | null = null;
  return (text, role) => {
    const widths = known.get(role) ?? new Map<string, number>();
    known.set(role, widths);
    const before = widths.get(text);
    if (before !== undefined) return before;
    if (current !== role) context.font = fontOf(role);
    current = role;
    const { width } = context.measureText(text);
    widths.set(text, width);
    return width;
  };
}

/** The `font` of a role as a canvas reads it. */
export function fontOf(role: TextRole): string {
  const { weight, size } = TEXT_STYLES[role];
  return `${weight} ${size}px ${FAMILY}`;
}
