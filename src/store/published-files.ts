/** Kinds of data files that lie beside a page for some countries: outlines of regions, published figures. */
export type CountryFiles = 'geo' | 'reference';

/**
 * Whether a page comes with a file of a country (ISO 3166 alpha-2) as far as it says; a page that says nothing, as one
 * that is one file, may have any.
 */
export function mayHave(
  kind: CountryFiles,
  iso: string,
  page: Pick<Document, 'querySelector'> = document,
): boolean {
  const listed = page.querySelector(`meta[name="data-${kind}"]`)?.getAttribute('content');
  return listed == null || listed.split(' ').includes(iso.toLowerCase());
}
