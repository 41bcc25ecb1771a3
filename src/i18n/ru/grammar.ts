import { plural } from '../plural.ts';

/** A noun after a number, nominative: 1 участок, 2 участка, 5 участков. The second form is also the genitive singular. */
export type Noun = readonly [one: string, few: string, many: string];

/** The noun alone, as it stands after an exact number; after a fraction it is the genitive singular. */
export function noun(n: number, [one, few, many]: Noun): string {
  return plural('ru', n, { one, few, many, other: few });
}

/** The noun after a number that itself stands in the genitive: 'более 21 участка', 'из 10 участков'. */
export function nounOf(n: number, [, few, many]: Noun): string {
  return plural('ru', n, { one: few, few: many, many, other: few });
}

/** '5 участков'. */
export function count(n: number, forms: Noun): string {
  return `${number(n)} ${noun(n, forms)}`;
}

/** A count in words, hedged or not, with its noun: '70 участков', 'более 21 участка'. */
export function measured(amount: string, n: number, forms: Noun): string {
  return `${amount} ${isExact(amount) ? noun(n, forms) : nounOf(n, forms)}`;
}

/** Whether a number in words is the number alone, without 'более', 'около' or 'до'. */
export function isExact(amount: string): boolean {
  return /^\d/.test(amount);
}

const digits = new Intl.NumberFormat('ru', { maximumFractionDigits: 20 });

/** A number as Russian writes it: thousands apart from five digits on, a comma before decimals. */
export function number(n: number): string {
  return n >= 10_000 || !Number.isInteger(n) ? digits.format(n) : String(n);
}

const joining = new Intl.ListFormat('ru', { type: 'conjunction' });
const choosing = new Intl.ListFormat('ru', { type: 'disjunction' });
export const and = (items: readonly string[]): string => joining.format(items);
export const or = (items: readonly string[]): string => choosing.format(items);

/** The text with its first letter as a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
}

/** The text with one full stop at its end; a date may have brought its own ('2023 г.'). */
export function ended(text: string): string {
  return /[.…]$/.test(text) ? text : `${text}.`;
}

/** Nouns that many rooms count. */
export const NOUNS = {
  meeting: ['встреча', 'встречи', 'встреч'],
  activity: ['действие', 'действия', 'действий'],
  place: ['место', 'места', 'мест'],
  country: ['страна', 'страны', 'стран'],
  day: ['день', 'дня', 'дней'],
  seat: ['место', 'места', 'мест'],
  list: ['список', 'списка', 'списков'],
  vote: ['голос', 'голоса', 'голосов'],
  fact: ['факт', 'факта', 'фактов'],
  article: ['статья', 'статьи', 'статей'],
  election: ['выборы', 'выборов', 'выборов'],
  station: ['участок', 'участка', 'участков'],
  district: ['округ', 'округа', 'округов'],
  observer: ['наблюдатель', 'наблюдателя', 'наблюдателей'],
  organization: ['организация', 'организации', 'организаций'],
  mark: ['знак', 'знака', 'знаков'],
} as const satisfies Record<string, Noun>;
