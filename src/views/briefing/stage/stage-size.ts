import type { Ratio } from '../../../store/briefing/briefing.ts';

/** The size a slide is laid out at, in CSS px before it is scaled to its screen. */
export function stageSize(ratio: Ratio): { width: number; height: number } {
  return ratio === '4:3' ? { width: 1440, height: 1080 } : { width: 1920, height: 1080 };
}
