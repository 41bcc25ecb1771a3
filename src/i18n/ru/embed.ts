import type { embed as en } from '../en/embed.ts';
import type { Texts } from '../texts.ts';
import { ended } from './grammar.ts';

export const embed: Texts<typeof en> = {
  open: 'Открыть в атласе',
  article: 'К статье',
  data: 'Данные',
  asOf: ({ day }) => ended(`Статьи до ${day}`),
  dataset: ({ id }) => `Набор данных ${id}.`,
  frozen: 'Эта диаграмма сохранена в прежнем виде.',
  newer: ({ day }) => ended(`Более новые статьи в неё не вошли, новейшая: ${day}`),
  newest: 'Показать с новейшими статьями',
  nothing: 'В статьях этой диаграммы нет предложения, отвечающего запросу.',
  close: 'Закрыть предложение',
  sentence: 'Предложение',
  filter: {
    label: 'Показать',
    mission: 'Миссия',
    election: 'Выборы',
    anyMission: 'все миссии',
    anyElection: 'все выборы',
  },
  problem: {
    chart: 'Такой диаграммы в атласе нет.',
    data: 'Данные этой диаграммы не удалось прочитать.',
    frozen: ({ id }) =>
      `Эта диаграмма сохранена с набором данных ${id}, которого на этом сайте больше нет. С другими данными она не показывается.`,
    script: 'Эту диаграмму не удалось загрузить.',
    open: 'Открыть Observer Atlas',
  },
};
