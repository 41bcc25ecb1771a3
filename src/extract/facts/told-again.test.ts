import { describe, expect, it } from 'vitest';
import { factsIn, sidesOf } from './meetings-in.test-data.ts';

const OPENING =
  'Observers in town\n\nLUSAKA, 6 August 2026 – Zambia holds its general elections on 13 August 2026. ';
/** The meetings of an article with more than its opening. */
const sides = (text: string) => sidesOf(factsIn(`${OPENING}${text}`));
const CHAIR = 'ECZ chairperson Mwangala Zaloumis';
const FIRST = { hosts: ['mwangala-zaloumis'], guests: ['au', 'joyce-banda'] };

describe('guests told again', () => {
  it.each([
    'Her team met Foreign Minister Mulambo Haimbe on Tuesday.',
    'Later her delegation also met Foreign Minister Mulambo Haimbe.',
    'The former Malawian leader also met Foreign Minister Mulambo Haimbe.',
    'The former president later called on Foreign Minister Mulambo Haimbe.',
    'The former president of Malawi also met Foreign Minister Mulambo Haimbe.',
    'The head of mission was also received by Foreign Minister Mulambo Haimbe.',
    'Foreign Minister Mulambo Haimbe met the same observers on Tuesday.',
  ])('by what they are: %s', (again) => {
    expect(sides(`${CHAIR} met the head of the AU mission, Joyce Banda, on Monday. ${again}`)).toEqual([
      FIRST,
      { hosts: ['mulambo-haimbe'], guests: FIRST.guests },
    ]);
  });

  it("are not 'the commissioner' of the hosts, nor the team of a host", () => {
    const told = sides(
      `${CHAIR} and her team met the head of the AU mission, Joyce Banda. The commissioner also met the SADC observers.`,
    );
    expect(told[0]).toEqual(FIRST);
    expect(told.slice(1).flatMap(({ guests }) => guests)).not.toContain('joyce-banda');
  });

  it("are 'the delegation' of a parliament that no mission is", () => {
    expect(
      sides(
        `${CHAIR} met members of the State Duma of Russia, led by Dmitry Belik, on Monday. The delegation was also received by Foreign Minister Mulambo Haimbe.`,
      ),
    ).toEqual([
      { hosts: ['mwangala-zaloumis'], guests: ['dmitry-belik', 'ru-state-duma'] },
      { hosts: ['mulambo-haimbe'], guests: ['dmitry-belik', 'ru-state-duma'] },
    ]);
  });

  it("are 'the parliamentarians'", () => {
    expect(
      sides(
        'The OSCE PA delegation headed by Edin Djerlek has come to Lusaka. The parliamentarians were received by Foreign Minister Mulambo Haimbe.',
      ),
    ).toEqual([{ hosts: ['mulambo-haimbe'], guests: ['edin-djerlek', 'osce-pa'] }]);
  });
});

describe('who leads is told after the meeting', () => {
  it.each([
    [
      'the EU Election Observation Mission',
      'The EU team was led by Beata Martin.',
      ['beata-martin', 'eu-eom'],
    ],
    [
      'the Commonwealth Observer Group',
      "The group's chairperson is former Nigerian president Olusegun Obasanjo.",
      ['commonwealth', 'olusegun-obasanjo'],
    ],
    [
      'the SADC mission',
      'The mission was headed by Nevers Mumba and included Anna Phiri.',
      ['anna-phiri', 'nevers-mumba', 'sadc'],
    ],
    [
      'the NDI mission',
      'The delegation is co-led by former USAID deputy administrator Bonnie Glick and former minister Karl Inder.',
      ['bonnie-glick', 'karl-inder', 'ndi'],
    ],
    [
      'two Carter Center observers',
      'The observers, Peter Lund and Amina Diallo, are in Kitwe.',
      ['amina-diallo', 'carter-center', 'peter-lund'],
    ],
  ])('%s: %s', (mission, then, guests) => {
    expect(sides(`${CHAIR} met ${mission} on Monday. ${then}`)).toEqual([
      { hosts: ['mwangala-zaloumis'], guests },
    ]);
  });
});

