import { keys, palette } from './en/palette.ts';

/** The texts of the palette and the keys, apart from the catalogue: they load when they are asked for. */
export const tp: { palette: typeof palette; keys: typeof keys } = { palette, keys };
