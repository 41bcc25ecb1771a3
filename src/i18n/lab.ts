import { lab } from './en/lab.ts';

/** The texts of the seat lab, apart from the catalogue: whoever never opens the lab never loads them. */
export const tl: typeof lab = lab;
