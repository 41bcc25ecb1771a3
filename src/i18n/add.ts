import { add } from './en/add.ts';

/** The texts of adding and correcting, apart from the catalogue: whoever never adds never loads them. */
export const ta: typeof add = add;
