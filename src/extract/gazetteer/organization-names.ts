import type { Organizations } from '../lexicon/schema.ts';

/** Every name of every organization: its own, and its template's forms filled with every name of its base. */
export function organizationNames({ templates, organizations }: Organizations): Map<string, string[]> {
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  const own = (id: string): string[] => {
    const found = byId.get(id);
    return found ? ownNames(found) : [];
  };
  return new Map(
    organizations.map(({ id, base, template }) => {
      const forms = template === undefined ? [] : (templates[template] ?? []);
      const made =
        base === undefined
          ? []
          : own(base).flatMap((name) => forms.map((form) => form.replace('{base}', name)));
      return [id, [...new Set([...own(id), ...made])]];
    }),
  );
}

/** The names that a body has of its own. */
export function ownNames({ name, acronym, aliases }: Named): string[] {
  return [name, ...(acronym === null ? [] : [acronym]), ...aliases];
}

type Named = Pick<Organizations['organizations'][number], 'name' | 'acronym' | 'aliases'>;
