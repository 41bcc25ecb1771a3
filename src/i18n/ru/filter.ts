import type { filter as en } from '../en/filter.ts';
import type { Texts } from '../texts.ts';
import { count, ended, NOUNS } from './grammar.ts';

const any = {
  kinds: 'все факты',
  elections: 'любые выборы',
  missions: 'любая миссия',
  hosts: 'любая сторона',
  places: 'любое место',
  persons: 'кто угодно',
  sources: 'любая статья',
};

export const filter: Texts<typeof en> = {
  label: 'Фильтр',
  show: 'Показать',
  before: {
    kinds: '',
    elections: 'выборы:',
    missions: 'миссии:',
    hosts: 'стороны:',
    places: 'места:',
    persons: 'люди:',
    sources: 'статьи:',
  },
  any,
  all: ({ field, n }) => {
    if (field === 'elections') return n === 1 ? 'одни выборы' : `все выборы (${n})`;
    if (field === 'sources') return n === 1 ? 'одна статья' : `все статьи (${n})`;
    return any[field];
  },
  fields: {
    kinds: 'Вид факта',
    elections: 'Выборы',
    missions: 'Миссия',
    hosts: 'Сторона',
    places: 'Место',
    persons: 'Человек',
    sources: 'Статья',
  },
  choices: ({ first, more }) => (more === 0 ? first : `${first} и ещё ${more}`),
  count: ({ n }) => count(n, NOUNS.fact),
  clearField: ({ field }) => `Снять выбор: ${field.toLowerCase()}`,
  clearAll: 'Снять все фильтры',
  text: ({ text }) => `со словами «${text}»`,
  window: ({ from, to }) => `между ${from} и ${to}`,
  since: ({ from }) => `с ${from}`,
  until: ({ to }) => `по ${to}`,
  clearText: 'Снять поиск по словам',
  clearWindow: 'Снять даты',
  asOf: ({ day }) => `известное на ${day}`,
  clearAsOf: 'Показать и узнанное позже',
  confidence: ({ percent }) => `с уверенностью не ниже ${percent} %`,
  clearConfidence: 'Показать и менее надёжное',
  more: 'ещё',
  moreLabel: 'Другие фильтры',
  search: 'Найти имя или место',
  status: ({ facts, articles }) =>
    `${count(facts, NOUNS.fact)}, ${articles === 0 ? 'у каждой статьи есть дата' : `${count(articles, NOUNS.article)} без даты`}.`,
  statusFiltered: ({ facts, all }) => `Факты: ${facts} из ${all}.`,
  undatedHidden: ({ n }) => `Скрыто фактов из статей без даты: ${n}.`,
  empty: {
    title: ({ what }) => ended(`Не подходит ни один факт: ${what}`),
    left: ({ n }) => (n === 0 ? 'всё равно ничего' : `останется ${count(n, NOUNS.fact)}`),
    theDates: 'выбранные даты',
    theDayOfKnowing: 'известное к выбранному дню',
    theConfidence: 'заданная уверенность',
    textOf: ({ text }) => `слова «${text}»`,
  },
};
