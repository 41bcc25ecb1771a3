import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { Facets } from '../../model/filter.ts';
import { shortName } from '../../model/names.ts';
import { missionName, sharedLanes, sharedName } from '../timeline/national-lanes.ts';
import { shapeOf, type Shape } from '../timeline/shapes.ts';

/** A mission or a host with the meetings it had. */
export interface Side {
  id: Id;
  name: string;
  facts: Id[];
}

/** Who met whom: the meetings of each mission (row) with each host (column). */
export interface Matrix {
  hosts: (Side & { shape: Shape })[];
  /** `missions`: usually one; national delegations that only ever appear together share a row, as on the timeline. */
  rows: (Side & { missions: readonly Id[]; colour: string; cells: Id[][] })[];
  /** Meetings that name no mission or no host. */
  outside: Id[];
}

/**
 * The matrix of all missions and hosts that ever met, most meetings first, with the meetings of `matching` in its cells.
 * A meeting of several missions or hosts stands in each of their cells, and once in every total.
 */
export function matrixOf(
  index: DatasetIndex,
  colours: ReadonlyMap<Id, string>,
  matching: ReadonlySet<Id>,
): Matrix {
  const meetings = index.facts.flatMap((fact): [Id, Facets][] => {
    const facets = fact.kind === 'meeting' ? index.facets.get(fact.id) : undefined;
    return facets ? [[fact.id, facets]] : [];
  });
  const met = meetings.filter(([, { missions, hosts }]) => missions.length > 0 && hosts.length > 0);
  const hostIds = byUse(met.flatMap(([, { hosts }]) => hosts));
  const shared = sharedLanes(new Map(met.map(([id, { missions }]) => [id, missions])), index);
  const rowOf = (mission: Id) => shared.get(mission)?.[0] ?? mission;
  const rowIds = byUse(met.flatMap(([, { missions }]) => [...new Set(missions.map(rowOf))]));
  const column = new Map(hostIds.map((id, i) => [id, i]));
  const rows = new Map(rowIds.map((id) => [id, { facts: [] as Id[], cells: hostIds.map((): Id[] => []) }]));
  const columns = hostIds.map((): Id[] => []);
  for (const [fact, { missions, hosts }] of met) {
    if (!matching.has(fact)) continue;
    for (const host of hosts) columns[column.get(host) ?? -1]?.push(fact);
    for (const row of new Set(missions.map(rowOf))) {
      rows.get(row)?.facts.push(fact);
      for (const host of hosts) rows.get(row)?.cells[column.get(host) ?? -1]?.push(fact);
    }
  }
  return {
    hosts: hostIds.map((id, i) => {
      const organization = index.organization.get(id);
      const name = organization ? shortName(organization, index) : id;
      return { id, name, shape: shapeOf(organization), facts: columns[i] ?? [] };
    }),
    rows: [...rows].map(([id, own]) => {
      const missions = shared.get(id) ?? [id];
      const name = missions.length > 1 ? sharedName(missions, index) : missionName(id, index);
      return { id, missions, name, colour: colours.get(id) ?? 'var(--mission-other)', ...own };
    }),
    outside: meetings
      .filter(
        ([id, { missions, hosts }]) => matching.has(id) && (missions.length === 0 || hosts.length === 0),
      )
      .map(([id]) => id),
  };
}

/** Each id once, those used most first, then by id. */
function byUse(ids: readonly Id[]): Id[] {
  const uses = new Map<Id, number>();
  for (const id of ids) uses.set(id, (uses.get(id) ?? 0) + 1);
  return [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}
