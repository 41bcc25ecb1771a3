import { electionCountry } from '../../model/area-country.ts';
import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Organization } from '../../model/entities.ts';
import { dayRange, isoDay } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import { hostsOf } from '../../model/facets.ts';
import { shortName, surname } from '../../model/names.ts';
import { formatEdtf } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import type { LaneKind } from '../../store/url-state.ts';
import { referenceOf } from '../evidence/reference.ts';
import { missionName, sharedLanes, sharedName } from './national-lanes.ts';
import type { TimelineFact } from './timeline-facts.ts';

/** What stands beside a mark: whose house it was or what was done (ink), who spoke for it (softer), what is open. */
export interface MarkLabel {
  main: string;
  detail: string;
  note: string;
}

/** The label of a fact's mark: what its lane says already is not said again. */
export function labelOf(
  fact: TimelineFact,
  index: DatasetIndex,
  lanes: LaneNames = MISSION_LANES,
): MarkLabel {
  const label = labelInMissionLane(fact, index);
  if (lanes.kind === 'mission') return label;
  const missions = lanes.missionsOf(fact);
  if (missions === '') {
    const alone = label.detail !== '' && (lanes.kind === 'host' || embassyPlace(fact, index) !== null);
    return alone ? { ...label, main: label.detail, detail: '' } : label;
  }
  if (fact.kind === 'activity') return { ...label, main: missions, detail: label.main };
  return { ...label, main: missions, detail: lanes.kind === 'host' ? label.detail : label.main };
}

/** What lanes stand for, and the names of a fact's missions where those are not the lanes. */
export interface LaneNames {
  kind: LaneKind;
  /** Empty where a fact has none. */
  missionsOf: (fact: TimelineFact) => string;
}
const MISSION_LANES: LaneNames = { kind: 'mission', missionsOf: () => '' };

/** Names the missions of facts, or whoever acted where there are none; delegations that go together by their countries. */
export function missionNames(
  facts: readonly TimelineFact[],
  index: DatasetIndex,
): (fact: TimelineFact) => string {
  const missions = new Map(facts.map((fact) => [fact.id, index.facets.get(fact.id)?.missions ?? []]));
  const shared = sharedLanes(missions, index);
  const nameOf = (id: string) => (shared.has(id) ? sharedName([id], index) : missionName(id, index));
  return (fact) => {
    const own = missions.get(fact.id) ?? [];
    if (own.length > 0) return t.timeline.list([...new Set(own.map(nameOf))]);
    return fact.kind === 'activity' ? fact.actor.label : '';
  };
}

function labelInMissionLane(fact: TimelineFact, index: DatasetIndex): MarkLabel {
  if (fact.kind === 'activity')
    return {
      main: t.timeline.step[fact.classification],
      detail: '',
      note: fact.date === null ? t.timeline.noDate : spanNote(fact),
    };
  const persons = hostPersons(fact);
  const first = persons[0];
  const name = first === undefined ? '' : surname(first, index);
  const place = embassyPlace(fact, index);
  // The dates of a vote stand under its country's name.
  const country = fact.election === null ? null : (electionCountry(fact.election, index)?.id ?? null);
  const host = place ?? withKind(hostName(fact, index, country), fact);
  const note = spanNote(fact);
  if (host === '')
    return { main: name === '' ? t.timeline.held[fact.classification] : name, detail: '', note };
  return { main: host, detail: name, note };
}

/** The days between which an undated fact lies, short: '21 Oct to 19 Nov'. */
function spanNote(fact: TimelineFact): string {
  const days = fact.date === null ? null : dayRange(fact.date);
  if (!days || days.from === days.to) return '';
  return t.timeline.span({ from: shortDay(days.from), to: shortDay(days.to) });
}

function shortDay(day: number): string {
  const [, month = 1, date = 1] = isoDay(day).split('-').map(Number);
  return t.dates.shortDay({ day: date, month });
}

/** The one or two words by which a mark is told from its neighbours where many share one label. */
export function briefLabelOf(
  fact: TimelineFact,
  index: DatasetIndex,
  lanes: LaneNames = MISSION_LANES,
): string {
  const label = labelOf(fact, index, lanes);
  if (lanes.kind === 'mission' && fact.kind === 'activity') return label.main;
  const place = lanes.kind === 'mission' ? embassyPlace(fact, index) : null;
  return place ?? [label.main, label.detail].filter((part) => part !== '').join(' ');
}

/** An embassy is told from others by where it received its guests. */
function embassyPlace(fact: TimelineFact, index: DatasetIndex): string | null {
  if (fact.kind === 'activity' || fact.area === null || hostOf(fact, index)?.classification !== 'embassy')
    return null;
  return index.area.get(fact.area)?.name ?? null;
}

/** The organization that received the guests; the first where there are several. */
export function hostOf(fact: TimelineFact, index: DatasetIndex): Organization | undefined {
  const id = hostsOf(fact)[0];
  return id === undefined ? undefined : index.organization.get(id);
}

/** Short names of all hosts of a meeting; `where` is a country that need not be told. */
export function hostName(fact: TimelineFact, index: DatasetIndex, where: Id | null = null): string {
  const names = [...new Set(hostsOf(fact))].flatMap((id) => index.organization.get(id) ?? []);
  return t.timeline.list(names.map((organization) => shortName(organization, index, where)));
}

/** Names of the people who hosted a meeting, or who acted. */
export function peopleOf(fact: TimelineFact, index: DatasetIndex): string[] {
  const ids =
    fact.kind === 'meeting' ? hostPersons(fact) : fact.actor.person === null ? [] : [fact.actor.person];
  return ids.map((id) => index.person.get(id)?.name ?? id);
}

/** A mark in words, for those who hear it: whose it is, host, people, date, and where the sentence stands. */
export function spokenLabel(fact: TimelineFact, whose: string, index: DatasetIndex): string {
  const evidence = fact.evidence[0];
  const reference = evidence ? referenceOf(evidence, index) : null;
  const what =
    fact.kind === 'activity'
      ? [t.timeline.step[fact.classification]]
      : [withKind(hostName(fact, index), fact), ...hostPersons(fact).map((id) => surname(id, index))];
  return t.timeline.spoken([
    whose,
    ...what,
    formatEdtf(fact.date),
    t.timeline.basis[fact.dateBasis],
    reference ? t.evidence.inWords(reference) : '',
  ]);
}

/** A host with the kind of contact, where it was more than a meeting: 'Senate briefing'. */
function withKind(host: string, fact: TimelineFact & { kind: 'meeting' }): string {
  const plain = fact.classification === 'meeting' || fact.classification === 'other';
  if (host === '') return plain ? '' : t.timeline.held[fact.classification];
  return plain ? host : t.timeline.hostAnd({ host, kind: t.timeline.held[fact.classification] });
}

function hostPersons(fact: TimelineFact): string[] {
  if (fact.kind !== 'meeting') return [];
  return fact.participants.flatMap(({ role, person }) =>
    role === 'host' && person !== null ? [person] : [],
  );
}
