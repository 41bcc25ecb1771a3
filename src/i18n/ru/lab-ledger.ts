import type { labLedger as en } from '../en/lab-ledger.ts';
import type { Texts } from '../texts.ts';
import { and, count, ended, noun, NOUNS } from './grammar.ts';

const quotas: Record<string, string> = {
  hare: 'Хэра',
  droop: 'Друпа',
  'hagenbach-bischoff': 'Хагенбаха-Бишофа',
  imperiali: 'Империали',
};
/** Numbers of votes come in figures already, perhaps as fractions, so their noun stands before them. */
const votes = (n: string) => `голосов: ${n}`;

/** The account of a count, a sentence for each step. */
export const labLedger: Texts<typeof en> = {
  title: ({ threshold }) => `Как получились места при пороге ${threshold}`,
  subtitle: 'точные дроби, по пути ничего не округлено',
  byLaw: 'По закону:',
  table: 'Подсчёт по спискам',
  which: 'Какой подсчёт',
  steps: 'Шаг за шагом',
  noSeats: 'Мест по спискам нет, распределять нечего.',
  thresholdVotes: ({ percent, base, of, needed, n }) =>
    `${percent} ${of === 'base' ? 'поданных голосов' : 'голосов за списки'} (${base}) – это ${needed}. ${
      n === 0 ? 'Этого не набирает ни один список' : `Столько набирает ${count(n, NOUNS.list)}`
    }; хватило бы ровно столько.`,
  nobody: ({ n }) => `Ни один список не участвует, пустыми остаются места: ${n}.`,
  quota: ({ name, formula, qualified, house, quota }) =>
    ended(
      `У участвующих списков вместе голосов V = ${qualified}, мест S = ${house}. По квоте ${quotas[name] ?? name}, ${formula}, место стоит голосов: ${quota}`,
    ),
  discarded: ({ name, whole, house }) =>
    `Первой идёт квота ${quotas[name] ?? name}, но она раздала бы целых мест: ${whole}, а их ${house}; подсчёт повторён со следующей, большей квотой.`,
  whole: ({ n }) =>
    `За каждую целую квоту в своих голосах список получает место: вместе ${count(n, NOUNS.seat)}.`,
  allWhole: 'Это все места, остатки ничего не решают.',
  remainders: ({ n, lists }) =>
    `Осталось мест: ${n}. Их получают наибольшие остатки, в таком порядке: ${lists.join(', ')}.`,
  averages: ({ house, formula, first }) =>
    `Место за местом, всего ${house}, достаётся списку с наибольшим частным: его голоса делятся на d(k) = ${formula}, где k – число уже полученных мест (${first}, …).`,
  last: ({ list, missed, votes: more }) => {
    const next =
      missed.length === 0
        ? ''
        : `; ${noun(missed.length, ['следующим был', 'следующими были', 'следующими были'])}: ${and(missed)}`;
    return ended(
      `Последнее место получил список: ${list}${next}${more === null || missed.length === 0 ? '' : ` (не хватило ${votes(more)})`}`,
    );
  },
  tieOrder: ({ list, over }) =>
    `Права были равны: ${and([list, ...over])}; решил указанный порядок, в пользу первого.`,
  tie: ({ lists, n }) =>
    `Права на последние места (${n}) в точности равны: ${and(lists)}. Подсчёт равенства не решает: это дело закона или жребия.`,
  tieLaw: ({ rule }) => ended(`Закон говорит: ${rule}`),
  oneList: ({ effect }) =>
    ended(
      `Участвует только один список. Для этого в законе есть правило, которое подсчёт опускает: ${effect}`,
    ),
  columns: {
    list: 'Список',
    votes: 'Голоса',
    quotient: 'Частное',
    whole: 'Целые места',
    remainder: 'Остаток, голоса',
    order: 'По остатку',
    seats: 'Места',
    nextAverage: 'Право на следующее место',
    lastAward: 'Последнее место',
  },
  ordinal: ({ n }) => `№ ${n}`,
  lastSeat: 'последнее',
  belowThreshold: 'ниже порога',
  noVotes: 'нет голосов',
  missedBy: ({ votes: more }) => `не хватило ${more}`,
  awards: ({ n }) => `Все места (${n}) в том порядке, в каком они достались`,
  award: ({ seat, list, value }) => `Место ${seat}: ${list}, ${value}`,
  zeroDivisor: 'раньше всех частных',
};
