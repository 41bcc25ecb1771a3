import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { createExtractor } from '../index.ts';

const extractor = createExtractor(await readLexicon('data'));
const read = (text: string) => extractor.extract({ file: 'a.txt', text: `Observers in town\n\n${text}\n` });
const votesIn = (text: string) =>
  read(text)
    .votes.map(({ iso, classification, date }) => `${iso} ${classification} ${date ?? '?'}`)
    .sort();

describe('a vote that the register does not know', () => {
  it.each([
    [
      'BISHKEK, January 8, 2027 (AKIpress) – The presidential election in Kyrgyzstan will be held on January 24. The OSCE PA sends observers.',
      'KG presidential 2027-01-24',
      '2027-01-08',
    ],
    [
      "NAIROBI, 10 July 2027 (KNA) – Kenya's general election is scheduled for 10 August. The EU will deploy 100 observers.",
      'KE parliamentary 2027-08-10',
      '2027-07-10',
    ],
    [
      'BANJUL, 3 March 2026 – ECOWAS will observe the presidential election in The Gambia on 5 December.',
      'GM presidential 2026-12-05',
      '2026-03-03',
    ],
  ])('is of the year of the page, which keeps its date: %s', (text, vote, published) => {
    expect(votesIn(text)).toEqual([vote]);
    expect(read(text).source).toMatchObject({ published, publishedBasis: 'stated' });
  });

  it('is not one of years ago where the article tells no day', () => {
    expect(
      votesIn(
        'BISHKEK, 12 December 2026 – Observers of the OSCE PA spoke of the preparations for the presidential election in Kyrgyzstan on December 11.',
      ),
    ).not.toContain('KG presidential 2021-01-10');
  });
});

describe('a vote told without its kind', () => {
  it.each([
    [
      'TIRANA, 30 April 2025 (ATA) – EU Ambassador Silvio Gonzato met the chairman of the Central Election Commission of Albania, Ilirjan Celibashi, yesterday. The elections take place on May 11.',
      'AL parliamentary 2025-05-11',
    ],
    [
      'YEREVAN, 20 May 2026 – The head of the ODIHR mission, Lubomir Kopaj, met CEC Chairman Vahagn Hovakimyan on Monday. Armenia goes to the polls on June 7.',
      'AM parliamentary 2026-06-07',
    ],
    [
      'ASTANA, 5 March 2023 – Of the 98 deputies of the Mazhilis of Kazakhstan, 69 are elected on party lists. The elections take place on March 19.',
      'KZ parliamentary 2023-03-19',
    ],
  ])('is the one that the register has on its day, whoever observes: %s', (text, vote) => {
    expect(votesIn(text)).toEqual([vote]);
  });

  it('is none where the register has no vote on that day', () => {
    expect(
      votesIn(
        'TIRANA, 30 April 2025 (ATA) – EU Ambassador Silvio Gonzato met the chairman of the football federation of Albania yesterday. The elections take place on May 13.',
      ),
    ).toEqual([]);
  });
});

describe('a page whose date line has no year', () => {
  it.each([
    "Ghana's general election is on December 7.",
    'Ghanaians go to the polls on Saturday, December 7.',
  ])('speaks of the last vote that fits: %s', (sentence) => {
    expect(
      votesIn(`ACCRA, Dec. 4, GNA – The African Union mission met the Chief Justice. ${sentence}`),
    ).toEqual(['GH parliamentary 2024-12-07', 'GH presidential 2024-12-07']);
  });
});

describe('a commission whose name several countries share', () => {
  it.each([
    [
      'DODOMA, 20 October 2025 – INEC chairman Jacobs Mwambegele met the Commonwealth Observer Group. The general election in Tanzania is on 29 October 2025.',
      'tz-national-electoral-commission',
    ],
    [
      'HARARE, 17 August 2023 – ZEC chairperson Priscilla Chigumba met the African Union mission. Zimbabwe holds general elections on 23 August 2023.',
      'zw-zec',
    ],
    [
      'ABUJA, 17 February 2023 – INEC chairman Mahmood Yakubu met the EU mission. The presidential election is on 25 February 2023.',
      'ng-inec',
    ],
  ])('is that of the country that votes: %s', (text, id) => {
    expect(read(text).meetings[0]?.participants[0]?.organization).toBe(id);
  });
});

describe('the country that votes', () => {
  it('is not that of an embassy which is told beside it', () => {
    expect(
      read(
        'TBILISI, 6 August 2026 – CEC Chairperson Giorgi Kalandarishvili received representatives of the Embassy of Germany. The parties talked about the municipal elections.',
      ).host,
    ).toBe('GE');
  });
});
