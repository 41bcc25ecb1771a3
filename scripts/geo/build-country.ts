import { assignCodes, type Subdivision } from './assign-codes.ts';
import { countryFile, mergedShape, type UnitFacts } from './country-file.ts';
import { cutUnits, joined } from './cut-units.ts';
import type { NaturalEarthUnit } from './natural-earth.ts';
import { periodsOf } from './periods.ts';
import { areaKm2, type Units } from './shape.ts';
import { shareVertices } from './share-vertices.ts';
import { simplifyUnits, startDetail, unitTopology, type UnitTopology } from './simplify-units.ts';
import type { SplitTable } from './split-table.ts';
import { rewound } from './rewound.ts';

export type BuiltCountry =
  | { ok: true; text: string; units: number; notes: string[] }
  | { ok: false; problems: string[]; notes: string[] };

/** Lines are made coarser faster than islands are dropped: a missing island is seen first. */
const WEIGHT_STEP = 1.4;
const PART_STEP = 1.2;
const MOST_STEPS = 24;
/** A unit that lost more of its area to simplification than this is not shown truthfully any more. */
const LEAST_AREA_KEPT = 0.7;

/**
 * Cuts one country's first-level units out of Natural Earth, as a TopoJSON text of at most `mostBytes`.
 * Codes and names are checked first: a country with a unit that has no ISO 3166-2 code gives problems and no file.
 */
export function buildCountry(
  country: string,
  features: readonly NaturalEarthUnit[],
  subdivisions: readonly Subdivision[],
  table: SplitTable,
  mostBytes: number,
): BuiltCountry {
  const { byCode, problems, notes, lacking } = assignCodes(country, features, subdivisions, table);
  const codes = [
    ...new Set([...byCode.keys(), ...table.cuts.flatMap((cut) => [cut.inside, cut.outside])]),
  ].sort();
  const facts = new Map(codes.map((code) => [code, factsOf(code, byCode.get(code) ?? [], table)]));
  const all = [
    ...problems,
    ...nameProblems(facts),
    ...(codes.length + problems.length === 0 ? ['Natural Earth has no units'] : []),
  ];
  if (all.length > 0) return { ok: false, problems: all, notes };

  const base = new Map([...byCode].map(([code, parts]) => [code, joined(parts.map((part) => part.shape))]));
  const shared = shareVertices(cutUnits(base, table.cuts));
  const units: Units = new Map(codes.map((code) => [code, rewound(shared.get(code) ?? [])]));
  const { credit, licence } = table.about;
  const names = new Map([...facts].map(([code, { name }]) => [code, name]));
  const periods = periodsOf(table, names);
  const lacks = lacking.map(({ name }) => name).sort();
  const full = unitTopology(units);
  let detail = startDetail(units);
  for (let step = 0; step < MOST_STEPS; step++) {
    const topology = simplifyUnits(full, detail);
    const lost = shrunkUnits(units, topology);
    if (lost.length > 0) return { ok: false, problems: lost, notes };
    const text =
      JSON.stringify(countryFile({ country, credit, licence, topology, facts, periods, lacks })) + '\n';
    if (Buffer.byteLength(text) <= mostBytes) return { ok: true, text, units: codes.length, notes };
    detail = { weight: detail.weight * WEIGHT_STEP, leastPartKm2: detail.leastPartKm2 * PART_STEP };
  }
  return { ok: false, problems: [`does not fit into ${mostBytes} bytes`], notes };
}

function factsOf(code: string, parts: readonly NaturalEarthUnit[], table: SplitTable): UnitFacts {
  const own = parts.find((part) => part.code === code) ?? parts[0];
  const given = table.units[code];
  const en = given?.en ?? own?.name.en ?? '';
  const ru = given?.ru ?? own?.name.ru ?? '';
  return {
    name: { en, ...(ru && { ru }), ...(given?.kk && { kk: given.kk }) },
    type: given?.type ?? own?.type ?? 'region',
  };
}

function nameProblems(facts: ReadonlyMap<string, UnitFacts>): string[] {
  const problems: string[] = [];
  const first = new Map<string, string>();
  for (const [code, { name }] of facts) {
    if (name.en === '') problems.push(`${code}: has no English name`);
    for (const [language, text] of Object.entries(name)) {
      const other = first.get(`${language} ${text}`);
      if (other) problems.push(`${code}: is called '${text}' (${language}) like ${other}`);
      first.set(`${language} ${text}`, code);
    }
  }
  return problems;
}

function shrunkUnits(units: Units, topology: UnitTopology): string[] {
  return [...units].flatMap(([code, shape]) => {
    const kept = areaKm2(mergedShape(topology, [code])) / areaKm2(shape);
    return kept >= LEAST_AREA_KEPT && kept <= 2 - LEAST_AREA_KEPT
      ? []
      : [
          kept > 1
            ? `${code}: is turned inside out when simplified to fit`
            : `${code}: keeps ${Math.round(kept * 100)} % of its area when simplified to fit`,
        ];
  });
}
