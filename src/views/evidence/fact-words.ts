import { dayRange, isoDay, type Edtf } from '../../model/edtf.ts';
import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { AnyFact } from '../../model/fact-kinds.ts';
import type { Amount, Meeting, Participant } from '../../model/facts.ts';
import { actorName, shortName } from '../../model/names.ts';
import { formatEdtf } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';

/** A fact in words: what stands in front (a number, a day, a quotation mark), what it is, and how it is known. */
export interface FactWords {
  value: string;
  label: string;
  notes: string[];
}

/** An amount with its hedge: 'over 70'. */
export function amountWords(amount: Amount): string {
  return t.facts.amount[amount.qualifier]({ n: t.facts.number({ n: amount.value }) });
}

/** The words for one fact, the same in the reader, in cards and in tables. */
export function factWords(fact: AnyFact, index: DatasetIndex): FactWords {
  const words = wordsOf(fact, index);
  return fact.confidence < 0.8 ? { ...words, notes: [...words.notes, t.facts.unsure] } : words;
}

function wordsOf(fact: AnyFact, index: DatasetIndex): FactWords {
  switch (fact.kind) {
    case 'meeting':
      return {
        value: shortDate(fact.date),
        label: meetingWords(fact, index),
        notes: [basisWords(fact.dateBasis)],
      };
    case 'activity':
      return {
        value: shortDate(fact.date),
        label: t.facts.activity[fact.classification]({ actor: actorName(fact.actor, index) }),
        notes: [basisWords(fact.dateBasis)],
      };
    case 'observation': {
      const places = t.facts.list(fact.areas.map((area) => areaName(area, index)));
      const n = fact.amount?.value ?? 2;
      return {
        value: fact.amount ? amountWords(fact.amount) : t.facts.named,
        label: t.facts.observation({ unit: t.facts.unit({ unit: fact.unit, n }), places }),
        notes: [
          actorName(fact.observer, index),
          fact.areas.length > 1 ? t.facts.joint : t.facts.precision[fact.precision],
          ...(fact.planned ? [t.facts.planned] : []),
        ],
      };
    }
    case 'count': {
      const mission = fact.organization === null ? undefined : index.organization.get(fact.organization);
      return {
        value: amountWords(fact.amount),
        label: t.facts.count({
          noun: t.facts.counted({ of: fact.of, n: fact.amount.value }),
          whose: mission ? shortName(mission, index) : t.facts.allMissions,
          status: t.facts.status[fact.status],
        }),
        notes: fact.asOf === null ? [] : [formatEdtf(fact.asOf)],
      };
    }
    case 'rule':
      return {
        value:
          fact.value === null || fact.unit === null ? '' : t.facts.ruleUnit[fact.unit]({ n: fact.value }),
        label:
          fact.classification === 'other'
            ? fact.subject
            : `${t.facts.rule[fact.classification]}: ${fact.subject}`,
        notes:
          fact.previous === null || fact.unit === null
            ? []
            : [t.facts.previous({ value: t.facts.ruleUnit[fact.unit]({ n: fact.previous }) })],
      };
    case 'statement':
      return {
        value: '“ ”',
        label: t.facts.quoted({ text: fact.text }),
        notes: [
          t.facts.statement[fact.classification],
          t.facts.saidBy({ speaker: actorName(fact.speaker, index) }),
        ],
      };
  }
}

/** Who met whom: the guests' side, then the hosts'. */
export function meetingWords(meeting: Meeting, index: DatasetIndex): string {
  const guests = sideNames(meeting.participants, 'guest', index);
  const hosts = sideNames(meeting.participants, 'host', index);
  return t.facts.meeting[meeting.classification]({
    guests: guests.length > 0 ? t.facts.list(guests) : t.facts.somebody,
    hosts: t.facts.list(hosts),
  });
}

/** The organizations of one side of a meeting, and its persons where no organization is named. */
export function sideNames(
  participants: readonly Participant[],
  role: Participant['role'],
  index: DatasetIndex,
): string[] {
  const side = participants.filter((one) => one.role === role);
  const names = side.map((one) => {
    const organization = one.organization === null ? undefined : index.organization.get(one.organization);
    if (organization) return shortName(organization, index);
    return one.person === null ? (one.post ?? '') : (index.person.get(one.person)?.name ?? one.person);
  });
  return [...new Set(names.filter((name) => name !== ''))];
}

/** A place as the articles call it. */
export function areaName(id: Id, index: DatasetIndex): string {
  return index.area.get(id)?.name ?? id;
}

function basisWords(basis: 'stated' | 'published' | 'inferred' | 'unknown'): string {
  return {
    stated: t.evidence.dateStated,
    published: t.evidence.datePublished,
    inferred: t.evidence.dateInferred,
    unknown: t.evidence.dateUnknown,
  }[basis];
}

function shortDate(edtf: Edtf | null): string {
  const range = edtf === null ? null : dayRange(edtf);
  if (!range) return t.facts.noDate;
  const [, month = 1, day = 1] = isoDay(range.from).split('-').map(Number);
  if (range.from === range.to) return t.dates.shortDay({ day, month });
  const monthName = t.dates.monthsShort[month - 1] ?? '';
  const [, lastMonth] = isoDay(range.to).split('-').map(Number);
  const lastName = t.dates.monthsShort[(lastMonth ?? 1) - 1] ?? '';
  return monthName === lastName ? monthName : `${monthName}–${lastName}`;
}
