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

it.each([
  'The head of the African Union mission, Ana Rusu, former President of Moldova, met the chairman, Bakyt Toktorbaev, on Monday.',
  'Ana Rusu, former President of Moldova, head of the African Union mission, met the chairman, Bakyt Toktorbaev, on Monday.',
])('an office that somebody held is no other guest: %s', (told) => {
  expect(sidesOf(factsIn(VOTE + told))[0]?.guests).toEqual(['ana-rusu', 'au']);
});

it.each([
  'the UN Special Representative for Central Asia Ana Rusu',
  'the Special Representative of the UN Secretary-General for Central Asia, Ana Rusu,',
])('an envoy is of the body that sends: %s', (who) => {
  const { meetings } = factsIn(`${VOTE}${CHAIR} received ${who} on Monday.`);
  expect(meetings[0]?.participants).toContainEqual(
    expect.objectContaining({ person: 'ana-rusu', organization: 'un' }),
  );
});

it.each([
  'and his two deputies, Aida Karimova and Ulan Sadykov, received Jan Petersen of ODIHR on Monday.',
  'received Jan Petersen of ODIHR on Monday. Toktorbaev’s deputies Aida Karimova and Ulan Sadykov took part in the meeting.',
])('deputies of somebody are of the same body: %s', (told) => {
  const { meetings } = factsIn(`${VOTE}${CHAIR} ${told}`);
  expect(meetings[0]?.participants).toContainEqual(
    expect.objectContaining({ person: 'ulan-sadykov', organization: 'kg-election-commission' }),
  );
});

it.each(['Abul Fazal Md Sanaullah', 'Tran Thanh Man', 'Nana Akufo-Addo', 'Nurlan Turgunbek uulu'])(
  '%s is one name',
  (name) => {
    const { persons } = factsIn(
      `${VOTE}${CHAIR} received the head of the ODIHR mission, ${name}, on Monday.`,
    );
    expect(persons.map((person) => person.name)).toContain(name);
  },
);

it.each(['AU-COMESA', 'AU/COMESA'])('%s is two bodies, the head of their mission of the first', (joint) => {
  const head = `received the head of the joint ${joint} mission, Ana Rusu, on Monday.`;
  const { meetings } = factsIn(`${VOTE}${CHAIR} ${head}`);
  expect(meetings[0]?.participants).toMatchObject([
    {},
    { person: null, organization: 'au' },
    { person: null, organization: 'comesa' },
    { person: 'ana-rusu', organization: 'au' },
  ]);
});

it('the first part of a name means its bearer again, where it is no place and nobody’s surname', () => {
  const { meetings, persons } = factsIn(
    `${VOTE}The Japanese ambassador, Maeda Yoshihiko, met the chairman, Bakyt Toktorbaev, on Monday. On Tuesday Ambassador Maeda was received by the Speaker, Marlen Sadykov.`,
  );
  expect(meetings).toHaveLength(2);
  expect(persons.map(({ id }) => id)).not.toContain('maeda');
});

it('an ambassador who heads the delegation of a body is of that body', () => {
  const sides = sidesOf(
    factsIn(`${VOTE}${CHAIR} received Ambassador Jan Petersen, Head of the EU Delegation to Kyrgyzstan.`),
  );
  expect(sides).toEqual([{ hosts: HOST, guests: ['eu', 'jan-petersen'] }]);
});
