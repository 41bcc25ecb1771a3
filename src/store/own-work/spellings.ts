import type { Dataset } from '../../model/dataset.ts';
import type { Id } from '../../model/evidence.ts';
import { JoinedPeople } from './joined-people.ts';

/** A name spelt otherwise than the atlas has it. */
export interface Spelling {
  person: Id;
  name: string;
  known: Id;
  knownName: string;
}

/** The people of an article whom the atlas knows by another spelling. */
export function spellingsOf(own: Dataset, shown: Dataset | null): Spelling[] {
  const people = new JoinedPeople(shown?.persons ?? []);
  return own.persons.flatMap(({ id, name }) => {
    const known = people.find(name);
    if (!known || [known.name, ...known.otherNames].includes(name)) return [];
    return [{ person: id, name, known: known.id, knownName: known.name }];
  });
}
