import type { headline as en } from '../en/headline.ts';
import type { Texts } from '../texts.ts';
import { count, NOUNS } from './grammar.ts';

/** Numbers come with hedges, so nouns stand before them, in the plural: 'наблюдатели – более 641'. */
const verbs = {
  accredited: 'аккредитованы',
  planned: 'ожидаются',
  deployed: 'направлены',
  unspecified: 'названы',
};
const kindNames = {
  meeting: 'встречи',
  activity: 'действия миссий',
  observation: 'места наблюдения',
  count: 'сведения о численности',
  rule: 'правила',
  statement: 'высказывания',
};
const labelled = (label: string, { names, led }: { names: string; led: boolean }) =>
  led ? `(${label}: ${names})` : `${label}: ${names}`;

export const headline: Texts<typeof en> = {
  verb: ({ status }) => verbs[status],
  observers: () => 'наблюдатели',
  vote: ({ date }) => `голосование ${date}`,
  voteIn: ({ date, country }) => `голосование ${date} (${country})`,
  undatedVote: 'голосование без даты',
  namedVote: 'это голосование',
  counts: (p) => {
    const parts = [
      { number: p.observers, noun: p.noun },
      { number: p.organizations, noun: p.organizationsNoun },
      { number: p.countries, noun: p.countriesNoun },
    ].filter(({ number }) => number !== null);
    return [
      `${p.vote}: ${p.verb} `,
      ...parts.flatMap(({ number, noun }, at) => [at === 0 ? `${noun} – ` : `, ${noun} – `, number]),
    ];
  },
  more: ({ difference, previous, month }) => [', на ', difference, ' больше, чем ', previous, ` (${month})`],
  fewer: ({ difference, previous, month }) => [', на ', difference, ' меньше, чем ', previous, ` (${month})`],
  same: ({ previous, month }) => [', столько же, сколько прежде: ', previous, ` (${month})`],
  missionCount: ({ number, noun, mission, verb, vote }) => [
    `${vote}: ${verb} ${noun}${mission === '' ? '' : ` (${mission})`} – `,
    number,
  ],
  located: ({ whole, unit, parts }) => [
    `в статьях названы ${unit} – `,
    whole,
    ', из них ',
    ...parts.flatMap(({ number, place }, at) => [at === 0 ? `${place} – ` : `, ${place} – `, number]),
  ],
  locatedIn: ({ whole, unit, places }) => [`в статьях названы ${unit} – `, whole, ` (${places})`],
  namedPlaces: ({ number, countries, planned }) => [
    `${planned ? 'объявлено о наблюдении' : 'сообщается о наблюдении'}, ${countries ? 'страны' : 'места'} – `,
    number,
    ', число участков не названо',
  ],
  meetings: ({ number, missions, hosts, when }) => [
    'встречи – ',
    number,
    `${missions === '' ? '' : `, миссии: ${missions}`}${hosts === '' ? '' : `, стороны: ${hosts}`}, ${when}`,
  ],
  dated: ({ n, dated, when }) => {
    if (dated === 0) return 'без дат';
    return dated === n ? `даты: ${when}` : `из них с датой – ${dated}: ${when}`;
  },
  others: ({ n }) => `ещё ${n}`,
  between: ({ from, to }) => `между ${from} и ${to}`,
  facts: ({ kinds, articles }) => [
    ...kinds.flatMap(({ kind, number }, at) => [
      at === 0 ? `${kindNames[kind]} – ` : `, ${kindNames[kind]} – `,
      number,
    ]),
    ` (${count(articles, NOUNS.article)})`,
  ],
  opens: 'прочитать предложение',
  nothing: 'в этих статьях ничего не подходит',
  scope: {
    kinds: ({ kinds }) => kinds,
    missions: (given) => labelled('миссии', given),
    hosts: (given) => labelled('стороны', given),
    places: (given) => labelled('места', given),
    persons: (given) => labelled('люди', given),
    elections: (given) => labelled('выборы', given),
    sources: (given) => labelled('источники', given),
    window: ({ from, to }) => (from === to ? from : `между ${from} и ${to}`),
    since: ({ from }) => `начиная с ${from}`,
    until: ({ to }) => `по ${to}`,
    text: ({ text }) => `со словами «${text}»`,
    asOf: ({ day }) => `известное на ${day}`,
    confidence: ({ percent }) => `прочитанное с уверенностью не ниже ${percent} %`,
    join: ({ subject, limits }) => [subject, ...limits].filter((part) => part !== '').join(', '),
    colon: ({ scope }) => `${scope}: `,
  },
  capital: (text) => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1),
  computed: ({ a, b, difference }) =>
    `Разница между ${a} и ${b}: ${difference}. Ни в одном предложении этого числа нет.`,
  counted: ({ n }) => `Число ${n} сосчитано по фактам ниже. Ни в одном предложении его нет.`,
};
