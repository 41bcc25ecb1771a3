import { plural } from '../plural.ts';

const any = {
  kinds: 'all facts',
  elections: 'any election',
  missions: 'any mission',
  hosts: 'any host',
  places: 'any place',
  persons: 'anybody',
  sources: 'any article',
};

export const filter = {
  label: 'Filter',
  show: 'Show',
  before: {
    kinds: '',
    elections: 'of',
    missions: 'by',
    hosts: 'with',
    places: 'in',
    persons: 'naming',
    sources: 'told by',
  },
  any,
  all: ({ field, n }: { field: keyof typeof any; n: number }) => {
    if (field === 'elections')
      return n === 2 ? 'both elections' : n === 1 ? 'one election' : `all ${n} elections`;
    if (field === 'sources') return n === 1 ? 'one article' : `all ${n} articles`;
    return any[field];
  },
  fields: {
    kinds: 'Kind of fact',
    elections: 'Election',
    missions: 'Mission',
    hosts: 'Host',
    places: 'Place',
    persons: 'Person',
    sources: 'Article',
  },
  choices: ({ first, more }: { first: string; more: number }) =>
    more === 0 ? first : `${first} and ${more} more`,
  count: ({ n }: { n: number }) => `${n} ${plural('en', n, { one: 'fact', other: 'facts' })}`,
  clearField: ({ field }: { field: string }) => `Clear ${field.toLowerCase()}`,
  clearAll: 'Clear all filters',
  text: ({ text }: { text: string }) => `with “${text}”`,
  window: ({ from, to }: { from: string; to: string }) => `between ${from} and ${to}`,
  since: ({ from }: { from: string }) => `from ${from}`,
  until: ({ to }: { to: string }) => `until ${to}`,
  clearText: 'Clear the text filter',
  clearWindow: 'Clear the dates',
  asOf: ({ day }: { day: string }) => `as known on ${day}`,
  clearAsOf: 'Show what was learned later',
  confidence: ({ percent }: { percent: number }) => `with confidence of at least ${percent} %`,
  clearConfidence: 'Show less certain facts',
  more: 'more',
  moreLabel: 'More filters',
  search: 'Find a name or place',
  status: ({ facts, articles }: { facts: number; articles: number }) =>
    `${facts} ${plural('en', facts, { one: 'fact', other: 'facts' })}, ${
      articles === 0
        ? 'every article dated'
        : `${articles} ${plural('en', articles, { one: 'article', other: 'articles' })} without a date`
    }.`,
  statusFiltered: ({ facts, all }: { facts: number; all: number }) => `${facts} of ${all} facts.`,
  undatedHidden: ({ n }: { n: number }) =>
    `${n} ${plural('en', n, { one: 'fact of an undated article is', other: 'facts of undated articles are' })} hidden.`,
  empty: {
    title: ({ what }: { what: string }) => `No fact matches ${what}.`,
    left: ({ n }: { n: number }) =>
      n === 0 ? 'still nothing' : `leaves ${n} ${plural('en', n, { one: 'fact', other: 'facts' })}`,
    theDates: 'the dates chosen',
    theDayOfKnowing: 'what was known by the day chosen',
    theConfidence: 'the confidence asked for',
    textOf: ({ text }: { text: string }) => `the text “${text}”`,
  },
};
