import { expect, it } from 'vitest';
import { CHAIR, factsIn, HOST, sidesOf, VOTE } from './meetings-in.test-data.ts';

const MET = `${VOTE}${CHAIR} received the head of the ODIHR mission, Jan Petersen, on Monday. `;
const GUESTS = ['jan-petersen', 'odihr'];

it('those named after what several of a body are, are of it', () => {
  const experts = factsIn(`${MET}ODIHR experts Ana Rusu and Ulvi Akhundlu attended the meeting.`);
  expect(sidesOf(experts)).toEqual([{ hosts: HOST, guests: ['ana-rusu', ...GUESTS, 'ulvi-akhundlu'] }]);
  const members = factsIn(`${MET}The meeting was attended by CEC members Aida Karimova and Ulan Sadykov.`);
  expect(sidesOf(members)).toEqual([{ hosts: ['aida-karimova', ...HOST, 'ulan-sadykov'], guests: GUESTS }]);
});

it('one of two offices is that in a mission whose name says that it observes', () => {
  for (const who of [
    'Ambassador Ana Rusu, head of the African Union Election Observation Mission',
    'Ana Rusu, former President of Mozambique and head of the African Union Election Observation Mission',
    'African Union Ambassador Ana Rusu, head of the election observation mission',
  ])
    expect(sidesOf(factsIn(`${VOTE}${CHAIR} received ${who}, on Monday.`))).toEqual([
      { hosts: HOST, guests: ['ana-rusu', 'au'] },
    ]);
});
