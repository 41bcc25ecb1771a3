import type { Admin } from './geonames.ts';
import { plainRegionName } from './plain-name.ts';

/** A region with every name known for it. */
export interface NamedRegion {
  iso: string;
  names: readonly string[];
  isCity: boolean;
}

const SHORTEST_STEM = 4;

/**
 * Which first-level code of GeoNames is which ISO 3166-2 region of one country: first those said by hand, then
 * equal names (a city prefers a unit called city, a region one that is not), then names with a common stem
 * ('Vinnytska', 'Vinnytsia') where only one is left to fit.
 * @returns ISO code by GeoNames code
 */
export function matchAdmins(
  regions: readonly NamedRegion[],
  admins: readonly Admin[],
  byHand: Readonly<Record<string, string>>,
): Map<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const take = (iso: string, code: string) => {
    found.set(code, iso);
    taken.add(iso);
  };
  for (const { iso } of regions) {
    const code = byHand[iso];
    if (code !== undefined && admins.some((admin) => admin.code === code)) take(iso, code);
  }
  for (const fit of [sameName, sameStem]) {
    for (const region of regions) {
      if (taken.has(region.iso)) continue;
      const open = admins.filter(
        (admin) => !found.has(admin.code) && region.names.some((name) => fit(name, admin.name)),
      );
      const kindred = open.filter(
        (admin) => /\b(city|capital|municipality)\b/i.test(admin.name) === region.isCity,
      );
      const [only, another] = fit === sameName && kindred.length > 0 ? kindred : open;
      if (only && !another) take(region.iso, only.code);
    }
  }
  return found;
}

function sameName(a: string, b: string): boolean {
  return plainRegionName(a) === plainRegionName(b);
}

function sameStem(a: string, b: string): boolean {
  const x = plainRegionName(a).replaceAll(' ', '');
  const y = plainRegionName(b).replaceAll(' ', '');
  let same = 0;
  while (same < x.length && same < y.length && x[same] === y[same]) same++;
  return same >= SHORTEST_STEM && same >= 0.6 * Math.min(x.length, y.length);
}
