import { sentenceCase, smallNumber } from './number-words.ts';
import { plural } from '../plural.ts';

const missions = (n: number): string => plural('en', n, { one: 'mission', other: 'missions' });
const meetings = (n: number): string =>
  `${smallNumber(n)} ${plural('en', n, { one: 'meeting', other: 'meetings' })}`;

export const matrix = {
  title: {
    none: 'No mission met a host',
    only: ({ host, n }: { host: string; n: number }) =>
      n === 1
        ? `${host} met the only mission`
        : `${host} met ${n === 2 ? 'both' : `all ${smallNumber(n)}`} missions`,
    most: ({ host, n, of }: { host: string; n: number; of: number }) =>
      `${host} met ${smallNumber(n)} of ${smallNumber(of)} ${missions(of)}`,
    tie: ({ hosts, n, of }: { hosts: number; n: number; of: number }) =>
      `${sentenceCase(smallNumber(hosts))} hosts met ${smallNumber(n)} of ${smallNumber(of)} ${missions(of)} each`,
  },
  caption: 'Meetings of each mission with each host, under the filter; a cell narrows the filter to its pair',
  mission: 'Mission',
  total: 'All',
  totalOf: ({ name, n }: { name: string; n: number }) => `${name}, ${n === 0 ? 'no meeting' : meetings(n)}`,
  cell: ({ mission, host, n }: { mission: string; host: string; n: number }) =>
    `${mission} and ${host}: ${n === 0 ? 'no meeting' : meetings(n)}`,
  outside: ({ n }: { n: number }) =>
    `${sentenceCase(meetings(n))} without a mission or without a host ${n === 1 ? 'stands' : 'stand'} only on the timeline.`,
  leftOut: ({ n }: { n: number }) =>
    `${sentenceCase(meetings(n))} of missions with hosts ${n === 1 ? 'is' : 'are'} read, and the filter leaves ${n === 1 ? 'it' : 'them'} out.`,
  close: 'Close the matrix',
};
