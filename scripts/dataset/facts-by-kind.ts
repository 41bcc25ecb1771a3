const KINDS = ['meetings', 'activities', 'observations', 'counts', 'rules', 'statements'] as const;

/** How many facts of each kind an article gave; kinds it gave none of are left out. */
export function factsByKind(facts: Readonly<Record<string, unknown>>): Record<string, number> {
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const list = facts[kind];
      return Array.isArray(list) && list.length > 0 ? [[kind, list.length] as const] : [];
    }),
  );
}
