import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import type { Count } from '../../model/facts.ts';
import { NO_FILTER, type Filter } from '../../model/filter.ts';
import { shortName } from '../../model/names.ts';
import { formatDay, formatMonth } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import { amountWords } from '../evidence/fact-words.ts';
import { electionCountry } from '../../model/area-country.ts';
import type { Chip, Segment } from './headline-series.ts';
import { voteOn } from './vote-words.ts';

interface ElectionCounts {
  election: Id | null;
  /** The country that votes; null where it is not known. */
  country: Id | null;
  day: number | null;
  observers: Count | undefined;
  organizations: Count | undefined;
  countries: Count | undefined;
}

/** How many came to the latest election, and how that compares with the country's one before. Empty where no count matches. */
export function countClauses(
  index: DatasetIndex,
  matching: ReadonlySet<Id>,
  filter: Filter = NO_FILTER,
): Segment[] {
  const counts = index.dataset.counts.filter((count) => matching.has(count.id));
  const elections = byElection(
    counts.filter((count) => count.organization === null),
    index,
  );
  const latest = elections[0];
  if (!latest) return missionClause(counts, index, filter);
  const previous = elections.slice(1).find(({ country }) => country === latest.country);
  const lead = latest.observers ?? latest.organizations ?? latest.countries;
  const sentence = t.headline.counts<Segment>({
    observers: chip(latest.observers),
    noun: t.headline.observers({ n: latest.observers?.amount.value ?? 0 }),
    organizations: chip(latest.organizations),
    organizationsNoun: t.facts.counted({ of: 'organizations', n: latest.organizations?.amount.value ?? 0 }),
    countries: chip(latest.countries),
    countriesNoun: t.facts.counted({ of: 'countries', n: latest.countries?.amount.value ?? 0 }),
    verb: t.headline.verb({ status: lead?.status ?? 'unspecified', n: subjectSize(latest) }),
    vote: voteWords(latest.election, latest.day, filter, index),
  });
  return [...sentence, ...comparison(latest, previous)];
}

function byElection(counts: readonly Count[], index: DatasetIndex): ElectionCounts[] {
  const elections = [...new Set(counts.map((count) => count.election))];
  return elections
    .map((election) => {
      const own = counts.filter((count) => count.election === election);
      const of = (what: Count['of']) =>
        own.filter((count) => count.of === what).sort(byDateThenConfidence)[0];
      const date = election === null ? null : (index.election.get(election)?.date ?? null);
      return {
        election,
        country: election === null ? null : (electionCountry(election, index)?.id ?? null),
        day: date === null ? null : (dayRange(date)?.from ?? null),
        observers: of('observers'),
        organizations: of('organizations'),
        countries: of('countries'),
      };
    })
    .sort((a, b) => (b.day ?? -Infinity) - (a.day ?? -Infinity));
}

function byDateThenConfidence(a: Count, b: Count): number {
  const at = (count: Count) => (count.asOf === null ? -Infinity : (dayRange(count.asOf)?.to ?? -Infinity));
  return at(b) - at(a) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1);
}

function comparison(latest: ElectionCounts, previous: ElectionCounts | undefined): Segment[] {
  const now = latest.observers;
  const before = previous?.observers;
  if (!now || !before || previous.day === null) return [];
  if (now.amount.qualifier !== 'exact' || before.amount.qualifier !== 'exact') return [];
  const month = formatMonth(previous.day);
  const difference = now.amount.value - before.amount.value;
  const previousChip = statedChip(before);
  if (difference === 0) return t.headline.same<Segment>({ previous: previousChip, month });
  const text = t.facts.number({ n: Math.abs(difference) });
  const [more, less] = difference > 0 ? [now, before] : [before, now];
  const computed: Chip = {
    text,
    facts: [now.id, before.id],
    computed: true,
    how: t.headline.computed({ a: amountWords(more.amount), b: amountWords(less.amount), difference: text }),
  };
  return (difference > 0 ? t.headline.more<Segment> : t.headline.fewer<Segment>)({
    difference: computed,
    previous: previousChip,
    month,
  });
}

function missionClause(counts: readonly Count[], index: DatasetIndex, filter: Filter): Segment[] {
  const count = [...counts]
    .filter((one) => one.of === 'observers')
    .sort((a, b) => b.amount.value - a.amount.value || byDateThenConfidence(a, b))[0];
  const mission = count?.organization == null ? undefined : index.organization.get(count.organization);
  if (!count || !mission) return [];
  const date = count.election === null ? null : (index.election.get(count.election)?.date ?? null);
  return t.headline.missionCount<Segment>({
    number: statedChip(count),
    noun: t.headline.observers({ n: count.amount.value }),
    mission: filter.missions.join() === mission.id ? '' : shortName(mission, index),
    verb: t.headline.verb({ status: count.status, n: count.amount.value }),
    vote: voteWords(count.election, date === null ? null : (dayRange(date)?.from ?? null), filter, index),
  });
}

/** How many the verb speaks of: the observers; without them the organizations and countries together. */
function subjectSize({ observers, organizations, countries }: ElectionCounts): number {
  if (observers) return observers.amount.value;
  return organizations && countries ? 2 : ((organizations ?? countries)?.amount.value ?? 0);
}

function chip(count: Count | undefined): Chip | null {
  return count ? statedChip(count) : null;
}

function statedChip(count: Count): Chip {
  return { text: amountWords(count.amount), facts: [count.id], computed: false, how: '' };
}

function voteWords(
  election: Id | null,
  day: number | null,
  { elections }: Filter,
  index: DatasetIndex,
): string {
  if (election !== null && elections.join() === election) return t.headline.namedVote;
  return day === null ? t.headline.undatedVote : voteOn(election, formatDay(day), index);
}
