import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { headline } from './headline.ts';
import { map } from './map.ts';
import { seats } from './seats.ts';
import { timeline } from './timeline.ts';
import { earlyVote } from './timeline-title.ts';

const n = fc.integer({ min: 1, max: 130 });
const qualifier = fc.constantFrom('exact' as const, 'over' as const, 'about' as const, 'up-to' as const);
const unit = fc.constantFrom('polling-station' as const, 'district' as const, 'unspecified' as const);
const counted = fc.constantFrom('all' as const, 'observers' as const);
const status = fc.constantFrom(
  'accredited' as const,
  'planned' as const,
  'deployed' as const,
  'unspecified' as const,
);
const day = fc.constantFrom('17 марта 2023 г.', '2 мая', '1 января 2020 г.');
const plain = (parts: readonly unknown[]) => parts.join('');

/** What no text may hold, whatever it was given. */
function sound(text: string): void {
  expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  expect(text).not.toMatch(/ {2}|\s[,.;:]|,,|\.\.(?!\.)|\(\s|\s\)/);
  expect(text).toBe(text.trim());
}

/** Agreement of a count with the noun right after it, for the nouns in these texts. */
const ENDINGS: [one: RegExp, few: RegExp, many: RegExp][] = [
  [/^участок$/, /^участка$/, /^участков$/],
  [/^округ$/, /^округа$/, /^округов$/],
  [/^место$/, /^места$/, /^мест$/],
  [/^встреча$/, /^встречи$/, /^встреч$/],
  [/^день$/, /^дня$/, /^дней$/],
  [/^наблюдатель$/, /^наблюдателя$/, /^наблюдателей$/],
];
const OF = /(?:более|около|до|из|На) \d+ \S+/;

function agrees(text: string): void {
  for (const [whole, digits = '', word = ''] of text.matchAll(/(?<!\S)(\d+) ([а-яё]+)/gi)) {
    const found = ENDINGS.find((forms) => forms.some((form) => form.test(word)));
    const at = text.indexOf(whole);
    if (!found || OF.test(text.slice(Math.max(0, at - 6), at + whole.length))) continue;
    const value = Number(digits);
    const form = new Intl.PluralRules('ru').select(value);
    expect(word, text).toMatch(found[form === 'one' ? 0 : form === 'few' ? 1 : 2]);
  }
}

describe('Russian titles', () => {
  it('of the timeline agree with every number', () => {
    const given = fc.record({ n, extra: fc.integer({ min: 0, max: 40 }), counted, date: day, days: n });
    fc.assert(
      fc.property(given, ({ n: some, extra, counted: whom, date, days }) => {
        const total = some + extra;
        const { title } = timeline;
        for (const relation of [
          '',
          title.onVote,
          title.beforeVote({ n: days }),
          title.afterVote({ n: days }),
        ])
          for (const text of [
            title.share({ count: some, total, counted: whom, date, relation }),
            title.tie({ count: some, total, counted: whom, first: date, second: date }),
            title.spread({ dated: some, total, counted: whom, days, first: date, last: date }),
            title.undated({ total, counted: whom }),
            title.activities({ n: total }),
          ]) {
            sound(text);
            agrees(text);
          }
      }),
    );
    expect(timeline.title.beforeVote({ n: 2 })).toBe(', за 2 дня до голосования');
    expect(
      timeline.title.share({ count: 7, total: 21, counted: 'all', date: '17 марта 2023 г.', relation: '' }),
    ).toBe('7 из 21 встречи: 17 марта 2023 г.');
  });

  it('of the map agree with every number, hedged or not', () => {
    fc.assert(
      fc.property(n, qualifier, unit, n, (value, hedge, of, areas) => {
        const amount = { value, qualifier: hedge };
        for (const text of [
          map.quantity({ amount, unit: of }),
          map.subtitleJoint({ amount, unit: of, areas, when: 'март 2023' }),
          map.subtitleWhole({ amount, unit: of, when: null }),
          map.titleSeveralAbroad({ countries: value, home: 'Казахстан' }),
          map.titleAbroad({ observer: 'PAM', countries: value, home: 'Казахстан', planned: false }),
          map.tray({ unplaced: value, total: value }),
          map.noLabel({ n: value }),
        ]) {
          sound(text);
          agrees(text);
        }
      }),
    );
    expect(map.quantity({ amount: { value: 21, qualifier: 'over' }, unit: 'polling-station' })).toBe(
      'более 21 участка',
    );
  });

  it('of counts agree in gender and number', () => {
    const of = fc.constantFrom('observers' as const, 'organizations' as const, 'countries' as const);
    fc.assert(
      fc.property(n, of, status, fc.constantFrom('', 'более ', 'около '), (value, what, told, hedge) => {
        const given = { amount: `${hedge}${value}`, n: value, of: what, status: told };
        for (const text of [counts.titleTotal(given), counts.titleMission({ ...given, mission: 'PAM' })]) {
          sound(text);
          agrees(text);
          if (hedge !== '') expect(text).not.toMatch(/(?:ован|ена|ён|лена) /);
        }
      }),
    );
    expect(counts.titleTotal({ amount: '1', n: 1, of: 'organizations', status: 'accredited' })).toBe(
      'Аккредитована 1 организация',
    );
    expect(counts.titleTotal({ amount: '641', n: 641, of: 'observers', status: 'accredited' })).toBe(
      'Аккредитован 641 наблюдатель',
    );
    expect(counts.titleTotal({ amount: 'более 641', n: 641, of: 'observers', status: 'planned' })).toBe(
      'Ожидается более 641 наблюдателя',
    );
  });

  it('of seats agree with totals of any size', () => {
    fc.assert(
      fc.property(n, (total) => {
        const text = seats.title({ total: String(total), chamber: null, ways: 2 });
        sound(text);
        agrees(text);
      }),
    );
  });

  it('name every vote held on one day', () => {
    const { voteNames } = timeline;
    expect(voteNames(['parliamentary', 'local'])).toBe('Парламентские и местные выборы');
    expect(voteNames(['presidential'])).toBe('Президентские выборы');
    expect(voteNames(['referendum'])).toBe('Референдум');
    expect(voteNames(['senate', 'referendum'])).toBe('Выборы в Сенат и референдум');
    const kind = fc.constantFrom(
      'presidential' as const,
      'parliamentary' as const,
      'local' as const,
      'referendum' as const,
      'senate' as const,
    );
    fc.assert(
      fc.property(fc.uniqueArray(kind, { minLength: 1 }), (kinds) => {
        sound(voteNames(kinds));
      }),
    );
  });
});

