import type { Organization } from '../../model/entities.ts';

/** An organization as the lexicon has it; `area` is given as an ISO code. */
export function organizationOf(
  { id, name, acronym, wikidata }: Pick<Organization, 'id' | 'name' | 'acronym'> & { wikidata?: string },
  classification: Organization['classification'],
  area: string | null,
): Organization {
  return {
    id,
    name,
    acronym,
    otherNames: [],
    classification,
    area,
    ...(wikidata === undefined ? {} : { wikidata }),
  };
}
