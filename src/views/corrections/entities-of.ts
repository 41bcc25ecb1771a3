import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { areasOf, hostsOf, missionsOf, personsOf } from '../../model/facets.ts';
import type { AnyFact } from '../../model/fact-kinds.ts';

/** Somebody or some place a fact names. */
export interface NamedEntity {
  of: 'persons' | 'organizations' | 'areas';
  id: Id;
  name: string;
}

/** Whom and what a fact names, each once. */
export function entitiesOf(fact: AnyFact, index: DatasetIndex): NamedEntity[] {
  const bodies =
    fact.kind === 'meeting'
      ? fact.participants.flatMap(({ organization }) => organization ?? [])
      : [...missionsOf(fact), ...hostsOf(fact)];
  const named = (of: NamedEntity['of'], ids: readonly Id[]) =>
    [...new Set(ids)].flatMap((id) => {
      const name =
        index[of === 'persons' ? 'person' : of === 'organizations' ? 'organization' : 'area'].get(id)?.name;
      return name === undefined ? [] : [{ of, id, name }];
    });
  return [
    ...named('persons', personsOf(fact)),
    ...named('organizations', bodies),
    ...named('areas', areasOf(fact)),
  ];
}
