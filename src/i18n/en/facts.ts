import { once } from '../once.ts';
import { plural } from '../plural.ts';

const units = {
  'polling-station': { one: 'polling place', other: 'polling places' },
  district: { one: 'election district', other: 'election districts' },
  unspecified: { one: 'place', other: 'places' },
};

const counted = {
  observers: { one: 'observer', other: 'observers' },
  organizations: { one: 'organisation', other: 'organisations' },
  countries: { one: 'country', other: 'countries' },
};

/** Made when first asked for, and once: to make a format takes a hundred times as long as to use it. */
const format = {
  plain: once(() => new Intl.NumberFormat('en', { useGrouping: false })),
  grouped: once(() => new Intl.NumberFormat('en', { useGrouping: 'always' })),
  conjunction: once(() => new Intl.ListFormat('en-GB', { type: 'conjunction' })),
};

export const facts = {
  amount: {
    exact: ({ n }: { n: string }) => n,
    over: ({ n }: { n: string }) => `over ${n}`,
    about: ({ n }: { n: string }) => `about ${n}`,
    'up-to': ({ n }: { n: string }) => `up to ${n}`,
  },
  number: ({ n }: { n: number }) => (n >= 10_000 ? format.grouped() : format.plain()).format(n),
  percent: ({ n }: { n: number }) => `${n}%`,
  unit: ({ unit, n }: { unit: keyof typeof units; n: number }) => plural('en', n, units[unit]),
  counted: ({ of, n }: { of: keyof typeof counted; n: number }) => plural('en', n, counted[of]),
  list: (items: readonly string[]) => format.conjunction().format(items),
  kinds: {
    meeting: 'meetings',
    activity: 'activities',
    observation: 'places observed',
    count: 'counts',
    rule: 'rules',
    statement: 'statements',
  },
  kind: {
    meeting: 'meeting',
    activity: 'activity',
    observation: 'place observed',
    count: 'count',
    rule: 'rule',
    statement: 'statement',
  },
  groups: { places: 'Places and counts', dates: 'Meetings and activity', words: 'Rules and assessments' },
  noDate: 'none',
  meeting: {
    meeting: ({ guests, hosts }: { guests: string; hosts: string }) => `${guests}, met ${hosts}`,
    briefing: ({ guests, hosts }: { guests: string; hosts: string }) => `${guests}, briefed by ${hosts}`,
    'round-table': ({ guests, hosts }: { guests: string; hosts: string }) =>
      `${guests}, round table with ${hosts}`,
    visit: ({ guests, hosts }: { guests: string; hosts: string }) => `${guests}, visit to ${hosts}`,
    other: ({ guests, hosts }: { guests: string; hosts: string }) => `${guests}, with ${hosts}`,
  },
  somebody: 'guests not named',
  activity: {
    arrival: ({ actor }: { actor: string }) => `${actor}: arrival`,
    start: ({ actor }: { actor: string }) => `${actor}: starts observing`,
    report: ({ actor }: { actor: string }) => `${actor}: report`,
    handover: ({ actor }: { actor: string }) => `${actor}: documents handed over`,
    'press-conference': ({ actor }: { actor: string }) => `${actor}: press conference`,
    departure: ({ actor }: { actor: string }) => `${actor}: departure`,
    other: ({ actor }: { actor: string }) => actor,
  },
  observation: ({ unit, places }: { unit: string; places: string }) => `${unit} in ${places}`,
  named: 'named',
  precision: {
    station: 'A station with its address',
    city: 'Drawn as a city',
    region: 'No town is named, so it is drawn as a hatched region',
    country: 'Only the country is named',
  },
  joint: 'One total, not split by area',
  planned: 'Announced before the vote',
  count: ({ noun, whose, status }: { noun: string; whose: string; status: string }) =>
    [noun, whose, status].filter((part) => part !== '').join(', '),
  allMissions: 'all missions',
  status: { accredited: 'accredited', planned: 'due', deployed: 'deployed', unspecified: '' },
  rule: {
    seats: 'seats',
    'system-share': 'share of seats',
    threshold: 'threshold',
    quota: 'quota',
    term: 'term',
    'against-all': 'against all',
    other: 'rule',
  },
  ruleUnit: {
    percent: ({ n }: { n: number }) => `${n}%`,
    seats: ({ n }: { n: number }) => `${n}`,
    years: ({ n }: { n: number }) => `${n} yr`,
  },
  previous: ({ value }: { value: string }) => `${value} before`,
  saidBy: ({ speaker }: { speaker: string }) => `said by ${speaker}`,
  statement: { assessment: 'assessment', recommendation: 'recommendation', claim: 'claim' },
  quoted: ({ text }: { text: string }) => `“${text}”`,
  unsure: 'Read with less confidence',
};
