import { plural, type PluralForms } from '../plural.ts';
import { sentenceCase, smallNumber } from './number-words.ts';

const counted = (n: number, forms: PluralForms) => plural('en', n, forms);

/** 'the US independent observers', but 'PAM observers': a name that already says who they are takes an article. */
const observersOf = (name: string) =>
  /\s\p{Ll}+$/u.test(name) ? (/^the\s/i.test(name) ? name : `the ${name}`) : `${name} observers`;
/** 'the United States': names of countries that English gives an article. */
const withArticle = (country: string) =>
  /^(United|Netherlands|Philippines|Bahamas|Maldives)/.test(country) ? `the ${country}` : country;

const UNITS = {
  'polling-station': { one: 'polling place', other: 'polling places' },
  district: { one: 'election district', other: 'election districts' },
  unspecified: { one: 'place', other: 'places' },
} as const;
type UnitName = keyof typeof UNITS;
interface Quantity {
  value: number;
  qualifier: 'exact' | 'over' | 'about' | 'up-to';
}
const HEDGES = { exact: '', over: 'over ', about: 'about ', 'up-to': 'up to ' } as const;
const amount = ({ value, qualifier }: Quantity) => `${HEDGES[qualifier]}${value.toLocaleString('en')}`;
const quantity = ({ amount: of, unit }: { amount: Quantity; unit: UnitName }) =>
  `${amount(of)} ${counted(of.value, UNITS[unit])}`;

