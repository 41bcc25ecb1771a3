import { citing } from './en/citing.ts';

/** The texts of printed and copied citations, apart from the catalogue: they load when the page stands. */
export const tci: typeof citing = citing;
