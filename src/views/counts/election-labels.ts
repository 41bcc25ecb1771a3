import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange, isoDay } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import { t } from '../../i18n/index.ts';
import { electionCountry, ofSeveralCountries } from '../../model/area-country.ts';

/**
 * The shortest labels that tell elections apart: the year, else month and year, else the whole date, else the name;
 * after the country where they are of several.
 */
export function electionLabels(
  elections: readonly (Id | null)[],
  index: DatasetIndex,
): ReadonlyMap<Id | null, string> {
  const several = ofSeveralCountries(elections, index);
  const dates = new Map(
    elections.map((id) => [
      id,
      several ? withCountry(id, dateWords(id, index), index) : dateWords(id, index),
    ]),
  );
  const labels = new Map<Id | null, string>();
  for (const [id, words] of dates) {
    const others = [...dates].filter(([other]) => other !== id).map(([, theirs]) => theirs);
    const level = words.findIndex((word, at) =>
      others.every((theirs) => (theirs[at] ?? theirs.at(-1)) !== word),
    );
    labels.set(id, words.at(level) ?? '');
  }
  return labels;
}

/** A name is the last word and holds the country already. */
function withCountry(id: Id | null, words: string[], index: DatasetIndex): string[] {
  const country = id === null ? null : electionCountry(id, index);
  return country
    ? words.map((word, at) => (at < words.length - 1 ? `${country.name} ${word}` : word))
    : words;
}

function dateWords(id: Id | null, index: DatasetIndex): string[] {
  const election = id === null ? undefined : index.election.get(id);
  if (!election) return [t.counts.noElection];
  const range = election.date === null ? null : dayRange(election.date);
  if (!range) return [election.name];
  const [year, month, day] = isoDay(range.from).split('-');
  const name = t.dates.monthsShort[Number(month) - 1] ?? '';
  const date = t.dates.shortDay({ day: Number(day), month: Number(month) });
  return [`${year}`, `${name} ${year}`, `${date} ${year}`, election.name];
}