export const map = {
  world: 'World',
  switchLabel: 'Which map',
  asTable: 'Read as a table',
  asMap: 'Show the map',
  tableOf: ({ title }: { title: string }) => `${title}, as a table`,

  titleWent: ({ observer }: { observer: string }) => `Where ${observersOf(observer)} went`,
  titleDue: ({ observer }: { observer: string }) => `Where ${observersOf(observer)} were to go`,
  titleObserved: 'Where voting was observed',
  titleDueToObserve: 'Where voting was to be observed',
  titleNone: ({ country }: { country: string }) => `No place in ${withArticle(country)} is named`,
  titleAbroad: ({
    observer,
    countries,
    home,
    planned,
  }: {
    observer: string;
    countries: number;
    home: string;
    planned: boolean;
  }) =>
    `${sentenceCase(observersOf(observer))} ${planned ? 'were to watch' : 'watched'} polling stations in ${countries} ${counted(countries, { one: 'country', other: 'countries' })} beyond ${withArticle(home)}`,
  titleSeveralAbroad: ({ countries, home }: { countries: number; home: string }) =>
    `${countries} ${counted(countries, { one: 'country', other: 'countries' })} beyond ${withArticle(home)} ${counted(countries, { one: 'is', other: 'are' })} named by observers`,
  titleEvents: ({ places }: { places: number }) =>
    `Meetings were held in ${smallNumber(places)} ${counted(places, { one: 'place', other: 'places' })} abroad`,
  titleOrigins: ({ countries }: { countries: number }) =>
    `Sentences name ${smallNumber(countries)} ${counted(countries, { one: 'country', other: 'countries' })} that observers came from`,
  titleMet: ({ places }: { places: number }) =>
    `People met in ${smallNumber(places)} ${counted(places, { one: 'place', other: 'places' })} that a sentence names`,
  titleNowhereMet: 'No sentence says where people met',
  layersLabel: 'What the map shows',
  layers: { voting: 'Voting observed', meetings: 'People met', origins: 'Observers came from' },
  titleNoneAbroad: ({ home }: { home: string }) => `No place beyond ${withArticle(home)} is named`,
  subtitleJoint: ({
    amount,
    unit,
    areas,
    when,
  }: {
    amount: Quantity;
    unit: UnitName;
    areas: number;
    when: string | null;
  }) =>
    `${quantity({ amount, unit })} in ${smallNumber(areas)} ${counted(areas, { one: 'area', other: 'areas' })}${when === null ? '' : `, ${when}`}`,
  subtitleWhole: ({ amount, unit, when }: { amount: Quantity; unit: UnitName; when: string | null }) =>
    `${quantity({ amount, unit })}${when === null ? '' : `, ${when}`}`,
  subtitleVote: ({ date }: { date: string }) => `for the vote of ${date}`,

  amount,
  quantity,
  andNames: ({ names }: { names: readonly string[] }) =>
    new Intl.ListFormat('en', { type: 'conjunction' }).format(names),
  cityOf: ({ name }: { name: string }) => `${name} city`,
  visitedNoCount: 'visited, no count',
  announcedNoCount: 'announced, no count',
  announced: ({ words }: { words: string }) => `${words}, announced`,
  townsNotNamed: ({ amount }: { amount: string }) => `${amount}, towns not named`,
  noCount: 'no count',
  cityNotStated: 'city not stated',
  events: {
    meeting: 'meeting',
    briefing: 'briefing',
    'round-table': 'round table',
    visit: 'visit',
    other: 'event',
  },
  several: ({ n, what }: { n: number; what: string }) => (n > 1 ? `${what}, ${n}` : what),

  precision: {
    disc: 'city named',
    'disc-announced': 'city named, announced before the vote',
    ring: 'city named',
    region: 'only the region is named',
    'region-named': 'region named',
    country: 'only the country is named',
    'event-city': 'embassy or consulate event, city named',
    'event-country': 'embassy or consulate event, city not stated',
    origin: 'observers came from here',
  },
  within: ({ whole }: { whole: string }) => `within “${whole}”`,

  key: {
    disc: 'city named',
    'disc-announced': 'city named, announced before the vote',
    region: 'only a region named',
    'region-named': 'named, no number',
    'region-announced': 'announced before the vote',
    country: 'Only the country is named, so all of it is shaded.',
    'country-announced':
      'Announced before the vote. Only the country is named, with no station and no number, so all of it is shaded.',
    event: 'Embassy or consulate event. Filled: city named. Open: country only.',
    origin: 'A country that observers came from, as a sentence says.',
  },
  /** The hedge of the source is kept, and the share is no more precise than its number. */
  coverage: ({ amount: of, stations, share }: { amount: Quantity; stations: number; share: number }) =>
    `${amount(of)} of ${stations.toLocaleString('en')} stations, ${HEDGES[of.qualifier]}${share.toLocaleString('en', { style: 'percent', maximumSignificantDigits: 2 })}`,
  tray: ({ unplaced, total }: { unplaced: number; total: number }) =>
    unplaced === 0 ? `Not on the map: none of ${total}` : `Not on the map: ${unplaced} of ${total}`,
  wholeCountry: ({ name }: { name: string }) => `${name} as a whole`,
  noLabel: ({ n }: { n: number }) =>
    `${n} ${counted(n, { one: 'mark', other: 'marks' })} without room for a label`,
  clusters: 'so many marks together: press to part them',
  cluster: ({ n }: { n: number }) => `${n} marks lie together here. Zoom in to part them.`,
  abroad: ({ n }: { n: number }) => `${n} more abroad`,
  inside: ({ n, country }: { n: number; country: string }) => `${n} more inside ${withArticle(country)}`,

  east: ({ degrees }: { degrees: number }) => `${degrees}°E`,
  west: ({ degrees }: { degrees: number }) => `${degrees}°W`,
  north: ({ degrees }: { degrees: number }) => `${degrees}°N`,
  south: ({ degrees }: { degrees: number }) => `${degrees}°S`,
  equator: '0°',
  kilometres: ({ km }: { km: number }) => `${km.toLocaleString('en')} km`,
  mapOf: ({ name, title, headline }: { name: string; title: string; headline: string }) =>
    `Map of ${withArticle(name)}. ${title}. ${headline} Plus and minus zoom, arrow keys move.`,
  marksOf: ({ name }: { name: string }) => `Marks on the map of ${withArticle(name)}`,
  theWorld: 'the world',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Show the whole map',
  zoomLabel: 'Zoom',

  markName: ({ parts }: { parts: readonly string[] }) => parts.join(', '),
  paragraph: ({ source, paragraph }: { source: string; paragraph: number }) =>
    `${source} paragraph ${paragraph}`,

  heldBy: ({ country, when }: { country: string; when: string | null }) =>
    `What ${country}’s embassies and consulates held${when === null ? '' : ` before the ${when} vote`}`,
  eventBy: ({ what, host }: { what: string; host: string }) => (host === '' ? what : `${what}, ${host}`),

  emptyTitle: ({ who }: { who: string | null }) =>
    who === null ? 'No place on this map' : `No polling places for ${who}`,
  emptyMentions: ({ articles }: { articles: number }) =>
    articles === 0
      ? 'No article matches.'
      : articles === 1
        ? 'One article matches. It names no polling place here.'
        : articles === 2
          ? 'Two articles match. Neither names a polling place here.'
          : `${sentenceCase(smallNumber(articles))} articles match. None names a polling place here.`,
  emptyAll: 'The articles name no polling place here.',
  showWorld: 'Show the world map',
  showCountry: ({ country }: { country: string }) => `Show ${withArticle(country)}`,
  loading: 'Reading the outlines',
  outlineOnly: ({ country }: { country: string }) =>
    `Only the outline of ${withArticle(country)} is drawn: no boundaries of today’s regions are at hand. What names a region is listed as not on the map.`,
  notDrawnApart: ({ names }: { names: readonly string[] }) =>
    `Not drawn apart: ${new Intl.ListFormat('en', { type: 'conjunction' }).format(names)}.`,
  errorTitle: 'Region outlines did not load',
  errorTitleWorld: 'Country outlines did not load',
  errorText: 'The numbers below are complete without the map.',
  retry: 'Load outlines again',

  columns: {
    place: 'Place',
    said: 'What is named',
    amount: 'Number',
    observer: 'Who',
    date: 'Date',
    sentence: 'Sentence',
  },
};
