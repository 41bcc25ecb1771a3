import { sentenceCase, smallNumber } from './number-words.ts';

const days = (n: number): string => (n === 1 ? 'one day' : `${smallNumber(n)} days`);

/** Which meetings a title counts. */
export type Counted = 'all' | 'observers';
const meetings = (n: number, counted: Counted): string =>
  `${n === 1 ? 'meeting' : 'meetings'}${counted === 'observers' ? ' with observers' : ''}`;

const titles = {
  empty: 'No meetings in these articles',
  noMatch: 'No meeting matches',
  activities: ({ n }: { n: number }) =>
    n === 1
      ? 'No meeting, one activity of a mission'
      : `No meeting, ${smallNumber(n)} activities of missions`,
  /** `relation` is empty or begins with a comma. */
  share: (of: { count: number; total: number; counted: Counted; date: string; relation: string }) => {
    const tail = `dated ${of.date}${of.relation}`;
    if (of.total === 1) return `The only ${meetings(1, of.counted)} is ${tail}`;
    if (of.count === of.total)
      return of.total === 2
        ? `Both ${meetings(2, of.counted)} are ${tail}`
        : `All ${smallNumber(of.total)} ${meetings(of.total, of.counted)} are ${tail}`;
    return `${sentenceCase(smallNumber(of.count))} of ${smallNumber(of.total)} ${meetings(of.total, of.counted)} ${of.count === 1 ? 'is' : 'are'} ${tail}`;
  },
  tie: (of: { count: number; total: number; counted: Counted; first: string; second: string }) =>
    of.count === 1
      ? `One of ${smallNumber(of.total)} ${meetings(of.total, of.counted)} is dated ${of.first}, another ${of.second}`
      : `${sentenceCase(smallNumber(of.count))} of ${smallNumber(of.total)} ${meetings(of.total, of.counted)} are dated ${of.first}, as many ${of.second}`,
  spread: (of: {
    dated: number;
    total: number;
    counted: Counted;
    days: number;
    first: string;
    last: string;
  }) =>
    of.dated === of.total
      ? `${sentenceCase(smallNumber(of.total))} ${meetings(of.total, of.counted)} on ${days(of.days)} from ${of.first} to ${of.last}`
      : `${sentenceCase(smallNumber(of.dated))} of ${smallNumber(of.total)} ${meetings(of.total, of.counted)} are dated, on ${days(of.days)} from ${of.first} to ${of.last}`,
  undated: (of: { total: number; counted: Counted }) => {
    if (of.total === 1) return `The day of the only ${meetings(1, of.counted)} is not stated`;
    if (of.total === 2) return `The days of both ${meetings(2, of.counted)} are not stated`;
    return `None of ${smallNumber(of.total)} ${meetings(of.total, of.counted)} has a stated day`;
  },
  beforeVote: ({ n }: { n: number }) => `, ${days(n)} before the vote`,
  onVote: ', the day of the vote',
  afterVote: ({ n }: { n: number }) => `, ${days(n)} after the vote`,
};

const votes = {
  presidential: 'Presidential vote',
  parliamentary: 'Parliamentary vote',
  local: 'Local vote',
  referendum: 'Referendum',
  senate: 'Senate vote',
} as const;

type VoteKind = keyof typeof votes;

/** Votes held on one day: 'Parliamentary and local vote'. */
function voteNames(kinds: readonly VoteKind[]): string {
  const elections = VOTE_ORDER.filter((kind) => kinds.includes(kind));
  const [first] = elections;
  if (first === undefined) return kinds.length === 0 ? '' : votes.referendum;
  if (kinds.length === 1) return votes[first];
  const adjectives = elections.map((kind) => votes[kind].replace(/ vote$/, ''));
  const joined = adjectives
    .map((name, i) => (i === 0 || name === 'Senate' ? name : name.toLowerCase()))
    .join(' and ');
  return kinds.includes('referendum') ? `${joined} vote and referendum` : `${joined} vote`;
}
const VOTE_ORDER = ['presidential', 'parliamentary', 'senate', 'local'] as const;

const steps = {
  arrival: 'arrives',
  start: 'starts observing',
  report: 'report',
  handover: 'handover',
  'press-conference': 'press conference',
  departure: 'leaves',
  other: 'own activity',
} as const;

const held = {
  meeting: 'meeting',
  briefing: 'briefing',
  'round-table': 'round table',
  visit: 'visit',
  other: 'contact',
} as const;

/** What a shape stands for where several organizations share it. */
const shapes = {
  circle: 'Parliament',
  diamond: 'Ministry',
  triangle: 'Election commission',
  square: 'Embassy, consulate',
  hexagon: 'Other host',
  flag: 'Mission’s own activity',
} as const;

export const timeline = {
  title: titles,
  voteNames,
  step: steps,
  held,
  shape: shapes,
  lanes: {
    embassies: 'Embassies, consulates',
    other: 'Other meetings',
    own: 'Missions’ own steps',
    noHost: 'No host named',
    noCountry: 'No country named',
  },
  list: (names: readonly string[]) => names.join(', '),
  hostAnd: ({ host, kind }: { host: string; kind: string }) => `${host} ${kind}`,
  sameMeeting: 'same meeting',
  noDate: 'no date',
  noDateLegend: 'no date',
  skipped: ({ n }: { n: number }) => ({ number: String(n), unit: n === 1 ? 'day' : 'days' }),
  month: ({ name, year }: { name: string; year: number }) => `${name} ${year}`,
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  weekday: ({ weekday, day }: { weekday: string; day: string }) => `${weekday} ${day}`,
  span: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  voteOf: ({ vote, countries }: { vote: string; countries: string }) => `${countries}: ${vote}`,
  /** The name of a day or phase of a published calendar. */
  calendarName: sentenceCase,
  voteOn: ({ vote, day }: { vote: string; day: string }) => `${vote}, ${day}`,
  allDates: 'All dates',
  chart: 'Meetings and activities of missions by day',
  earlier: 'Earlier dates',
  later: 'Later dates',
  asTable: 'Show as a table',
  asChart: 'Show as a chart',
  tick: ({ n, lane, from, to }: { n: number; lane: string; from: string; to: string }) =>
    `${smallNumber(n)} of ${lane}, ${from === to ? from : `${from} to ${to}`}`,
  spoken: (parts: readonly string[]) => parts.filter((part) => part !== '').join(', '),
  filteredOut: ({ n }: { n: number }) =>
    n === 1
      ? 'One more is left out by the filter'
      : `${sentenceCase(smallNumber(n))} more are left out by the filter`,
  basis: {
    stated: '',
    published: 'the date of the article',
    inferred: 'date inferred',
    unknown: '',
  },
  table: {
    date: 'Date',
    mission: 'Mission',
    what: 'What',
    host: 'Host',
    people: 'People',
    sentence: 'Sentence',
    more: ({ n, of }: { n: number; of: number }) => `Show ${n} more of ${of}`,
  },
  paragraph: ({ n }: { n: number }) => `¶${n}`,
};
