import type { labFigures as en } from '../en/lab-figures.ts';
import type { Texts } from '../texts.ts';
import { and, count, noun, nounOf, NOUNS } from './grammar.ts';

/** 'на 1 выборах', 'на 3 выборах': the prepositional is the same for one and for many. */
const atElections = (n: number) => `на ${n} выборах`;

/** Published figures beside those of articles: thresholds, quota, accreditation, disagreements. */
export const labFigures: Texts<typeof en> = {
  thresholds: {
    title: ({ lists, elections }) =>
      elections === 0
        ? 'Нет прошлых голосов, чтобы сравнить с порогом'
        : `Между двумя порогами: ${count(lists, NOUNS.list)} ${atElections(elections)}`,
    titleOne: ({ threshold, lists, elections }) =>
      `Порог ${threshold}: ${noun(lists, ['проходит', 'проходят', 'проходят'])} ${count(lists, NOUNS.list)} ${atElections(elections)}`,
    subtitle: 'доля от принявших участие, где их число опубликовано',
    ofVotes: 'от голосов за списки; число принявших участие не опубликовано',
    official: ({ threshold }) => `порог тогда: ${threshold}`,
    bar: ({ name, share, standing }) => `${name}: ${share}, ${standing}`,
    between: 'между двумя порогами',
    above: 'выше обоих',
    below: 'ниже обоих',
    reaches: 'достигает порога',
    misses: 'ниже порога',
    showTable: 'Показать доли таблицей',
    showChart: 'Показать доли диаграммой',
    columns: {
      election: 'Выборы',
      list: 'Список',
      share: 'Доля',
      standing: 'Положение',
      threshold: 'Порог тогда',
      source: 'Источник',
    },
  },
  quota: {
    title: ({ percent }) =>
      percent === null ? 'Женщины и другие группы в списках и на местах' : `Сколько это, ${percent}?`,
    ofList: ({ n }) => `от мест по спискам (${n})`,
    ofAll: ({ n }) => `от всех мест (${n})`,
    atLeast: ({ n }) => `человек не меньше ${n}`,
    note: 'В предложениях квота относится к разному. Прежде чем считать её числом людей, выберите одно; округлено вверх, потому что меньше не хватило бы.',
    combined: 'Одна общая квота: кто принадлежит к двум группам, считается один раз.',
    history: 'Что опубликовано, выборы за выборами',
    columns: {
      election: 'Выборы',
      listWomen: 'Женщины в списках',
      combined: 'Все группы квоты в списках',
      seatWomen: 'Женщины среди депутатов',
    },
    notPublished: 'не опубликовано',
    ofN: ({ n, of }) => `${n} из ${of}`,
    range: ({ least, most }) => `между ${least} и ${most}, потому что группы пересекаются`,
    line: ({ percent }) => `Линия отмечает ${percent}.`,
    rangeHow: ({ sizes, n, least, most }) =>
      `Группы (${sizes}) среди людей (${n}): ${least}, если меньшие входят в большие, и ${most}, если не пересекаются. Кто принадлежит к обеим, не опубликовано.`,
    later: ({ n }) => `сообщено позже: ${n}`,
  },
  accreditation: {
    title: ({ elections }) =>
      elections === 0
        ? 'Сведений об аккредитованных наблюдателях нет'
        : `Наблюдатели ${atElections(elections)}, по сообщениям`,
    subtitle: 'жёлтым – статьи, подчёркнуты – публикации; ничего не сложено',
    columns: {
      reporter: 'Кто сообщил',
      date: 'На день',
      observers: 'Наблюдатели',
      organizations: 'Организации',
      countries: 'Страны',
    },
    publications: ({ n }) => (n === 0 ? 'публикация' : count(n, ['публикация', 'публикации', 'публикаций'])),
    noDate: 'без даты',
    none: 'не названо',
    unknown: 'не опубликовано',
    missions: ({ n, election }) => `${count(n, ['миссия', 'миссии', 'миссий'])} (${election})`,
    overlap: 'Миссии пересекаются: одни считают и членов других, поэтому их числа не складываются.',
    mission: 'Миссия',
    kind: 'Что это за число',
    caption: ({ election }) => `Аккредитация, ${election}`,
  },
  disagreements: {
    title: ({ n }) =>
      n === 0 ? 'Расхождений между публикациями не отмечено' : `Публикации расходятся, чисел: ${n}`,
    subtitle: 'показано и то и другое, и какому числу следуют эти расчёты',
    topic: 'О чём',
    printed: 'Напечатано',
    used: 'Взято здесь',
    decided: ({ use, sum }) =>
      `Решила арифметика: только с ${use} все голоса дают опубликованную сумму ${sum}.`,
    undecided: ({ sum }) => `Арифметика не решает: сравнение с опубликованной суммой ${sum}.`,
    sum: ({ figure, others, total }) => `${figure} и остальные ${others} дают ${total}`,
    fits: 'сходится',
    fails: 'не сходится',
  },
  card: {
    published: 'Опубликованное число',
    computed: 'Вычислено здесь',
    typed: 'Введено',
    readIn: ({ n }) =>
      n === 1
        ? 'Источник'
        : `Источник: одна или несколько из ${n} ${nounOf(n, ['публикация', 'публикации', 'публикаций'])}`,
    kinds: {
      official: 'официальный источник',
      law: 'закон',
      report: 'доклад',
      dataset: 'набор данных',
      academic: 'исследование',
      encyclopedia: 'энциклопедия',
      news: 'новости',
      seed: 'статья этого атласа',
    },
    close: 'Закрыть',
    brought: 'Из принесённого файла; публикацию он не называет.',
    newTab: 'откроется в новой вкладке',
  },
  brought: {
    title: 'Свои результаты',
    note: 'Файл JSON по схеме data/reference или CSV с первой строкой party,votes или party,votes,seats. Он читается на этом устройстве и никуда не отправляется.',
    choose: 'Выбрать файл',
    drop: 'или перетащите его сюда',
    dropping: 'Отпустите файл, чтобы его прочитать',
    wrong: ({ name, n }) => `${name}: файл не принят, ошибок в нём: ${n}. Показанное прежде осталось.`,
    unreadable: ({ name }) => `${name}: файл не удалось прочитать. Показанное прежде осталось.`,
    row: 'Строка',
    field: 'Поле',
    what: 'Что',
    shown: ({ name }) => `Голоса взяты из файла ${name}. В ссылку они не входят.`,
    back: 'К опубликованным числам',
    dismiss: 'Убрать',
  },
  list: and,
};
