import type { DatasetIndex } from './dataset-index.ts';
import type { Organization } from './entities.ts';
import type { Id } from './evidence.ts';

/** Which of the nine colour tokens a mission wears; see `data/palette.json`. */
export interface Palette {
  missions: Readonly<Record<string, number>>;
  national: number;
  none: number;
}

const TOKENS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * The CSS colour of each mission that a fact names, as a token reference (`var(--mission-3)`).
 * Missions of the palette wear their own colour, single states share one, the others take the free colours in
 * order of their number of facts (then by id), and what is left wears ink.
 */
export function missionColours(index: DatasetIndex, palette: Palette): ReadonlyMap<Id, string> {
  const uses = new Map<Id, number>();
  for (const facets of index.facets.values())
    for (const mission of facets.missions) uses.set(mission, (uses.get(mission) ?? 0) + 1);
  return coloursByUse(uses, index.organization, palette);
}

/** The same, where it is known how many facts name each mission. */
export function coloursByUse(
  uses: ReadonlyMap<Id, number>,
  organization: ReadonlyMap<Id, Organization>,
  palette: Palette,
): ReadonlyMap<Id, string> {
  const taken = new Set([palette.national, palette.none]);
  const colours = new Map<Id, string>();
  const waiting: Id[] = [];
  for (const mission of [...uses.keys()].sort(
    (a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1),
  )) {
    const own = Object.hasOwn(palette.missions, mission) ? palette.missions[mission] : undefined;
    if (own !== undefined && !taken.has(own)) {
      taken.add(own);
      colours.set(mission, token(own));
    } else if (isNational(organization.get(mission))) colours.set(mission, token(palette.national));
    else waiting.push(mission);
  }
  const free = TOKENS.filter((n) => !taken.has(n));
  for (const mission of waiting) {
    const next = free.shift();
    colours.set(mission, next === undefined ? 'var(--mission-other)' : token(next));
  }
  return colours;
}

/** Whether a mission was sent by one state: it belongs to a country and to no international organization. */
export function isNational(organization: Organization | undefined): boolean {
  return (
    organization !== undefined &&
    organization.area !== null &&
    organization.classification !== 'international'
  );
}

function token(n: number): string {
  return `var(--mission-${n})`;
}