describe('Russian votes held before their time', () => {
  it('say so in the number of the vote', () => {
    expect(earlyVote('Президентские выборы')).toBe('Досрочные президентские выборы');
    expect(earlyVote('Выборы в Сенат')).toBe('Досрочные выборы в Сенат');
    expect(earlyVote('Референдум')).toBe('Референдум');
  });
});

describe('Russian dates', () => {
  it('put months after a day in the genitive, and alone in the nominative', () => {
    expect(dates.day({ day: 17, month: 3, year: 2023 })).toBe('17 марта 2023 г.');
    expect(dates.day({ day: 2, month: 5, year: null })).toBe('2 мая');
    expect(dates.shortDay({ day: 2, month: 5 })).toBe('2 мая');
    expect(dates.months[4]).toBe('май');
  });
});

describe('the Russian headline', () => {
  const maybe = (of: string) => fc.constantFrom(null, of, `более ${of}`);
  it('is whole in every combination of numbers, names and dates', () => {
    const given = fc.record({
      observers: maybe('641'),
      organizations: maybe('12'),
      countries: fc.constantFrom('41', 'около 40'),
      status,
      voted: fc.constantFrom(
        headline.namedVote,
        headline.undatedVote,
        headline.vote({ date: '19 марта 2023 г.' }),
      ),
      missions: fc.constantFrom('', 'PAM', 'PAM и CIS IPA'),
      hosts: fc.constantFrom('', 'Senate'),
      total: n,
      dated: fc.nat(),
      planned: fc.boolean(),
    });
    fc.assert(
      fc.property(given, (p) => {
        const verb = headline.verb({ status: p.status, n: p.total });
        const noun = headline.observers({ n: p.total });
        const dated = p.dated % (p.total + 1);
        for (const parts of [
          headline.counts({
            observers: p.observers,
            noun,
            organizations: p.organizations,
            organizationsNoun: 'организации',
            countries: p.countries,
            countriesNoun: 'страны',
            verb,
            vote: p.voted,
          }),
          headline.missionCount({ number: '67', noun, mission: p.missions, verb, vote: p.voted }),
          headline.meetings({
            number: String(p.total),
            n: p.total,
            missions: p.missions,
            hosts: p.hosts,
            when: headline.dated({ n: p.total, dated, when: '17 марта 2023 г.' }),
          }),
          headline.namedPlaces({
            number: String(p.total),
            n: p.total,
            countries: p.planned,
            planned: p.planned,
          }),
          headline.facts({
            kinds: [
              { number: '3', kind: 'meeting', n: 3 },
              { number: '1', kind: 'rule', n: 1 },
            ],
            n: 4,
            articles: p.total,
          }),
        ])
          sound(plain(parts));
      }),
    );
  });

  it('says what narrows it, first or after others', () => {
    const { scope } = headline;
    expect(scope.missions({ names: 'PAM', led: false })).toBe('миссии: PAM');
    expect(scope.hosts({ names: 'Senate', led: true })).toBe('(стороны: Senate)');
  });
});
