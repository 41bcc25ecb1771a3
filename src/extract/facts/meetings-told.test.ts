import { describe, expect, it } from 'vitest';
import { CHAIR, factsIn, HOST, sidesOf, VOTE } from './meetings-in.test-data.ts';

const ABOUT = `${VOTE}The observers of the OSCE Parliamentary Assembly are headed by Anna Petrova.\n\n`;
const read = (sentence: string) => factsIn(`${ABOUT}${sentence}`);

const GUESTS = ['anna-petrova', 'osce-pa'];
const ONE = [{ hosts: HOST, guests: GUESTS }];

describe('meetings', () => {
  it.each([
    'The mission called on political parties to wait for the results of the Central Election Commission.',
    'Petrova told journalists at the Central Election Commission that the voting was calm.',
    'A group from the Russian Central Election Commission led by Ivan Ilyin visited four centres in Osh.',
  ])('are no appeals, words to the press or visits to stations: %s', (sentence) => {
    expect(read(sentence).meetings).toEqual([]);
  });

  it('name a guest whose surname has two particles in full', () => {
    const { persons } = read(
      'The chairman of the Central Election Commission, Bakyt Toktorbaev, met with Marijke van der Heuvel of the OSCE Parliamentary Assembly.',
    );
    expect(persons.map(({ name }) => name)).toContain('Marijke van der Heuvel');
  });

  it('need two sides that the article tells: a bare name is none where the verb says nothing of who receives', () => {
    expect(read('Petrova had talks with Maria Ivanova.').meetings).toEqual([]);
    expect(sidesOf(read(`Petrova had talks with Maria Ivanova. ${CHAIR} met with Petrova.`))).toEqual(ONE);
  });

  it.each(['Anna Petrova talks to Maria Sidorova about the vote.', 'Petrova talks to journalists about it.'])(
    'are no interviews: %s',
    (sentence) => {
      expect(read(sentence).meetings).toEqual([]);
    },
  );

  it('are talks with somebody in office', () => {
    expect(sidesOf(read('Petrova talks to foreign minister Almaz Isaev.'))).toEqual([
      { hosts: ['almaz-isaev'], guests: GUESTS },
    ]);
  });
});

describe('who was met', () => {
  it.each([
    'We were received by the chairman of the Central Election Commission, Bakyt Toktorbaev.',
    `${CHAIR} received us on Monday.`,
    'On Monday we met the chairman of the Central Election Commission, Bakyt Toktorbaev.',
  ])("is, where somebody says 'we', the mission told last with its head: %s", (sentence) => {
    expect(sidesOf(read(sentence))).toEqual(ONE);
  });

  it("is, where nobody was told to watch, the one international body of the article that says 'we'", () => {
    const told = `${VOTE}A report of the OSCE Parliamentary Assembly is due.\n\nOn Monday we met the chairman of the Central Election Commission, Bakyt Toktorbaev.`;
    expect(sidesOf(factsIn(told))).toEqual([{ hosts: HOST, guests: ['osce-pa'] }]);
  });

  it("stays open where two international bodies could be 'we'", () => {
    const told = `${VOTE}A report of the OSCE Parliamentary Assembly and a note of the Commonwealth of Independent States are due.\n\nOn Monday we met the chairman of the Central Election Commission, Bakyt Toktorbaev.`;
    expect(sidesOf(factsIn(told)).flatMap(({ guests }) => guests)).toEqual([]);
  });

  it.each([`${CHAIR} received them on Monday.`, `${CHAIR} received the guests on Monday.`])(
    "is, for 'them' and 'the guests', the mission told last with its head: %s",
    (sentence) => {
      expect(sidesOf(read(sentence))).toEqual(ONE);
    },
  );

  it.each([
    `${CHAIR} received her.`,
    `${CHAIR} received her on Monday.`,
    `${CHAIR} assured her that the lists were ready.`,
    'The chairman of the Central Election Commission is Bakyt Toktorbaev. Toktorbaev assured her that the lists were ready.',
  ])("is, for 'her', the person of the mission told last, never the one who receives: %s", (sentence) => {
    expect(sidesOf(read(sentence))).toEqual(ONE);
  });

  it("is not she whose something 'her' only tells", () => {
    expect(read(`${CHAIR} received her letter.`).meetings).toEqual([]);
  });

  it("is told with less certainty by 'her' and 'that' than by a name", () => {
    const [told] = read(`${CHAIR} assured her that the lists were ready.`).meetings;
    expect(told?.confidence).toBeLessThan(0.8);
    expect(told?.inferred).toContainEqual({ field: 'participants', how: 'guests told before' });
  });
});

