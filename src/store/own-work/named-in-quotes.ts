import type { NamedBody } from '../../extract/facts/named-bodies.ts';
import type { Organization } from '../../model/entities.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Id } from '../../model/evidence.ts';
import { allFacts } from '../../model/fact-kinds.ts';

/** Where the quotes of facts name bodies, by source; a body is placed where the quote stands that holds one of its names. */
export function namedInQuotes(
  dataset: Dataset,
  bodies: readonly Organization[],
): ReadonlyMap<Id, readonly NamedBody[]> {
  const named = new Map<Id, NamedBody[]>();
  if (bodies.length === 0) return named;
  for (const { evidence } of allFacts(dataset))
    for (const { source, start, end, exact } of evidence) {
      const words = exact.replace(/\s+/gu, ' ');
      const held = bodies.filter(({ name, acronym, otherNames }) =>
        [name, ...(acronym === null ? [] : [acronym]), ...otherNames].some((one) => words.includes(one)),
      );
      if (held.length === 0) continue;
      const list = named.get(source) ?? [];
      list.push(...held.map(({ id }) => ({ organization: id, start, end })));
      named.set(source, list);
    }
  return named;
}
