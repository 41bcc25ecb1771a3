import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { Facets } from '../../model/filter.ts';
import { shortName } from '../../model/names.ts';
import { missionName } from '../timeline/national-lanes.ts';
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
  rows: (Side & { colour: string; cells: Id[][] })[];
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
  const missionIds = byUse(met.flatMap(([, { missions }]) => missions));
  const column = new Map(hostIds.map((id, i) => [id, i]));
  const cells = new Map(missionIds.map((id) => [id, hostIds.map((): Id[] => [])]));
  const shown = met.filter(([id]) => matching.has(id));
  for (const [fact, { missions, hosts }] of shown)
    for (const mission of missions)
      for (const host of hosts) cells.get(mission)?.[column.get(host) ?? -1]?.push(fact);
  const of = (field: 'missions' | 'hosts', id: Id) =>
    shown.filter(([, facets]) => facets[field].includes(id)).map(([fact]) => fact);
  return {
    hosts: hostIds.map((id) => {
      const organization = index.organization.get(id);
      const name = organization ? shortName(organization, index) : id;
      return { id, name, shape: shapeOf(organization), facts: of('hosts', id) };
    }),
    rows: missionIds.map((id) => ({
      id,
      name: missionName(id, index),
      colour: colours.get(id) ?? 'var(--mission-other)',
      facts: of('missions', id),
      cells: cells.get(id) ?? [],
    })),
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
