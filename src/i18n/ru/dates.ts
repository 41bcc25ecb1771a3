import type { dates as en } from '../en/dates.ts';
import type { Texts } from '../texts.ts';

/** Months after a day stand in the genitive. */
const OF_MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];
const SHORT = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const MAY = 5;

export const dates: Texts<typeof en> = {
  months: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  monthsShort: SHORT,
  day: ({ day, month, year }) => `${day} ${OF_MONTHS[month - 1] ?? ''}${year === null ? '' : ` ${year} г.`}`,
  shortDay: ({ day, month }) => `${day} ${month === MAY ? 'мая' : (SHORT[month - 1] ?? '')}`,
  none: 'без даты',
  about: ({ date }) => `примерно ${date}`,
  between: ({ from, to }) => `между ${from} и ${to}`,
};
