import type { facts as en } from '../en/facts.ts';
import type { Texts } from '../texts.ts';
import { and, number } from './grammar.ts';

/** A number stands apart from its noun here, often with a hedge, so nouns are in the plural whatever it is. */
const units = { 'polling-station': 'участки', district: 'округа', unspecified: 'места' };
const counted = { observers: 'наблюдатели', organizations: 'организации', countries: 'страны' };

export const facts: Texts<typeof en> = {
  amount: {
    exact: ({ n }) => n,
    over: ({ n }) => `более ${n}`,
    about: ({ n }) => `около ${n}`,
    'up-to': ({ n }) => `до ${n}`,
  },
  number: ({ n }) => number(n),
  percent: ({ n }) => `${number(n)} %`,
  unit: ({ unit }) => units[unit],
  counted: ({ of }) => counted[of],
  list: and,
  kinds: {
    meeting: 'встречи',
    activity: 'действия миссий',
    observation: 'места наблюдения',
    count: 'численность',
    rule: 'правила',
    statement: 'высказывания',
  },
  kind: {
    meeting: 'встреча',
    activity: 'действие миссии',
    observation: 'место наблюдения',
    count: 'численность',
    rule: 'правило',
    statement: 'высказывание',
  },
  groups: { places: 'Места и числа', dates: 'Встречи и действия', words: 'Правила и оценки' },
  noDate: 'нет',
  meeting: {
    meeting: ({ guests, hosts }) => `${guests}; принимали: ${hosts}`,
    briefing: ({ guests, hosts }) => `${guests}; брифинг провели: ${hosts}`,
    'round-table': ({ guests, hosts }) => `${guests}; круглый стол провели: ${hosts}`,
    visit: ({ guests, hosts }) => `${guests}; визит, принимали: ${hosts}`,
    other: ({ guests, hosts }) => `${guests}; вместе: ${hosts}`,
  },
  somebody: 'гости не названы',
  activity: {
    arrival: ({ actor }) => `${actor}: прибытие`,
    start: ({ actor }) => `${actor}: начало наблюдения`,
    report: ({ actor }) => `${actor}: доклад`,
    handover: ({ actor }) => `${actor}: передача документов`,
    'press-conference': ({ actor }) => `${actor}: пресс-конференция`,
    departure: ({ actor }) => `${actor}: отъезд`,
    other: ({ actor }) => actor,
  },
  observation: ({ unit, places }) => `${unit}: ${places}`,
  named: 'названо',
  precision: {
    station: 'Участок с адресом',
    city: 'Показан городом',
    region: 'Населённый пункт не назван, поэтому заштрихована область',
    country: 'Названа только страна',
  },
  joint: 'Одно общее число, по местам не разделено',
  planned: 'Объявлено до голосования',
  count: ({ noun, whose, status }) => [noun, whose, status].filter((part) => part !== '').join(', '),
  allMissions: 'все миссии',
  status: { accredited: 'аккредитованы', planned: 'ожидаются', deployed: 'направлены', unspecified: '' },
  rule: {
    seats: 'места',
    'system-share': 'доля мест',
    threshold: 'порог',
    quota: 'квота',
    term: 'срок',
    'against-all': 'против всех',
    other: 'правило',
  },
  ruleUnit: {
    percent: ({ n }) => `${number(n)} %`,
    seats: ({ n }) => number(n),
    years: ({ n }) => `${number(n)} г.`,
  },
  previous: ({ value }) => `прежде ${value}`,
  saidBy: ({ speaker }) => `слова: ${speaker}`,
  statement: { assessment: 'оценка', recommendation: 'рекомендация', claim: 'утверждение' },
  quoted: ({ text }) => `«${text}»`,
  unsure: 'Прочитано с меньшей уверенностью',
};
