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

/** A width that needs no screen: every letter 0.56 em wide; close to the real ones and never far below. */
export const approximateMeasure: Measure = (text, role) =>
  Array.from(text).length * TEXT_STYLES[role].size * 0.56;

/** Measures with the fonts of the page; make a new one when fonts have loaded. */
export function screenMeasure(context: CanvasRenderingContext2D, family: string): Measure {
  const known = new Map<string, number>();
  return (text, role) => {
    const key = `${role}:${text}`;
    const width = known.get(key) ?? measured(context, text, role, family);
    known.set(key, width);
    return width;
  };
}

function measured(context: CanvasRenderingContext2D, text: string, role: TextRole, family: string): number {
  const { weight, size } = TEXT_STYLES[role];
  context.font = `${weight} ${size}px ${family}`;
  return context.measureText(text).width;
}
