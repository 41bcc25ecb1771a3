import type { Dataset } from '../../model/dataset.ts';
import type { Id } from '../../model/evidence.ts';
import { allFacts } from '../../model/fact-kinds.ts';
import { indexDataset } from '../../model/dataset-index.ts';
import { areasOf, hostsOf, missionsOf, personsOf } from '../../model/facets.ts';

/** Ids of the facts whose sentence, people, organizations or places hold every word of a text; accents are folded. */
export function factsWith(dataset: Dataset, text: string): Id[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  const index = indexDataset(dataset);
  return allFacts(dataset)
    .filter((fact) => {
      const named = [
        ...[...missionsOf(fact), ...hostsOf(fact)].map((id) => index.organization.get(id)),
        ...personsOf(fact).map((id) => index.person.get(id)),
        ...areasOf(fact).map((id) => index.area.get(id)),
      ].flatMap((one) =>
        one ? [one.name, ...one.otherNames, 'acronym' in one ? (one.acronym ?? '') : ''] : [],
      );
      const all = folded([...fact.evidence.map((one) => one.exact), ...named].join(' ')).split(
        /[^\p{L}\p{N}]+/u,
      );
      return words.every((word) => all.some((one) => one.startsWith(word)));
    })
    .map((fact) => fact.id);
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase();
}
