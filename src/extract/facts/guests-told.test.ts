import { describe, expect, it } from 'vitest';
import { factsIn, sidesOf } from './meetings-in.test-data.ts';

const OPENING =
  'Observers in town\n\nLUSAKA, 6 August 2026 – Zambia holds its general elections on 13 August 2026. ';
const sides = (text: string) => sidesOf(factsIn(`${OPENING}${text}`));

describe('guests', () => {
  it("are not 'us' where an ambassador of the US is met", () => {
    expect(
      sides(
        'ECZ chairperson Mwangala Zaloumis met the head of the AU mission, Joyce Banda, on Monday. On Tuesday Zaloumis received US Ambassador Michael Gonzales.',
      ),
    ).toEqual([
      { hosts: ['mwangala-zaloumis'], guests: ['au', 'joyce-banda'] },
      { hosts: ['mwangala-zaloumis'], guests: ['michael-gonzales'] },
    ]);
  });

  it("are those of a foreign commission whose delegation is 'the mission'", () => {
    expect(
      sides(
        'The observation mission of the Electoral Commission of Ghana is in Lusaka. On 5 August the mission, led by Commissioner Samuel Tettey, met ECZ chairperson Mwangala Zaloumis.',
      ),
    ).toEqual([{ hosts: ['mwangala-zaloumis'], guests: ['gh-electoral-commission', 'samuel-tettey'] }]);
  });

  it("are 'she' of the mission where everybody else is at home", () => {
    expect(
      sides(
        'The head of the AU mission, Joyce Banda, said the register was ready. She met Foreign Minister Mulambo Haimbe on Monday.',
      ),
    ).toEqual([{ hosts: ['mulambo-haimbe'], guests: ['au', 'joyce-banda'] }]);
  });

  it("are of the body whose head leads 'the delegation'", () => {
    expect(
      sides(
        'The delegation led by the head of the Commonwealth mission, John Mahama, met Foreign Minister Mulambo Haimbe on Monday.',
      ),
    ).toEqual([{ hosts: ['mulambo-haimbe'], guests: ['commonwealth', 'john-mahama'] }]);
  });

  it("are those who attend on the observers' side", () => {
    expect(
      sides(
        "ECZ chairperson Mwangala Zaloumis met the head of the AU mission, Joyce Banda. On the observers' side the meeting was attended by Sohail Khan and Oleg Kopylov.",
      ),
    ).toEqual([
      { hosts: ['mwangala-zaloumis'], guests: ['au', 'joyce-banda', 'oleg-kopylov', 'sohail-khan'] },
    ]);
  });
});
