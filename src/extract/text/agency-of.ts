const MARKED = /\((?<round>[^()]{2,40})\)|\/(?<slash>[^/]{2,40})\//gu;
const AFTER_PLACE =
  /^\p{Lu}[\p{L}\s'\u2019-]*?[.,]\s*(?:\p{Lu}\p{L}+\.?\s\d{1,2}\.\s*)?(?<name>\p{Lu}[\p{L}\p{N}.'\u2019-]*(?:\s\p{Lu}[\p{L}\p{N}.'\u2019-]*){0,3})\s*(?:[\u2013\u2014:-]|--)?\s*$/u;

/**
 * The agency that a dateline names, as it is written there: in brackets or slashes ('(Agency)', '/Agency/'), or after
 * the place and a dot ('CITY. AGENCY –'). Null where it names none. `isPlaceOrDate` tells names of places and
 * dates from names of agencies.
 */
export function agencyOf(dateline: string, isPlaceOrDate: (words: string) => boolean): string | null {
  const marked = [...dateline.matchAll(MARKED)].map(
    ({ groups }) => groups?.['round'] ?? groups?.['slash'] ?? '',
  );
  const after = AFTER_PLACE.exec(dateline)?.groups?.['name'];
  const found = [...marked, ...(after === undefined ? [] : [after])].map((name) => name.trim());
  return found.find((name) => /^\p{Lu}.*\p{L}/u.test(name) && !isPlaceOrDate(name)) ?? null;
}
