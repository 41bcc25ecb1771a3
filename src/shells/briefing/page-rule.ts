import type { Ratio } from '../../store/briefing/briefing.ts';

const SLIDE_PAPER: Record<Ratio, string> = { '16:9': '1280px 720px', '4:3': '960px 720px' };

/** The paper of what is printed: a sheet as large as a slide, or A4 for the handout. */
export function pageRule(what: 'print' | 'handout', ratio: Ratio): string {
  return what === 'handout'
    ? '@page { size: A4; margin: 14mm 14mm 16mm; }'
    : `@page { size: ${SLIDE_PAPER[ratio]}; margin: 0; }`;
}
