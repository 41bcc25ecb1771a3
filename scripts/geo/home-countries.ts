import * as v from 'valibot';

const DatasetSchema = v.object({
  elections: v.array(v.object({ area: v.string() })),
  areas: v.array(v.object({ id: v.string(), parent: v.nullable(v.string()), iso: v.nullable(v.string()) })),
});

/** The alpha-2 codes, in lower case and sorted, of the countries in which a dataset has elections; none of what is no dataset. */
export function homeCountries(dataset: unknown): string[] {
  const parsed = v.safeParse(DatasetSchema, dataset);
  if (!parsed.success) return [];
  const areas = new Map(parsed.output.areas.map((area) => [area.id, area]));
  const codes = parsed.output.elections.flatMap(({ area }) => {
    const seen = new Set<string>();
    let at = areas.get(area);
    while (at?.parent != null && !seen.has(at.id)) {
      seen.add(at.id);
      at = areas.get(at.parent);
    }
    return at?.iso != null && /^[A-Z]{2}$/.test(at.iso) ? [at.iso.toLowerCase()] : [];
  });
  return [...new Set(codes)].sort();
}
