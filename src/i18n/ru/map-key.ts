import type { map as en } from '../en/map.ts';
import type { Texts } from '../texts.ts';

/** How precisely a place is named, in the table and in the key. */
export const mapKey: Texts<Pick<typeof en, 'precision' | 'within' | 'key'>> = {
  precision: {
    disc: 'назван город',
    'disc-announced': 'назван город, объявлено до голосования',
    ring: 'назван город',
    region: 'названа только область',
    'region-named': 'названа область',
    country: 'названа только страна',
    'event-city': 'событие посольства или консульства, назван город',
    'event-country': 'событие посольства или консульства, город не указан',
    origin: 'отсюда приехали наблюдатели',
  },
  within: ({ whole }) => `входит в «${whole}»`,
  key: {
    disc: 'назван город',
    'disc-announced': 'назван город, объявлено до голосования',
    region: 'названа только область',
    'region-named': 'названа, без числа',
    'region-announced': 'объявлено до голосования',
    country: 'Названа только страна, поэтому заштрихована вся.',
    'country-announced':
      'Объявлено до голосования. Названа только страна, без участков и чисел, поэтому заштрихована вся.',
    event: 'Событие посольства или консульства. Закрашено: назван город. Пусто: только страна.',
    origin: 'Страна, откуда, как сказано в предложении, приехали наблюдатели.',
  },
};
