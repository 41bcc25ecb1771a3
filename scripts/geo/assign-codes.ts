import type { NaturalEarthUnit } from './natural-earth.ts';
import type { SplitTable } from './split-table.ts';

/** An entry of ISO 3166-2: `parent` is a country or another subdivision. */
export interface Subdivision {
  code: string;
  parent: string;
}

export interface Assigned {
  /** Features by the first-level code they belong to. */
  byCode: Map<string, NaturalEarthUnit[]>;
  /** What stands in the way of a trustworthy file. */
  problems: string[];
  /** What a reader of the file should know. */
  notes: string[];
}

/**
 * Gives a country's features their ISO 3166-2 code: the split table's, else Natural Earth's own when ISO has it.
 * A feature belongs to the country its code names, whoever Natural Earth counts it to; a second-level code is
 * rolled up to its first-level parent. Two features may share a code only by roll-up or by the table.
 */
export function assignCodes(
  country: string,
  features: readonly NaturalEarthUnit[],
  subdivisions: readonly Subdivision[],
  table: Pick<SplitTable, 'base' | 'cuts'>,
): Assigned {
  const parents = new Map(subdivisions.map(({ code, parent }) => [code, parent]));
  const byCode = new Map<string, NaturalEarthUnit[]>();
  const problems: string[] = [];
  const takenBy = new Map<string, NaturalEarthUnit>();
  for (const feature of features) {
    const given = table.base[feature.adm1];
    if (given === undefined && !belongs(feature, country)) continue;
    const code = topLevel(given ?? feature.code, country, parents);
    const what = `${feature.adm1} '${feature.name.en}' (${feature.code || 'no code'})`;
    if (code === null) {
      problems.push(`${what}: no such unit of ${country} in ISO 3166-2`);
      continue;
    }
    const other = takenBy.get(feature.code);
    if (given === undefined && other)
      problems.push(`${what}: has the same code as ${other.adm1} '${other.name.en}'`);
    if (given === undefined) takenBy.set(feature.code, feature);
    byCode.set(code, [...(byCode.get(code) ?? []), feature]);
  }
  const drawn = new Set([...byCode.keys(), ...table.cuts.flatMap((cut) => [cut.inside, cut.outside])]);
  const missing = subdivisions
    .filter(({ code, parent }) => parent === country && !drawn.has(code))
    .map((s) => s.code);
  const unused = Object.keys(table.base).filter((adm1) => !features.some((feature) => feature.adm1 === adm1));
  return {
    byCode,
    problems: [
      ...problems,
      ...unused.map((adm1) => `the split table names '${adm1}', which Natural Earth does not have`),
    ],
    notes: missing.length > 0 ? [`not drawn apart in Natural Earth: ${missing.join(', ')}`] : [],
  };
}

function belongs(feature: NaturalEarthUnit, country: string): boolean {
  const named = /^([A-Z]{2})-/.exec(feature.code)?.[1];
  return (named ?? feature.country) === country;
}

function topLevel(code: string, country: string, parents: ReadonlyMap<string, string>): string | null {
  const parent = parents.get(code);
  if (parent === undefined) return null;
  return parent === country ? code : topLevel(parent, country, parents);
}
