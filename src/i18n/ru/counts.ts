import type { counts as en } from '../en/counts.ts';
import type { Texts } from '../texts.ts';
import { isExact, measured, noun, NOUNS } from './grammar.ts';

const nouns = { observers: NOUNS.observer, organizations: NOUNS.organization, countries: NOUNS.country };
/** After one, masculine and feminine; after more, and after a hedge, neuter. */
const verbs = {
  accredited: { observers: 'аккредитован', others: 'аккредитована', many: 'аккредитовано' },
  planned: { observers: 'ожидается', others: 'ожидается', many: 'ожидается' },
  deployed: { observers: 'направлен', others: 'направлена', many: 'направлено' },
  unspecified: { observers: 'учтён', others: 'учтена', many: 'учтено' },
};
const plurals = { observers: 'наблюдателей', organizations: 'организаций', countries: 'стран' };
type Counted = Parameters<(typeof en)['titleTotal']>[0];

function sentence({ amount, n, of, status }: Counted): string {
  const { many, observers, others } = verbs[status];
  const one = of === 'observers' ? observers : others;
  const verb = isExact(amount) ? noun(n, [one, many, many]) : many;
  return `${verb} ${measured(amount, n, nouns[of])}`;
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);

export const counts: Texts<typeof en> = {
  measure: { observers: 'Наблюдатели', organizations: 'Организации', countries: 'Страны' },
  titleMore: ({ n, difference, than }) =>
    `На ${difference} ${noun(n, ['наблюдателя', 'наблюдателя', 'наблюдателей'])} больше, чем раньше (${than})`,
  titleFewer: ({ n, difference, than }) =>
    `На ${difference} ${noun(n, ['наблюдателя', 'наблюдателя', 'наблюдателей'])} меньше, чем раньше (${than})`,
  titleSame: ({ than }) => `Наблюдателей столько же, сколько раньше (${than})`,
  titleTotal: (given) => capital(sentence(given)),
  titleMission: ({ mission, ...given }) => `${mission}: ${sentence(given)}`,
  titleDisagreement: ({ of, label }) => `Источники расходятся о числе ${plurals[of]} (${label})`,
  titleNone: 'О числе наблюдателей в этих статьях ничего нет',
  titleFiltered: 'Под фильтр не подходит ни одно число наблюдателей',
  emptyWhy: 'Ни в одном предложении не сказано, сколько приехало наблюдателей, организаций или стран.',
  filteredWhy: ({ n }) =>
    n === 1 ? 'Прочитано одно число, фильтр его скрывает.' : `Прочитано чисел: ${n}, фильтр их скрывает.`,
  noElection: 'выборы не названы',
  notStated: 'число не названо',
  status: { accredited: 'аккредитовано', planned: 'ожидается', deployed: 'направлено', unspecified: '' },
  ofTotal: ({ mission }) => `из них ${mission}:`,
  ofMission: ({ mission }) => `${mission}:`,
  more: ({ n }) => `в таблице ещё ${n}`,
  mark: ({ amount, of, status, label, where }) =>
    [`${of}, ${label}: ${amount} ${status}`.trim(), where].join(', '),
  showTable: 'Показать числа таблицей',
  showChart: 'Показать числа диаграммой',
  computed: ({ now, before, difference }) =>
    `Разница между ${now} и ${before}: ${difference}; вычислено, ни в одном предложении этого нет.`,
  table: {
    what: 'Что',
    election: 'Выборы',
    number: 'Число',
    sentence: 'Предложение',
    ofMission: ({ measure, mission }) => `${measure}, ${mission}`,
  },
};
