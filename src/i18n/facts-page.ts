import { factsPage } from './en/facts-page.ts';

/** The texts of the page of facts, apart from the catalogue: whoever never opens it never loads them. */
export const tfp: typeof factsPage = factsPage;
