import { indexDataset, type DatasetIndex } from '../../model/dataset-index.ts';
import type { Election, Organization } from '../../model/entities.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Count, Rule } from '../../model/facts.ts';
import { lookOf } from './look.ts';

/** Evidence in a made-up article whose words are whatever is quoted. */
export function quote(exact: string, source = 'paper'): Evidence {
  return { source, start: 0, end: exact.length, exact };
}

const fact = { confidence: 1, inferred: [] };

/** A made-up rule of the vote in Land. */
export function rule(
  id: string,
  classification: Rule['classification'],
  subject: string,
  value: number | null,
  more: Partial<Rule> = {},
): Rule {
  const unit = classification === 'seats' ? 'seats' : 'percent';
  return {
    ...fact,
    id,
    election: 'vote',
    evidence: [quote(subject)],
    area: 'land',
    classification,
    subject,
    value,
    unit,
    previous: null,
    ...more,
  };
}

/** A made-up count of all observers of the vote. */
export function count(id: string, of: Count['of'], value: number, more: Partial<Count> = {}): Count {
  return {
    ...fact,
    id,
    election: 'vote',
    evidence: [quote(`${value} ${of}`)],
    amount: { value, qualifier: 'exact' },
    of,
    organization: null,
    status: 'accredited',
    asOf: null,
    ...more,
  };
}

export function election(id: string, date: string | null, name = id): Election {
  return { id, area: 'land', classification: 'parliamentary', name, date, early: false, evidence: [] };
}

export function organization(
  id: string,
  name: string,
  classification: Organization['classification'],
  otherNames: string[] = [],
): Organization {
  return {
    id,
    name,
    acronym: null,
    otherNames,
    classification,
    area: classification === 'parliament' ? 'land' : null,
  };
}

interface Parts {
  rules?: Rule[];
  counts?: Count[];
  elections?: Election[];
  organizations?: Organization[];
}

const country = (id: string, name: string) => ({
  id,
  name,
  otherNames: [],
  classification: 'country' as const,
  parent: null,
  iso: null,
  lat: 0,
  lon: 0,
});

/** A dataset of Land and, where an election or a rule names it, Isle; of a vote in 2023 and one in 2022 where no others are given, and of two articles. */
export function indexOf({ rules = [], counts = [], elections, organizations = [] }: Parts): DatasetIndex {
  const source = (id: string, publisher: string) => ({
    id,
    file: `${id}.txt`,
    title: id,
    publisher,
    url: null,
    language: 'en',
    published: null,
    publishedBasis: 'unknown' as const,
    text: '',
    zones: [{ start: 0, end: 1000, kind: 'body' as const }],
  });
  return indexDataset({
    version: 1,
    id: '0'.repeat(64),
    title: 'Fixture',
    sources: [source('paper', 'Paper'), source('gazette', 'Gazette')],
    elections: elections ?? [election('before', '2022-11-20'), election('vote', '2023-03-19')],
    organizations,
    persons: [],
    areas: [country('land', 'Land'), country('isle', 'Isle')],
    meetings: [],
    activities: [],
    observations: [],
    counts,
    rules,
    statements: [],
  });
}

/** The ids of all facts but some. */
export function allBut(index: DatasetIndex, ...out: string[]): ReadonlySet<string> {
  return new Set(index.facts.map(({ id }) => id).filter((id) => !out.includes(id)));
}

/** How marks look when some facts pass the filter and one may be selected. */
export function looks(matching: ReadonlySet<string>, selected: string | null = null) {
  return (facts: readonly string[]) => lookOf(facts, { matching, selected, hovered: new Set() });
}

/** Rendered markup without what the compiler adds, one element a line. */
export function tidy(body: string): string {
  return body
    .replace(/<!--.*?-->/g, '')
    .replace(/ ?svelte-[a-z0-9]+/g, '')
    .replace(/ class=""/g, '')
    .replace(/(\d+\.\d{2})\d+/g, '$1')
    .replace(/></g, '>\n<');
}
