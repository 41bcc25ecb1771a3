import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { t } from '../../i18n/index.ts';
import { electionCountry, ofSeveralCountries } from '../../model/area-country.ts';

/** A vote by its date, and by its country where the articles tell of the votes of several. */
export function voteOn(election: Id | null, date: string, index: DatasetIndex): string {
  const country = election === null ? null : electionCountry(election, index);
  const several = ofSeveralCountries(index.election.keys(), index);
  return country && several ? t.headline.voteIn({ date, country: country.name }) : t.headline.vote({ date });
}
