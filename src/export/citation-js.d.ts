/** The part of citation-js that the tests of exported references use; it comes without types. */
declare module '@citation-js/core' {
  interface CslRecord {
    title?: string;
    issued?: { 'date-parts': number[][] };
  }
  export class Cite {
    constructor(input: unknown);
    data: CslRecord[];
  }
  export const plugins: { list(): string[] };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
