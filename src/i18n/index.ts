import { en } from './en/index.ts';
import { locale } from './en/locale.ts';

export { locale };

/**
 * The texts of the language the application speaks: `t.map.theWorld`, `t.map.abroad({ n })`. A build for another language
 * takes the folder of that language for every import of `./en/…` from these files, so texts may be read anywhere, also
 * while modules load, and no script carries two languages.
 */
export const t: typeof en = en;
