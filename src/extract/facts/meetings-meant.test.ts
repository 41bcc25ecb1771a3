import { describe, expect, it } from 'vitest';
import { CHAIR, factsIn, HOST, sidesOf, VOTE } from './meetings-in.test-data.ts';

const PAIR =
  'The head of the OSCE PA delegation, Anna Petrova (Latvia), and the deputy head of the OSCE PA delegation, Ivan Ilyin (Bulgaria), have come to Bishkek. ';
const read = (sentence: string) => factsIn(`${VOTE}${sentence}`);

/** Hosts and guests of what a sentence tells after the beginning. */
const sides = (sentence: string) => sidesOf(read(sentence));

describe('two verbs of one subject', () => {
  const MINISTER = 'Minister of Foreign Affairs Almaz Isaev';
  const guests = ['anna-petrova', 'osce-pa'];

  it.each([
    [`met with ${CHAIR}`, `was received by ${MINISTER}`],
    [`was received by ${CHAIR}`, `held talks with ${MINISTER}`],
    [`called on ${CHAIR}`, `met ${MINISTER}`],
    [`was welcomed by ${CHAIR}`, `was then received by ${MINISTER}`],
    [`was received by ${CHAIR}`, `discussed the campaign with ${MINISTER}`],
  ])('tell two meetings: %s and %s', (first, second) => {
    const text = `Anna Petrova of the OSCE PA ${first} on 24 November 2025 and ${second} on 25 November 2025.`;
    const days = read(text).meetings.map(({ date }) => date);
    expect(sides(text)).toEqual([
      { hosts: HOST, guests },
      { hosts: ['almaz-isaev'], guests },
    ]);
    expect(new Set(days).size).toBe(2);
  });

  it('tell two meetings of one host', () => {
    const text = `${CHAIR} received the OSCE PA observers and met with the head of the CIS mission, Ivan Ilyin.`;
    expect(sides(text)).toEqual([
      { hosts: HOST, guests: ['osce-pa'] },
      { hosts: HOST, guests: ['cis', 'ivan-ilyin'] },
    ]);
  });
});

