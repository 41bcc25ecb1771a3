import { describe, expect, it } from 'vitest';
import { CHAIR, factsIn, HOST, sidesOf, VOTE } from './meetings-in.test-data.ts';

/** A meeting of the chairman with the head of a mission, and what the article says then. */
const after = (then: string) =>
  sidesOf(factsIn(`${VOTE}${CHAIR} received the head of the SCO mission, Li Wenhao, on Monday. ${then}`));
const GUESTS = ['li-wenhao', 'sco'];

describe('those who came with others stand on their side', () => {
  it.each([
    'Toktorbaev was accompanied by deputy chairman Marat Osmonov.',
    'He was flanked by his deputy Marat Osmonov.',
    'The chairman was joined by deputy chairman Marat Osmonov.',
    'Toktorbaev was accompanied at the meeting by deputy chairman Marat Osmonov.',
    'The head of the Kyrgyz delegation to the OSCE PA Marat Osmonov was also present.',
    'The commission was also represented by deputy chairman Marat Osmonov.',
    'The Kyrgyz side was represented by the minister of justice Marat Osmonov.',
    'Representing the Kyrgyz side at the meeting was the minister of justice Marat Osmonov.',
    'The SCO side was represented by Rajiv Menon, and the Kyrgyz side by the minister of justice Marat Osmonov.',
    'The participants of the meeting also included deputy chairman Marat Osmonov.',
    'Deputy chairman Marat Osmonov was present at the talks.',
    'Deputy chairman Marat Osmonov sat in on the meeting.',
    'Deputy chairman Marat Osmonov also spoke at the meeting.',
    'Also at the meeting was deputy chairman Marat Osmonov.',
    'The talks were held in the presence of deputy chairman Marat Osmonov.',
    'Deputy chairman Marat Osmonov made a presentation to the guests.',
    'Deputy chairman Marat Osmonov answered the questions of the guests.',
    'Deputy chairman Marat Osmonov was also part of the meeting.',
    'The Commission was represented by its deputy chairman Marat Osmonov.',
  ])('of the host: %s', (then) => {
    const [first, ...others] = after(then);
    expect(others).toEqual([]);
    expect(first?.hosts).toEqual([...HOST, 'marat-osmonov']);
  });

  it.each([
    'Li was accompanied by the secretary of the mission, Rajiv Menon.',
    'The SCO side was represented by Rajiv Menon, and the Kyrgyz side by the minister of justice Marat Osmonov.',
    'The delegation consisted of Rajiv Menon and Aigerim Saparova.',
    'Rajiv Menon and Aigerim Saparova are part of the delegation.',
    'Mission members Rajiv Menon and Aigerim Saparova attended the meeting.',
    'Li came together with SCO members Rajiv Menon and Aigerim Saparova.',
    "The SCO's head of electoral support, Rajiv Menon, also attended.",
    'SCO members Rajiv Menon and Aigerim Saparova also attended the meeting.',
    "From the mission's side, deputy head Rajiv Menon and legal analyst Aigerim Saparova took part in the meeting.",
    'Ambassador Rajiv Menon was also present at the meeting.',
    'Ambassador of India Rajiv Menon was among the guests.',
  ])('of the guest: %s', (then) => {
    const [first, ...others] = after(then);
    expect(others).toEqual([]);
    expect(first?.guests).toEqual(expect.arrayContaining([...GUESTS, 'rajiv-menon']));
  });

  it('and those in whose presence others were received are no second meeting', () => {
    expect(
      after('The chairman received the guest in the presence of deputy chairman Marat Osmonov.'),
    ).toEqual([{ hosts: [...HOST, 'marat-osmonov'], guests: GUESTS }]);
  });

  it.each([
    'Members of the Central Election Commission, led by chairman Marat Osmonov, met on Monday with the SCO mission.',
    'The SCO mission met police chiefs led by Inspector General Marat Osmonov on Monday.',
  ])('and a chief of the hosts leads no mission: %s', (told) => {
    const [first] = sidesOf(factsIn(`${VOTE}${told}`));
    expect(first?.hosts).toContain('marat-osmonov');
    expect(first?.guests).toEqual(['sco']);
  });

  it('by the body of those with whom they came', () => {
    const { persons } = factsIn(
      `${VOTE}${CHAIR} received the head of the SCO mission, Li Wenhao. He was flanked by his deputy Marat Osmonov.`,
    );
    const deputy = persons.find(({ id }) => id === 'marat-osmonov');
    expect(deputy?.memberships).toMatchObject([{ organization: 'kg-election-commission' }]);
  });
});
