import { plural } from '../plural.ts';

/** Sentences with places for parts (numbers that open their evidence); `P` is whatever the caller puts there. */
type Parts<P> = (string | P)[];

const verbs = {
  accredited: { one: 'was accredited for', other: 'were accredited for' },
  planned: { one: 'was due at', other: 'were due at' },
  deployed: { one: 'was deployed for', other: 'were deployed for' },
  unspecified: { one: 'is counted for', other: 'are counted for' },
};
const counted = {
  meeting: { one: 'meeting', other: 'meetings' },
  activity: { one: 'activity', other: 'activities' },
  observation: { one: 'place observed', other: 'places observed' },
  count: { one: 'count', other: 'counts' },
  rule: { one: 'rule', other: 'rules' },
  statement: { one: 'statement', other: 'statements' },
};

/** Joins parts with commas and a final 'and'. */
function joined<P>(items: readonly Parts<P>[]): Parts<P> {
  return items.flatMap((item, at) => [
    ...(at === 0 ? [] : [at === items.length - 1 ? ' and ' : ', ']),
    ...item,
  ]);
}

export const headline = {
  verb: ({ status, n }: { status: keyof typeof verbs; n: number }) => plural('en', n, verbs[status]),
  observers: ({ n }: { n: number }) => plural('en', n, { one: 'observer', other: 'observers' }),
  vote: ({ date }: { date: string }) => `the ${date} vote`,
  /** Where the articles tell of several countries' votes. */
  voteIn: ({ date, country }: { date: string; country: string }) => `the ${date} vote in ${country}`,
  undatedVote: 'a vote without a date',
  /** The vote that the filter has named already. */
  namedVote: 'it',
  counts: <P>(p: {
    observers: P | null;
    noun: string;
    organizations: P | null;
    organizationsNoun: string;
    countries: P | null;
    countriesNoun: string;
    verb: string;
    vote: string;
  }): Parts<P> => {
    const from: Parts<P>[] = [];
    if (p.organizations !== null) from.push([p.organizations, ` ${p.organizationsNoun}`]);
    if (p.countries !== null) from.push([p.countries, ` ${p.countriesNoun}`]);
    const subject =
      p.observers === null
        ? joined(from)
        : [p.observers, ` ${p.noun}`, ...(from.length > 0 ? [' from ', ...joined(from)] : [])];
    return [...subject, ` ${p.verb} ${p.vote}`];
  },
  more: <P>({ difference, previous, month }: { difference: P; previous: P; month: string }): Parts<P> => [
    ', ',
    difference,
    ' more than the ',
    previous,
    ` of ${month}`,
  ],
  fewer: <P>({ difference, previous, month }: { difference: P; previous: P; month: string }): Parts<P> => [
    ', ',
    difference,
    ' fewer than the ',
    previous,
    ` of ${month}`,
  ],
  same: <P>({ previous, month }: { previous: P; month: string }): Parts<P> => [
    ', as many as the ',
    previous,
    ` of ${month}`,
  ],
  missionCount: <P>({
    number,
    noun,
    mission,
    verb,
    vote,
  }: {
    number: P;
    noun: string;
    mission: string;
    verb: string;
    vote: string;
  }): Parts<P> => [number, ` ${noun}${mission === '' ? '' : ` of ${mission}`} ${verb} ${vote}`],
  located: <P>({
    whole,
    unit,
    parts,
  }: {
    whole: P;
    unit: string;
    parts: { number: P; place: string }[];
  }): Parts<P> => [
    'the articles locate ',
    whole,
    ` ${unit}: `,
    ...parts.flatMap(({ number, place }, i) => [...(i > 0 ? [', '] : []), number, ` in ${place}`]),
  ],
  locatedIn: <P>({ whole, unit, places }: { whole: P; unit: string; places: string }): Parts<P> => [
    'the articles locate ',
    whole,
    ` ${unit} in ${places}`,
  ],
  namedPlaces: <P>({
    number,
    n,
    countries,
    planned,
  }: {
    number: P;
    n: number;
    countries: boolean;
    planned: boolean;
  }): Parts<P> => [
    planned ? 'observation is announced for ' : 'observation is reported from ',
    number,
    ` ${countries ? plural('en', n, { one: 'country', other: 'countries' }) : plural('en', n, { one: 'place', other: 'places' })}, with no number stated`,
  ],
  meetings: <P>({
    number,
    n,
    missions,
    hosts,
    when,
  }: {
    number: P;
    n: number;
    missions: string;
    hosts: string;
    when: string;
  }): Parts<P> => [
    number,
    ` ${plural('en', n, counted.meeting)}`,
    `${missions === '' ? '' : ` of ${missions}`}${hosts === '' ? '' : ` with ${hosts}`} ${when}`,
  ],
  /** When meetings took place: all of them dated, some, or none. */
  dated: ({ n, dated, when }: { n: number; dated: number; when: string }) => {
    const are = plural('en', n, { one: 'is', other: 'are' });
    if (dated === 0) return `${are} told without a date`;
    return dated === n ? `${are} dated ${when}` : `${are} told, ${dated} of them dated ${when}`;
  },
  others: ({ n }: { n: number }) => plural('en', n, { one: 'one other', other: `${n} others` }),
  between: ({ from, to }: { from: string; to: string }) => `between ${from} and ${to}`,
  facts: <P>({
    kinds,
    n,
    articles,
  }: {
    kinds: { number: P; kind: keyof typeof counted; n: number }[];
    n: number;
    articles: number;
  }): Parts<P> => [
    ...joined(kinds.map((one): Parts<P> => [one.number, ` ${plural('en', one.n, counted[one.kind])}`])),
    ` ${plural('en', n, { one: 'stands', other: 'stand' })} in ${articles} ${plural('en', articles, { one: 'article', other: 'articles' })}`,
  ],
  opens: 'read the sentence',
  nothing: 'nothing in these articles matches',
  /** What the filter narrows to, before the colon: 'Meetings of the Northern Mission in Port Alder, as known on 3 May 2031'. */
  scope: {
    kinds: ({ kinds }: { kinds: string }) => kinds,
    missions: ({ names, led }: { names: string; led: boolean }) => (led ? `by ${names}` : names),
    hosts: ({ names }: { names: string; led: boolean }) => `with ${names}`,
    places: ({ names }: { names: string; led: boolean }) => `in ${names}`,
    persons: ({ names, led }: { names: string; led: boolean }) => (led ? `naming ${names}` : names),
    elections: ({ names, led }: { names: string; led: boolean }) => (led ? `of ${names}` : names),
    sources: ({ names }: { names: string; led: boolean }) => `as told by ${names}`,
    window: ({ from, to }: { from: string; to: string }) =>
      from === to ? `on ${from}` : `between ${from} and ${to}`,
    since: ({ from }: { from: string }) => `from ${from} on`,
    until: ({ to }: { to: string }) => `until ${to}`,
    text: ({ text }: { text: string }) => `with “${text}”`,
    asOf: ({ day }: { day: string }) => `as known on ${day}`,
    confidence: ({ percent }: { percent: number }) => `read with at least ${percent} % confidence`,
    join: ({ subject, limits }: { subject: string; limits: readonly string[] }) =>
      [subject, ...limits].filter((part) => part !== '').join(', '),
    colon: ({ scope }: { scope: string }) => `${scope}: `,
  },
  /** Puts a capital at the beginning of a sentence. */
  capital: (text: string) => text.charAt(0).toLocaleUpperCase('en') + text.slice(1),
  computed: ({ a, b, difference }: { a: string; b: string; difference: string }) =>
    `${a} less ${b} makes ${difference}. No sentence states this number.`,
  counted: ({ n }: { n: string }) => `${n} is counted from the facts below. No sentence states it.`,
};
