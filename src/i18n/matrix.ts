import { matrix } from './en/matrix.ts';

/** The texts of the matrix, apart from the catalogue: whoever never opens it never loads them. */
export const tx: typeof matrix = matrix;
