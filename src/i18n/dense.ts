import { dense } from './en/dense.ts';

/** The texts of large datasets, apart from the catalogue: they are loaded when there is one. */
export const td: typeof dense = dense;
