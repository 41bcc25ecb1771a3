import type { lab as en } from '../en/lab.ts';
import type { Texts } from '../texts.ts';
import { and, count, NOUNS } from './grammar.ts';
import { labChamber } from './lab-chamber.ts';
import { labFigures } from './lab-figures.ts';
import { labFinding } from './lab-finding.ts';
import { labLedger } from './lab-ledger.ts';
import { labEntry } from './lab-entry.ts';

const NBSP = '\u00a0';

/** The seat lab. */
export const lab: Texts<typeof en> = {
  ...labEntry,
  name: 'Лаборатория мест',
  percent: ({ n }) => `${n.replace('.', ',')}${NBSP}%`,
  grouped: ({ whole, part }) =>
    `${whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, NBSP) : whole}${part === undefined ? '' : `,${part}`}`,
  signed: ({ n }) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0'),
  reference: {
    loading: 'Читаются опубликованные результаты',
    none: 'Опубликованных результатов для этой страны нет. Введённые голоса считаются по правилам из статей.',
    failed: 'Опубликованные результаты не загрузились, считаются введённые голоса.',
    wrong: ({ row, field, what }) => `${row}, ${field} ${what}.`,
    again: 'Загрузить снова',
  },
  rules: {
    title: 'Правила из статей',
    listSeats: ({ n }) => `места: ${n}`,
    byList: ' по партийным спискам',
    inDistricts: ' по округам',
    and: ', ',
    changed: ({ lower }) => `Порог ${lower ? 'снижен' : 'повышен'} `,
    threshold: 'Порог ',
    fromTo: ({ from, to }) => `с ${from} до ${to}${NBSP}%`,
    none: 'Ни одна статья не говорит, как голоса становятся местами.',
    opens: ', открыть предложение',
  },
  thresholds: {
    title: 'Сравнить пороги',
    now: 'теперь',
    before: 'прежде',
    nowLabel: 'Порог теперь, в процентах',
    beforeLabel: 'Порог прежде, в процентах',
    flag: ({ percent, which }) => `${percent} ${which === 'now' ? 'теперь' : 'прежде'}`,
    flagLabel: ({ percent, which }) =>
      `В статье сказано: ${percent} ${which === 'now' ? 'теперь' : 'прежде'}; открыть предложение`,
    official: ({ percent }) => `На этих выборах порог был ${percent}.`,
    wrong: 'Порог – число от 0 до 100.',
  },
  method: {
    title: 'Метод подсчёта',
    largest: ({ n }) => `крупнейший список получает ${n}`,
    more: ({ n }) => `Ещё ${count(n, ['метод', 'метода', 'методов'])}`,
    yours: 'Ни один источник здесь не называет метод, выбор за вами.',
    law: ({ name }) => `Метод по закону: ${name}.`,
    otherwise: ({ name }) => `Метод по закону: ${name}; здесь выбор ваш.`,
  },
  methods: {
    'hare-lr': { name: 'наибольшие остатки (Хэр)', formula: 'V / S' },
    'droop-lr': { name: 'наибольшие остатки (Друп)', formula: '⌊V / (S + 1)⌋ + 1' },
    'hagenbach-bischoff-lr': { name: 'наибольшие остатки (Хагенбах-Бишоф)', formula: 'V / (S + 1)' },
    'imperiali-lr': { name: 'наибольшие остатки (Империали)', formula: 'V / (S + 2)' },
    dhondt: { name: 'Д’Ондт', formula: '1, 2, 3, …' },
    'sainte-lague': { name: 'Сент-Лагю', formula: '1, 3, 5, …' },
    'modified-sainte-lague': { name: 'изменённый Сент-Лагю', formula: '1,4; 3; 5; …' },
    'sainte-lague-1.2': { name: 'Сент-Лагю с 1,2', formula: '1,2; 3; 5; …' },
    imperiali: { name: 'делители Империали', formula: '1; 1,5; 2; …' },
    danish: { name: 'датский', formula: '1, 4, 7, …' },
    adams: { name: 'Адамс', formula: '0, 1, 2, …' },
    'huntington-hill': { name: 'Хантингтон-Хилл', formula: '√(k(k + 1))' },
    dean: { name: 'Дин', formula: '2k(k + 1) / (2k + 1)' },
  },
  finding: labFinding,
  chamber: labChamber,
  changes: {
    title: 'Кто получает, кто уступает',
    at: ({ threshold }) => `при ${threshold}`,
    columns: {
      list: 'Список',
      share: 'Доля',
      keptOut: 'Не проходит при',
      seats: ({ n }) => `Места из ${n}`,
      change: 'Изменение',
      official: 'Официально',
      difference: 'Теперь минус официально',
    },
    none: ({ two }) => (two ? 'нет мест ни при одном пороге' : 'нет мест'),
    keptOut: ({ thresholds }) => and(thresholds),
    row: ({ before, now, from, to }) => `${count(before, NOUNS.seat)} при ${from}, ${now} при ${to}`,
    total: 'Все списки',
  },
  indices: {
    title: 'Насколько места отвечают голосам',
    at: ({ threshold }) => `при ${threshold}`,
    measure: 'Мера',
    wasted: 'Голоса за списки без мест',
    wastedFormula: 'голоса за списки без мест ÷ голоса за все списки',
    gallagher: 'Индекс Галлахера',
    gallagherFormula: '√(½ Σ (vᵢ − sᵢ)²), v и s в процентах; 0 – пропорционально',
    effectiveVotes: 'Эффективное число партий, голоса',
    effectiveSeats: 'Эффективное число партий, места по спискам',
    effectiveFormula: '1 ÷ Σ pᵢ²',
    none: 'нет',
    sources:
      'Gallagher, Electoral Studies 10 (1991); Laakso и Taagepera, Comparative Political Studies 12 (1979).',
  },
  ledger: labLedger,
  figures: labFigures,
};
