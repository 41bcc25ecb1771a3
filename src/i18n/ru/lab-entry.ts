import type { lab as en } from '../en/lab.ts';
import type { Texts } from '../texts.ts';

type Entry = 'election' | 'seats' | 'votes' | 'inputs' | 'copy' | 'copied' | 'copyFailed' | 'reset';

/** What somebody chooses and types in. */
export const labEntry: Texts<Pick<typeof en, Entry>> = {
  election: {
    title: 'Чьи голоса',
    older: 'Более ранние выборы',
    newer: 'Более поздние выборы',
    place: ({ n, of }) => `${n} из ${of}`,
    brought: 'Ваш файл',
    own: 'Ваши числа',
    published: 'Опубликованные голоса',
  },
  seats: {
    title: 'Места',
    list: 'по партийным спискам',
    single: 'по округам',
    wrong: ({ most }) => `Целое число, не больше ${most}.`,
    stated: 'как сказано в статье',
    published: 'как опубликовано',
    typed: 'введено',
  },
  votes: {
    title: ({ election }) => `Голоса, ${election}`,
    list: 'Список',
    votes: 'Голоса',
    share: 'Доля',
    all: 'Приняли участие',
    change: 'Ввести другие голоса',
    typedTitle: 'Ваши голоса или доли',
    typedNote:
      'Введено, чтобы показать, как действуют правила. В статьях этого нет, поэтому жёлтого здесь нет.',
    exampleNote: 'Пример, впишите своё. Голосов в статьях нет, поэтому жёлтого здесь нет.',
    others: 'Против всех, недействительные',
    othersNote: 'учитывается только для порога',
    name: ({ n }) => `Название списка ${n}`,
    of: ({ name }) => `Голоса: ${name}`,
    add: 'Добавить список',
    remove: ({ name }) => `Убрать: ${name}`,
    sum: ({ sum }) => `Вместе ${sum}`,
    wrong: ({ name }) => `${name}: число без знака, не больше шести знаков после запятой.`,
    newName: ({ n }) => (n < 26 ? String.fromCharCode(65 + n) : `Список ${n + 1}`),
    published: ({ name }) => `Опубликованные голоса: ${name}`,
    shareOf: 'от принявших участие',
    shareOfVotes: 'от голосов за списки',
  },
  inputs: 'Места, голоса и ваши результаты',
  copy: 'Скопировать ссылку на этот расчёт',
  copied: 'Ссылка скопирована',
  copyFailed: 'Скопируйте адрес страницы: расчёт записан в нём.',
  reset: 'Сбросить',
};
