import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Observation } from '../../model/facts.ts';
import { actorName, shortName } from '../../model/names.ts';

/** Who observed, as one key: the organization, else the person, else the words of the source. */
export function observerOf({ observer }: Observation): string {
  return observer.organization ?? observer.person ?? observer.label;
}

/** What to call the observers: the organization they came with, else the person, else the words of the source. */
export function observerName({ observer }: Observation, index: DatasetIndex): string {
  const organization =
    observer.organization === null ? undefined : index.organization.get(observer.organization);
  return organization ? shortName(organization, index) : actorName(observer, index);
}
