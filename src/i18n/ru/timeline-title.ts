import type { timeline as en } from '../en/timeline.ts';
import type { Texts } from '../texts.ts';
import { and, count, noun, nounOf, NOUNS, sentenceCase } from './grammar.ts';

type Counted = 'all' | 'observers';
const meetings = (n: number, counted: Counted) => `${noun(n, NOUNS.meeting)}${withWhom(counted)}`;
const ofMeetings = (n: number, counted: Counted) => `${nounOf(n, NOUNS.meeting)}${withWhom(counted)}`;
const withWhom = (counted: Counted) => (counted === 'observers' ? ' с наблюдателями' : '');

/** The finding over the meetings shown. */
export const timelineTitle: Texts<(typeof en)['title']> = {
  empty: 'Встреч в этих статьях нет',
  noMatch: 'Ни одна встреча не подходит',
  activities: ({ n }) => `Встреч нет, ${count(n, NOUNS.activity)} миссий`,
  share: ({ count: n, total, counted, date, relation }) => {
    const tail = `${date}${relation}`;
    if (total === 1) return `Единственная встреча${withWhom(counted)}: ${tail}`;
    if (n === total && total === 2) return `Обе встречи${withWhom(counted)}: ${tail}`;
    if (n === total) return `Все встречи${withWhom(counted)} (${total}): ${tail}`;
    return `${n} из ${total} ${ofMeetings(total, counted)}: ${tail}`;
  },
  tie: ({ count: n, total, counted, first, second }) =>
    `${first} и ${second}: поровну, по ${n} из ${total} ${ofMeetings(total, counted)}`,
  spread: ({ dated, total, counted, days, first, last }) =>
    dated === total
      ? `С ${first} по ${last}: ${total} ${meetings(total, counted)}, дней: ${days}`
      : `С ${first} по ${last}: датированы ${dated} из ${total} ${ofMeetings(total, counted)}, дней: ${days}`,
  undated: ({ total, counted }) => {
    if (total === 1) return `День единственной встречи${withWhom(counted)} не указан`;
    if (total === 2) return `Дни обеих встреч${withWhom(counted)} не указаны`;
    return `Ни у одной из ${total} ${ofMeetings(total, counted)} день не указан`;
  },
  beforeVote: ({ n }) => `, за ${count(n, NOUNS.day)} до голосования`,
  onVote: ', в день голосования',
  afterVote: ({ n }) => `, через ${count(n, NOUNS.day)} после голосования`,
};

const VOTES = { presidential: 'президентские', parliamentary: 'парламентские', local: 'местные' } as const;
type VoteKind = Parameters<(typeof en)['voteNames']>[0][number];

/** Votes held on one day: 'Парламентские и местные выборы'. */
export function voteNames(kinds: readonly VoteKind[]): string {
  const adjectives = (['presidential', 'parliamentary', 'local'] as const).flatMap((kind) =>
    kinds.includes(kind) ? VOTES[kind] : [],
  );
  const names = [
    ...(adjectives.length > 0 ? [`${and(adjectives)} выборы`] : []),
    ...(kinds.includes('senate') ? ['выборы в Сенат'] : []),
    ...(kinds.includes('referendum') ? ['референдум'] : []),
  ];
  return sentenceCase(names.length === 2 && adjectives.length > 1 ? names.join(', ') : and(names));
}

/** A vote held before its time: 'Досрочные президентские выборы'. A referendum has no time of its own. */
export function earlyVote(name: string): string {
  const plain = name.charAt(0).toLocaleLowerCase('ru') + name.slice(1);
  return plain.includes('выборы') ? `Досрочные ${plain}` : name;
}
