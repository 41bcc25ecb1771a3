import { FACT_COLLECTIONS, type FactCollection } from '../../model/fact-kinds.ts';
import type { FactLists } from './corpus-facts.ts';

/** The lists of facts by what makes each of them. */
export function listsOf(make: (name: FactCollection) => readonly unknown[]): FactLists {
  return Object.fromEntries(FACT_COLLECTIONS.map((name) => [name, make(name)])) as FactLists;
}
