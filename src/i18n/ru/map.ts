import type { map as en } from '../en/map.ts';
import type { Texts } from '../texts.ts';
import { and, count, measured, noun, NOUNS, number } from './grammar.ts';
import { mapKey } from './map-key.ts';

const UNITS = { 'polling-station': NOUNS.station, district: NOUNS.district, unspecified: NOUNS.place };
const HEDGES = { exact: '', over: 'более ', about: 'около ', 'up-to': 'до ' };
type Quantity = Parameters<(typeof en)['amount']>[0];

const amount = ({ value, qualifier }: Quantity) => `${HEDGES[qualifier]}${number(value)}`;
const quantity = ({ amount: of, unit }: { amount: Quantity; unit: keyof typeof UNITS }) =>
  measured(amount(of), of.value, UNITS[unit]);
/** 'в 1 стране', 'в 12 странах'. */
const inCountries = (n: number) => `в ${n} ${noun(n, ['стране', 'странах', 'странах'])}`;

export const map: Texts<typeof en> = {
  world: 'Мир',
  switchLabel: 'Какая карта',
  asTable: 'Показать таблицей',
  asMap: 'Показать карту',
  tableOf: ({ title }) => `${title}: таблица`,

  titleWent: ({ observer }) => `Где побывали наблюдатели: ${observer}`,
  titleDue: ({ observer }) => `Куда собирались наблюдатели: ${observer}`,
  titleObserved: 'Где наблюдали за голосованием',
  titleDueToObserve: 'Где собирались наблюдать за голосованием',
  titleNone: ({ country }) => `${country}: ни одно место не названо`,
  titleAbroad: ({ observer, countries, planned }) =>
    `${observer}: ${planned ? 'планировалось наблюдение' : 'наблюдение'} на участках за рубежом, ${inCountries(countries)}`,
  titleSeveralAbroad: ({ countries }) =>
    `Наблюдатели назвали ${countries} ${noun(countries, ['страну', 'страны', 'стран'])} за рубежом`,
  titleEvents: ({ places }) => `Встречи прошли за рубежом, мест: ${places}`,
  titleOrigins: ({ countries }) => `Названо стран, откуда приехали наблюдатели: ${countries}`,
  titleMet: ({ places }) => `Названо мест, где проходили встречи: ${places}`,
  titleNowhereMet: 'Ни в одном предложении не сказано, где проходили встречи',
  layersLabel: 'Что показывает карта',
  layers: { voting: 'Наблюдение', meetings: 'Встречи', origins: 'Откуда наблюдатели' },
  titleNoneAbroad: () => 'За рубежом ни одно место не названо',
  subtitleJoint: ({ amount: of, unit, areas, when }) =>
    `${quantity({ amount: of, unit })}, территорий: ${areas}${when === null ? '' : `, ${when}`}`,
  subtitleWhole: ({ amount: of, unit, when }) =>
    `${quantity({ amount: of, unit })}${when === null ? '' : `, ${when}`}`,
  subtitleVote: ({ date }) => `голосование ${date}`,

  amount,
  quantity,
  andNames: ({ names }) => and(names),
  cityOf: ({ name }) => `${name}, город`,
  visitedNoCount: 'посещено, без числа',
  announcedNoCount: 'объявлено, без числа',
  announced: ({ words }) => `${words}, объявлено`,
  townsNotNamed: ({ amount: of }) => `${of}, города не названы`,
  noCount: 'без числа',
  cityNotStated: 'город не указан',
  events: {
    meeting: 'встреча',
    briefing: 'брифинг',
    'round-table': 'круглый стол',
    visit: 'визит',
    other: 'событие',
  },
  several: ({ n, what }) => (n > 1 ? `${what}, ${n}` : what),

  ...mapKey,
  coverage: ({ amount: of, stations, share }) =>
    `${amount(of)} из ${number(stations)} ${noun(stations, ['участка', 'участков', 'участков'])}, ${HEDGES[of.qualifier]}${share.toLocaleString('ru', { style: 'percent', maximumSignificantDigits: 2 })}`,
  tray: ({ unplaced, total }) =>
    unplaced === 0 ? `Не на карте: ничего из ${total}` : `Не на карте: ${unplaced} из ${total}`,
  wholeCountry: ({ name }) => `${name}, вся страна`,
  noLabel: ({ n }) => `${count(n, NOUNS.mark)} без места для подписи`,
  clusters: 'число знаков рядом: нажмите, чтобы их разделить',
  cluster: ({ n }) => `Здесь рядом знаков: ${n}. Приблизьте карту, чтобы их разделить.`,
  abroad: ({ n }) => `ещё ${n} за рубежом`,
  inside: ({ n }) => `ещё ${n} внутри страны`,

  east: ({ degrees }) => `${degrees}° в.`,
  west: ({ degrees }) => `${degrees}° з.`,
  north: ({ degrees }) => `${degrees}° с.`,
  south: ({ degrees }) => `${degrees}° ю.`,
  equator: '0°',
  kilometres: ({ km }) => `${number(km)} км`,
  mapOf: ({ name, title }) => `Карта: ${name}. ${title}. Плюс и минус меняют масштаб, стрелки двигают карту.`,
  marksOf: ({ name }) => `Знаки на карте: ${name}`,
  theWorld: 'весь мир',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  zoomReset: 'Показать карту целиком',
  zoomLabel: 'Масштаб',

  markName: ({ parts }) => parts.join(', '),
  paragraph: ({ source, paragraph }) => `${source}, абзац ${paragraph}`,

  heldBy: ({ country, when }) =>
    `Что провели посольства и консульства: ${country}${when === null ? '' : `. Перед голосованием, ${when}`}`,
  eventBy: ({ what, host }) => (host === '' ? what : `${what}: ${host}`),

  emptyTitle: ({ who }) => (who === null ? 'На этой карте нет мест' : `Участки не названы: ${who}`),
  emptyMentions: ({ articles }) =>
    articles === 0
      ? 'Ни одна статья не подходит.'
      : articles === 1
        ? 'Подходит одна статья. Участков здесь она не называет.'
        : `Подходит статей: ${articles}. Ни одна не называет здесь участков.`,
  emptyAll: 'Статьи не называют здесь участков.',
  showWorld: 'Показать карту мира',
  showCountry: ({ country }) => `Показать карту: ${country}`,
  loading: 'Читаются границы',
  outlineOnly: ({ country }) =>
    `${country}: показан только контур, границ нынешних областей нет. Названное по областям перечислено как «не на карте».`,
  notDrawnApart: ({ names }) => `Отдельно не показаны: ${and(names)}.`,
  errorTitle: 'Границы областей не загрузились',
  errorTitleWorld: 'Границы стран не загрузились',
  errorText: 'Числа ниже полны и без карты.',
  retry: 'Загрузить границы снова',

  columns: {
    place: 'Место',
    said: 'Что названо',
    amount: 'Число',
    observer: 'Кто',
    date: 'Дата',
    sentence: 'Предложение',
  },
};
