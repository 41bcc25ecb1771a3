import { en } from './en/index.ts';

/** Every text of the application. Another language is another object of this type. */
export type Catalogue = typeof en;

/** BCP 47 tag of the language the application speaks. */
export const locale = 'en';

/** The texts of the language the application speaks: `t.map.title`, `t.map.regionNamed({ name })`. */
export const t: Catalogue = en;
