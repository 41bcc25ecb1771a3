import { filterMenus } from './en/filter-menus.ts';

/** The texts inside the menus of the filter, apart from the catalogue: they load when a menu is asked for. */
export const tfm: typeof filterMenus = filterMenus;
