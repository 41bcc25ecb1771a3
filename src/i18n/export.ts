import { exporting } from './en/export.ts';

/** The texts of embedding and exporting, apart from the catalogue: they load when somebody asks. */
export const tx: typeof exporting = exporting;
