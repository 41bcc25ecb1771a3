import type { LocalPerson } from '../document/article-entities.ts';

/** One who takes part. `iso` is the country of the office or body, null where unknown or international. */
export interface Party {
  person: LocalPerson | null;
  organization: string | null;
  post: string | null;
  iso: string | null;
  international: boolean;
  diplomat: boolean;
  /** Where a diplomat serves, as an area id. */
  seat: string | null;
  /** 'the team', 'the leaders': whoever was told before under this body. */
  pointsBack?: true;
}

/** One of whom nothing is told but the name: no side. */
export function isUnknown({ organization, post, iso }: Party): boolean {
  return organization === null && post === null && iso === null;
}
