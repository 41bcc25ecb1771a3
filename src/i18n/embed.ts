import { embed } from './en/embed.ts';

/** The texts of an embed, apart from the catalogue: the dashboard does not load them. */
export const te: typeof embed = embed;
