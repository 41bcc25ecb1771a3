import type { SplitTable } from './split-table.ts';

/** Names by language; English is always there. */
export type Names = { en: string } & Record<string, string>;

/** A unit that was once otherwise than the newest: the newest units it is made `of`, and what it was called. */
export interface FormerUnit {
  iso: string;
  name: Names;
  of: string[];
}

/** From a day (inclusive) until a day (exclusive), and the units that differ from the newest in that time. */
export interface UnitPeriod {
  from: string | null;
  until: string | null;
  units: FormerUnit[];
}

/**
 * The periods between the days on which a unit was split off or renamed. A split that is still to come is undone by
 * joining its `inside` to the unit it was cut from; that only works when it was cut from a single unit.
 */
export function periodsOf(table: SplitTable, names: ReadonlyMap<string, Names>): UnitPeriod[] {
  const cutDays = table.cuts.map((cut) => cut.from);
  const renameDays = table.renamed.flatMap(({ from, until }) => [from, until]);
  const days = [...new Set([...cutDays, ...renameDays].filter((day) => day !== null))].sort();
  return [null, ...days].map((from, i) => ({
    from,
    until: days[i] ?? null,
    units: formerUnits(table, names, from),
  }));
}

function formerUnits(table: SplitTable, names: ReadonlyMap<string, Names>, day: string | null): FormerUnit[] {
  const groups = new Map<string, string[]>();
  for (const cut of table.cuts.toReversed()) {
    if (cut.from === null || (day !== null && cut.from <= day)) continue;
    const [whole, ...others] = cut.parent;
    if (whole !== cut.outside || others.length > 0)
      throw new Error(
        `cut '${cut.id}': a dated cut must take 'inside' out of a single unit that keeps its code`,
      );
    groups.set(whole, [...(groups.get(whole) ?? [whole]), ...(groups.get(cut.inside) ?? [cut.inside])]);
    groups.delete(cut.inside);
  }
  const renamed = table.renamed.filter(({ from, until }) => within(day, from, until));
  const codes = new Set([...groups.keys(), ...renamed.map(({ unit }) => unit)]);
  return [...codes].sort().map((iso) => {
    const { en, ru, kk } = renamed.find(({ unit }) => unit === iso) ?? {};
    const then = Object.fromEntries(Object.entries({ en, ru, kk }).filter(([, name]) => name !== undefined));
    return { iso, name: { en: iso, ...names.get(iso), ...then }, of: [...(groups.get(iso) ?? [iso])].sort() };
  });
}

function within(day: string | null, from: string | null, until: string | null): boolean {
  if (day === null) return from === null;
  return (from === null || from <= day) && (until === null || day < until);
}
