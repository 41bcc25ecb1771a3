import type { NaturalEarthUnit } from './natural-earth.ts';
import type { SplitTable } from './split-table.ts';

/** An entry of ISO 3166-2: `parent` is a country or another subdivision. */
export interface Subdivision {
  code: string;
  name: string;
  parent: string;
}

export interface Assigned {
  /** Features by the first-level code they belong to. */
  byCode: Map<string, NaturalEarthUnit[]>;
  /** What stands in the way of a trustworthy file. */
  problems: string[];
  /** What a reader of the file should know. */
  notes: string[];
  /** First-level units of ISO that are not drawn apart. */
  lacking: Subdivision[];
}

/** More of ISO's units missing than this share: what is drawn is an older division under names of today's. */
const MOST_LACKING = 0.18;

/**
 * Gives a country's features their ISO 3166-2 code: the split table's, else Natural Earth's own when ISO has it, else
 * that of the one unit of ISO that bears the same name.
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
    const code =
      topLevel(given ?? feature.code, country, parents) ?? codeByName(feature, country, subdivisions);
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
  const all = subdivisions.filter(({ parent }) => parent === country);
  const lacking = all.filter(({ code }) => !drawn.has(code));
  const outdated = byCode.size > 0 && lacking.length > all.length * MOST_LACKING;
  const unused = Object.keys(table.base).filter((adm1) => !features.some((feature) => feature.adm1 === adm1));
  return {
    byCode,
    problems: [
      ...problems,
      ...(outdated ? [`${lacking.length} of ${all.length} units of ISO 3166-2 are not drawn apart`] : []),
      ...unused.map((adm1) => `the split table names '${adm1}', which Natural Earth does not have`),
    ],
    notes:
      lacking.length > 0
        ? [`not drawn apart in Natural Earth: ${lacking.map(({ code }) => code).join(', ')}`]
        : [],
    lacking,
  };
}

function belongs(feature: NaturalEarthUnit, country: string): boolean {
  const named = /^([A-Z]{2})-/.exec(feature.code)?.[1];
  return (named ?? feature.country) === country;
}

function codeByName(
  { name }: NaturalEarthUnit,
  country: string,
  subdivisions: readonly Subdivision[],
): string | null {
  const same = subdivisions.filter((one) => one.parent === country && plain(one.name) === plain(name.en));
  return same.length === 1 && name.en !== '' ? (same[0]?.code ?? null) : null;
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function topLevel(code: string, country: string, parents: ReadonlyMap<string, string>): string | null {
  const parent = parents.get(code);
  if (parent === undefined) return null;
  return parent === country ? code : topLevel(parent, country, parents);
}