describe('who received is told after the visit', () => {
  it('and heads the body visited', () => {
    expect(
      sides(
        'The SADC mission visited the ECZ. The observers were received by Chairperson Mwangala Zaloumis.',
      ),
    ).toEqual([{ hosts: ['mwangala-zaloumis'], guests: ['sadc'] }]);
  });

  it('unless others were received', () => {
    const { meetings } = factsIn(
      `${OPENING}The SADC mission visited the ECZ. The AU observers were received by Speaker Nelly Mutti.`,
    );
    expect(meetings.map(({ participants }) => participants[0]?.organization)).toEqual([
      'zm-electoral-commission',
      null,
    ]);
  });

  it('unless it was another time', () => {
    expect(
      sides('The SADC mission visited the ECZ. The observers were later received by Speaker Nelly Mutti.'),
    ).toEqual([
      { hosts: ['zm-electoral-commission'], guests: ['sadc'] },
      { hosts: ['nelly-mutti'], guests: ['sadc'] },
    ]);
  });
});

describe('meetings that', () => {
  it.each([
    `${CHAIR} said all was ready. She was speaking after a meeting with the head of the AU mission, Joyce Banda.`,
    `${CHAIR} said this during a meeting with the head of the AU mission, Joyce Banda.`,
    `${CHAIR} said this when the head of the AU mission, Joyce Banda, called on her.`,
  ])('somebody spoke at or after: %s', (told) => {
    expect(sides(told)).toEqual([FIRST]);
  });

  it('were held at a ministry have it as the host', () => {
    expect(
      sides(
        'A meeting was held at the Ministry of Foreign Affairs with the delegation of the AU led by Joyce Banda.',
      ),
    ).toEqual([{ hosts: ['zm-foreign-ministry'], guests: ['au', 'joyce-banda'] }]);
  });

  it('envoys without names came to, named then', () => {
    expect(
      sides(
        `Western envoys met ${CHAIR} on Tuesday. They included US Ambassador Meg Whitman and British High Commissioner Jane Marriott.`,
      ),
    ).toEqual([{ hosts: ['mwangala-zaloumis'], guests: ['jane-marriott', 'meg-whitman'] }]);
  });

  it.each([
    `The AU mission held separate meetings with ${CHAIR} and Chief Justice Mumba Malila.`,
    `The AU mission met ${CHAIR}, and later that day Chief Justice Mumba Malila.`,
    `The AU mission met the chairperson of the ECZ, Mwangala Zaloumis, and later the Chief Justice, Mumba Malila.`,
  ])('were two, with the head of a commission and with a judge: %s', (told) => {
    expect(sides(told)).toEqual([
      { hosts: ['mwangala-zaloumis'], guests: ['au'] },
      { hosts: ['mumba-malila'], guests: ['au'] },
    ]);
  });

  it('somebody came to who has a word for a name, or leads as one of parliament', () => {
    expect(
      sides(
        `${CHAIR} met MEP Michael Gahler, head of the European Parliament's observation delegation. Deputy Justice Minister Tea Jokhadze met the AU mission.`,
      ),
    ).toEqual([
      { hosts: ['mwangala-zaloumis'], guests: ['ep', 'michael-gahler'] },
      { hosts: ['tea-jokhadze'], guests: ['au'] },
    ]);
  });
});

describe('the country and the vote', () => {
  it('are of the largest town of its name that an article is sent from', () => {
    const { host, meetings } = factsIn(
      'Kingston, September 2, 2025 – Prime Minister Andrew Holness met OAS mission chief Luis Fortuño ahead of the general election.',
    );
    expect([host, meetings.length]).toEqual(['JM', 1]);
  });

  it('are not of the guests, where the article is sent from elsewhere', () => {
    const { host } = factsIn(
      'Ulaanbaatar, 21 June 2024. Foreign Minister N. Ankhbayar received observers of the National Election Commission of South Korea ahead of the parliamentary elections.',
    );
    expect(host).toBe('MN');
  });

  it("are known by the day, where only a mission's name says that there is one", () => {
    const { votes } = factsIn(
      'Freetown, June 20, 2023 – Chief Electoral Commissioner Mohamed Konneh met the EU election observation mission on Tuesday.',
    );
    expect(votes.map(({ date }) => date)).toContain('2023-06-24');
  });

  it.each(['harmonised elections', 'harmonized election'])("are general where they are '%s'", (name) => {
    const { votes } = factsIn(
      `Harare, August 18, 2023 – SADC mission head Nevers Mumba met ZEC chairperson Priscilla Chigumba ahead of the ${name}.`,
    );
    expect(votes.map(({ classification }) => classification)).toContain('parliamentary');
  });
});
