import type { Briefing } from './briefing.ts';

/** The text of a `.briefing.json` file. */
export function briefingText(briefing: Briefing): string {
  return `${JSON.stringify(briefing, null, 2)}\n`;
}

/** A file name for a briefing: its title as lower-case words, then the ending. */
export function briefingFileName(briefing: Briefing, ending: string): string {
  const words = briefing.title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${words === '' ? 'briefing' : words}${ending}`;
}