describe('meetings of one sentence', () => {
  const MISSIONS =
    'the head of the CIS mission, Ivan Ilyin, and with the delegation of the OSCE Parliamentary Assembly';
  const told = (sentence: string) => sidesOf(read(sentence));
  const bodies = (sentence: string) => told(sentence).map(({ guests }) => guests.at(-1));

  it('are one for each mission that a repeated preposition sets apart', () => {
    expect(bodies(`${CHAIR} met with ${MISSIONS}.`)).toEqual(['ivan-ilyin', 'osce-pa']);
    expect(told(`${CHAIR} met with Petrova as well as with Maria Sidorova of the OSCE PA.`)).toHaveLength(1);
  });

  it('are one, where the mission calls on several at a time', () => {
    expect(
      told(
        'Petrova met with the chairman of the Central Election Commission, Bakyt Toktorbaev, and with foreign minister Almaz Isaev.',
      ),
    ).toEqual([{ hosts: ['almaz-isaev', 'bakyt-toktorbaev'], guests: GUESTS }]);
  });

  it.each([
    'Petrova was welcomed by the chairman of the Central Election Commission, Bakyt Toktorbaev, and, later, by foreign minister Almaz Isaev.',
    'Petrova called on the chairman of the Central Election Commission, Bakyt Toktorbaev, and, in the evening, on foreign minister Almaz Isaev.',
    'Petrova called on the chairman of the Central Election Commission, Bakyt Toktorbaev, and foreign minister Almaz Isaev received her at his office.',
  ])('are two where time or a second verb sets them apart: %s', (sentence) => {
    expect(told(sentence)).toEqual([
      { hosts: HOST, guests: GUESTS },
      { hosts: ['almaz-isaev'], guests: GUESTS },
    ]);
  });

  it('are as many as the items of a list that semicolons part', () => {
    expect(
      bodies(
        `${CHAIR} granted audiences to Ivan Ilyin, head of the CIS mission; to Petrova; to Maria Sidorova of the African Union.`,
      ),
    ).toEqual(['ivan-ilyin', 'osce-pa', 'maria-sidorova']);
  });
});

describe('who receives', () => {
  it("is, for 'he' before guests of another mission, who received last", () => {
    const told = read(
      `${CHAIR} met with Petrova. In the afternoon the chairman met with the head of the CIS mission, Ivan Ilyin.`,
    );
    expect(sidesOf(told).map(({ hosts }) => hosts)).toEqual([HOST, HOST]);
  });

  it('is a candidate, who is of the country that votes', () => {
    expect(sidesOf(read('Petrova had talks with presidential candidate Almaz Isaev.'))).toEqual([
      { hosts: ['almaz-isaev'], guests: GUESTS },
    ]);
  });

  it('is no building with a name', () => {
    expect(
      sidesOf(
        read(
          `Petrova met the chairman of the Central Election Commission, Bakyt Toktorbaev, at Kenesh Ordo.`,
        ),
      ),
    ).toEqual(ONE);
  });

  it('is of the body where the meeting was', () => {
    const { persons } = read(
      'Petrova visited the Central Election Commission, where chairman Bakyt Toktorbaev briefed her.',
    );
    const chair = persons.find(({ id }) => id === 'bakyt-toktorbaev');
    expect(chair?.memberships.map(({ organization }) => organization)).toEqual(['kg-election-commission']);
  });
});

describe('who wrote what was handed over', () => {
  it.each([
    'a letter of the head of the CIS mission, Ivan Ilyin',
    'a letter from the Speaker of the Senate of Poland',
    'greetings from President Ivan Ilyin',
    'a message of greeting from the Speaker of the Senate of Poland and the CIS',
    "the Polish President's invitation",
  ])('was not there: %s', (paper) => {
    expect(sidesOf(read(`${CHAIR} met with Petrova, who handed over ${paper}.`))).toEqual(ONE);
  });

  it('is no guest where the paper alone was received', () => {
    expect(read(`${CHAIR} received a letter of credence of the observers of the CIS.`).meetings).toEqual([]);
  });

  it('is one apart from those who come after the words of the paper', () => {
    const told =
      'At the invitation of the foreign ministry the observers of the CIS met with Bakyt Toktorbaev,';
    expect(sidesOf(read(`${told} chairman of the Central Election Commission.`))).toEqual([
      { hosts: HOST, guests: ['cis'] },
    ]);
  });
});

describe('one who heads a mission and held an office before', () => {
  const { persons, meetings } = read(
    `${CHAIR} met Peter Novak, the former foreign minister of Slovakia who heads the OSCE PA observers.`,
  );

  it('has both memberships, the present one first', () => {
    const novak = persons.find(({ name }) => name === 'Peter Novak');
    expect(novak?.memberships.map(({ organization }) => organization)).toEqual([
      'osce-pa',
      'sk-foreign-ministry',
    ]);
  });

  it('is a guest for the mission', () => {
    const novak = meetings[0]?.participants.find(({ person }) => person === 'peter-novak');
    expect(novak).toMatchObject({ role: 'guest', organization: 'osce-pa' });
  });
});