describe('who is met', () => {
  it.each(['received them', 'briefed the two'])('is both of those told in one breath: %s', (verb) => {
    expect(sides(`${PAIR}${CHAIR} ${verb} on Monday.`)).toEqual([
      { hosts: HOST, guests: ['anna-petrova', 'ivan-ilyin', 'osce-pa'] },
    ]);
  });

  it('is inferred where another sentence names them, and told where the same one does', () => {
    const how = (sentence: string) =>
      read(`${PAIR}${sentence}`).meetings.map(({ confidence, inferred }) => [
        confidence >= 0.8,
        inferred.some(({ field }) => field === 'participants'),
      ]);
    expect(how(`${CHAIR} received them on Monday.`)).toEqual([[false, true]]);
    expect(how(`${CHAIR} received Anna Petrova and Ivan Ilyin on Monday.`)).toEqual([[true, false]]);
  });

  it('is the mission told last, where it is only "it"', () => {
    expect(
      sides(
        `The observers of the CIS have come. The OSCE PA sent a mission. It was received on Monday by ${CHAIR.slice(0, -1)}.`,
      ),
    ).toEqual([{ hosts: HOST, guests: ['osce-pa'] }]);
  });

  it.each(['After a meeting with', 'Speaking to journalists after meeting'])(
    'is the leader told before, not who was met: %s P, she said',
    (met) => {
      const told = `${met} ${CHAIR} she said the campaign was calm.`;
      expect(sides(`Anna Petrova leads the OSCE PA delegation. ${told}`)).toEqual([
        { hosts: HOST, guests: ['anna-petrova', 'osce-pa'] },
      ]);
    },
  );

  it('is the leader told before, where only the office and the mission are', () => {
    const led = 'The CIS mission is headed by Ivan Ilyin. The OSCE PA mission is led by Anna Petrova. ';
    expect(
      sides(`${led}On the eve the head of the CIS mission was received by ${CHAIR.slice(0, -1)}.`),
    ).toEqual([{ hosts: HOST, guests: ['cis', 'ivan-ilyin'] }]);
  });

  it('is of the mission told in the same place of a list', () => {
    const text = `${CHAIR} received the heads of the OSCE PA and CIS missions, Anna Petrova and Ivan Ilyin.`;
    const bodies = read(text).meetings.flatMap(({ participants }) =>
      participants.map(({ person, organization }) => [person, organization]),
    );
    expect(bodies).toContainEqual(['anna-petrova', 'osce-pa']);
    expect(bodies).toContainEqual(['ivan-ilyin', 'cis']);
  });

  it('is of the mission told last, where one is its deputy head', () => {
    const deputy =
      'The Deputy Head of Mission, Ivan Ilyin, met with the chairman of the Central Election Commission, Bakyt Toktorbaev.';
    expect(sides(`The OSCE PA mission is led by Anna Petrova. ${deputy}`)).toEqual([
      { hosts: HOST, guests: ['ivan-ilyin', 'osce-pa'] },
    ]);
  });

  it('is of the body of who leads it, not of the mission told before', () => {
    const led =
      'the delegation headed by the Vice-President of the OSCE Parliamentary Assembly, Anna Petrova';
    expect(sides(`The CIS sent 26 observers. ${CHAIR} received ${led}.`)).toEqual([
      { hosts: HOST, guests: ['anna-petrova', 'osce-pa'] },
    ]);
  });

  it('ends where the words that tell of it end', () => {
    const quoted =
      '“We met very motivated women and equally motivated men,” Anna Petrova of the OSCE PA said.';
    expect(sides(quoted)).toEqual([]);
  });

  it('is met by the minister told before, of whatever ministry', () => {
    const minister = 'Minister of Foreign Affairs Bakyt Toktorbaev spoke about the vote. ';
    expect(sides(`${minister}On Monday the Minister received the OSCE PA delegation.`)).toEqual([
      { hosts: HOST, guests: ['osce-pa'] },
    ]);
    expect(sides(`${minister}On Monday the Prime Minister received the OSCE PA delegation.`)).toEqual([
      { hosts: ['kg-government'], guests: ['osce-pa'] },
    ]);
  });

  it('is a guest by the office in the mission, where another office stands beside the name', () => {
    expect(
      sides(
        `The head of the OSCE PA delegation, Deputy Speaker of the Jogorku Kenesh Anna Petrova, came. ${CHAIR} received Petrova.`,
      ),
    ).toEqual([{ hosts: HOST, guests: ['anna-petrova', 'osce-pa'] }]);
  });

  it('is with whom their deputy is', () => {
    expect(
      sides(
        `The head of the OSCE PA delegation, Anna Petrova, with her deputy, Ivan Ilyin, met ${CHAIR.slice(0, -1)}.`,
      ),
    ).toEqual([{ hosts: HOST, guests: ['anna-petrova', 'ivan-ilyin', 'osce-pa'] }]);
  });

  it('is no body that is to be elected, nor one that somebody only speaks for', () => {
    expect(
      sides(
        `On the eve of elections to the parliament ${CHAIR} met the head of the OSCE PA delegation, Anna Petrova.`,
      ),
    ).toEqual([{ hosts: HOST, guests: ['anna-petrova', 'osce-pa'] }]);
    expect(
      sides(
        `The head of the OSCE PA delegation, Anna Petrova, met Ivan Ilyin, who presides over the Supreme Court.`,
      ),
    ).toEqual([{ hosts: ['ivan-ilyin'], guests: ['anna-petrova', 'osce-pa'] }]);
  });

  it('is each of two who came one after the other', () => {
    expect(
      sides(
        `${CHAIR} received the head of the OSCE PA delegation, Anna Petrova, and thereafter the head of the CIS mission, Ivan Ilyin.`,
      ),
    ).toEqual([
      { hosts: HOST, guests: ['anna-petrova', 'osce-pa'] },
      { hosts: HOST, guests: ['cis', 'ivan-ilyin'] },
    ]);
  });

  it.each([
    'took questions from',
    'made time for',
    'set aside an hour for',
    'explained the counting to',
    'dined with',
    'quizzed',
    'opened his door to',
  ])('is whom somebody of the other side %s', (verb) => {
    expect(sides(`${CHAIR} ${verb} the head of the OSCE PA delegation, Anna Petrova.`)).toEqual([
      { hosts: HOST, guests: ['anna-petrova', 'osce-pa'] },
    ]);
  });

  it.each([
    'explained the counting to reporters',
    'took questions from voters',
    'set aside an hour for sport',
  ])('is nobody where the other side is not there: %s', (words) => {
    expect(sides(`The observers of the OSCE PA have come. ${CHAIR} ${words}.`)).toEqual([]);
  });

  it('is not who tells of it', () => {
    expect(sides(`${CHAIR} received the observers of the CIS, Alpha Daily reports.`)).toEqual([
      { hosts: HOST, guests: ['cis'] },
    ]);
  });

  it('is not an officer told before, where a body that nobody knows has one too', () => {
    const [meeting] = sides(
      `${CHAIR} spoke. The observers of the CIS travelled to Osh to see the chairman of the watchdog Fair Vote, Tekla Jorjadze.`,
    );
    expect(meeting?.hosts).not.toContain(HOST[0]);
  });
});

describe('votes', () => {
  const votes = (text: string) =>
    read(text).votes.map(({ iso, classification, date }) => [iso, classification, date]);

  it('are of the country named right before them', () => {
    expect(votes('Armenia elects its National Assembly on 7 June 2026.')).toContainEqual([
      'AM',
      'parliamentary',
      '2026-06-07',
    ]);
    expect(
      votes('They will work in Armenia, where the parliament is elected on 7 June 2026.'),
    ).toContainEqual(['AM', 'parliamentary', '2026-06-07']);
  });

  it('are none where a body elects one of its officers', () => {
    const text =
      'The CIS observers met the deputies in Astana on 11 December 2024.\n\nThe CIS told about the election of a new chairman of its commission in Kazakhstan.\n';
    expect(factsIn(text).votes).toEqual([]);
  });
});
