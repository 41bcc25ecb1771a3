import { plural } from '../plural.ts';

const grouped = new Intl.NumberFormat('en');
const number = (n: number) => grouped.format(n);
const facts = (n: number) => `${number(n)} ${plural('en', n, { one: 'fact', other: 'facts' })}`;
const meetings = (n: number) => `${number(n)} ${plural('en', n, { one: 'meeting', other: 'meetings' })}`;
const places = (n: number) => `${number(n)} ${plural('en', n, { one: 'place', other: 'places' })}`;
const marks = (n: number) =>
  `${number(n)} ${plural('en', n, { one: 'meeting or activity', other: 'meetings and activities' })}`;

export const dense = {
  lanes: {
    other: {
      mission: (n: number) => `${number(n)} other missions`,
      host: (n: number) => `${number(n)} other hosts`,
      country: (n: number) => `${number(n)} others`,
    },
    none: { mission: 'No mission named', host: 'No host named', country: 'No mission named' },
  },
  timeline: {
    title: ({ shown, all, from, to }: { shown: number; all: number; from: string; to: string }) => {
      const what = shown === all ? meetings(all) : `${number(shown)} of ${meetings(all)}`;
      return from === '' ? what : from === to ? `${what} on ${from}` : `${what} from ${from} to ${to}`;
    },
    none: ({ all }: { all: number }) => `None of ${meetings(all)} matches`,
    chart: 'Meetings and activities by mission and time; a number says how many stand in one stretch',
    loose: 'no single day',
    cell: ({ lane, n, when }: { lane: string; n: number; when: string }) => `${lane}: ${marks(n)}, ${when}`,
    span: ({ from, to }: { from: string; to: string }) => (from === to ? from : `${from} to ${to}`),
    closer: 'Click to look closer',
    listed: 'Click to list them',
    undated: ({ n }: { n: number }) => `${number(n)} with no single day`,
    asTable: 'Read the timeline as a list',
    asChart: 'Show the timeline as a chart',
  },
  map: {
    title: ({ n, at }: { n: number; at: number }) => `${facts(n)} at ${places(at)}`,
    none: 'No fact that matches names a place here',
    asTable: 'Read the map as a list',
    asMap: 'Show the list as a map',
    label: ({ name }: { name: string }) => `Map of ${name}; a number says how many facts stand together`,
    cluster: ({ n, at, name }: { n: number; at: number; name: string }) =>
      at === 1 ? `${name}: ${facts(n)}` : `${facts(n)} at ${places(at)} around ${name}`,
    closer: 'Click to look closer',
    only: 'Click to see these facts alone',
    disc: 'A disc stands for the facts that name places there; its area grows with their number.',
    here: ({ n }: { n: number }) => facts(n),
    placed: ({ n }: { n: number }) => `On the map: ${facts(n)}`,
    wide: ({ n }: { n: number }) => `Named only by a region or a country: ${facts(n)}`,
    abroad: ({ n }: { n: number }) => `In other countries: ${facts(n)}`,
    unplaced: ({ n }: { n: number }) => `No place named: ${facts(n)}`,
    total: ({ n }: { n: number }) => `Together: ${facts(n)}`,
    places: 'Places by number of facts',
  },
  matrix: {
    title: ({ missions, hosts }: { missions: number; hosts: number }) =>
      `Who met whom: ${number(missions)} ${plural('en', missions, { one: 'mission', other: 'missions' })} and ${number(hosts)} ${plural('en', hosts, { one: 'host', other: 'hosts' })} with most meetings`,
    outside: ({ n }: { n: number }) =>
      `${meetings(n)} of other missions or hosts, or without one, ${n === 1 ? 'stands' : 'stand'} only on the timeline.`,
  },
  headline: {
    meetings: ({ shown, all }: { shown: string; all: number }) =>
      shown === number(all)
        ? ` ${plural('en', all, { one: 'meeting', other: 'meetings' })}`
        : ` of ${meetings(all)}`,
    days: ({ from, to }: { from: string; to: string }) =>
      from === to ? ` on ${from}` : `, ${from} to ${to}`,
    counted: ({ n }: { n: string }) => `${n}: counted from the sentences one by one`,
  },
  list: {
    caption: ({ n }: { n: number }) => `${facts(n)}, by date`,
    articles: ({ n }: { n: number }) =>
      `${number(n)} ${plural('en', n, { one: 'article', other: 'articles' })}, by date`,
    reading: 'Reading…',
    undated: 'no date',
  },
};
