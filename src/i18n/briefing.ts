import { briefing } from './en/briefing.ts';

/** The texts of briefings, apart from the catalogue: whoever never opens one never loads them. */
export const tb: typeof briefing = briefing;
