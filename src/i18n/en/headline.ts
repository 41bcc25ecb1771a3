import { plural } from '../plural.ts';

/** Sentences with places for parts (numbers that open their evidence); `P` is whatever the caller puts there. */
type Parts<P> = (string | P)[];

const verbs = {
  accredited: 'were accredited for',
  planned: 'were due at',
  deployed: 'were deployed for',
  unspecified: 'are counted for',
};

export const headline = {
  verb: ({ status }: { status: keyof typeof verbs }) => verbs[status],
  observers: ({ n }: { n: number }) => plural('en', n, { one: 'observer', other: 'observers' }),
  vote: ({ date }: { date: string }) => `the ${date} vote`,
  undatedVote: 'a vote without a date',
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
    const joined = from.flatMap((part, i) => (i === 0 ? part : [' and ', ...part]));
    const subject =
      p.observers === null
        ? joined
        : [p.observers, ` ${p.noun}`, ...(joined.length > 0 ? [' from ', ...joined] : [])];
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
  }): Parts<P> => [number, ` ${noun} of ${mission} ${verb} ${vote}`],
  located: <P>({
    whole,
    unit,
    parts,
  }: {
    whole: P;
    unit: string;
    parts: { number: P; place: string }[];
  }): Parts<P> => [
    'The articles locate ',
    whole,
    ` ${unit}`,
    ...(parts.length > 0
      ? [': ', ...parts.flatMap(({ number, place }, i) => [...(i > 0 ? [', '] : []), number, ` in ${place}`])]
      : []),
  ],
  locatedIn: <P>({ whole, unit, places }: { whole: P; unit: string; places: string }): Parts<P> => [
    'The articles locate ',
    whole,
    ` ${unit} in ${places}`,
  ],
  namedPlaces: <P>({ number, n, countries }: { number: P; n: number; countries: boolean }): Parts<P> => [
    'Observers were sent to ',
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
    ` ${plural('en', n, { one: 'meeting', other: 'meetings' })}`,
    `${missions === '' ? '' : ` of ${missions}`}${hosts === '' ? '' : ` with ${hosts}`}${when === '' ? '' : `, ${when}`}`,
  ],
  others: ({ n }: { n: number }) => `${n} others`,
  on: ({ date }: { date: string }) => date,
  span: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  facts: <P>({ number, n, articles }: { number: P; n: number; articles: number }): Parts<P> => [
    number,
    ` ${plural('en', n, { one: 'fact', other: 'facts' })} in ${articles} ${plural('en', articles, { one: 'article', other: 'articles' })}`,
  ],
  opens: ', read the sentence',
  nothing: 'Nothing in these articles matches',
  computed: ({ a, b, difference }: { a: string; b: string; difference: string }) =>
    `${a} less ${b} makes ${difference}. No sentence states this number.`,
  counted: ({ n }: { n: string }) => `${n} is counted from the facts below. No sentence states it.`,
};
