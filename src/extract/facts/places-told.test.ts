import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { createExtractor } from '../index.ts';

const extractor = createExtractor(await readLexicon('data'));
const ABOUT =
  'Observers follow the parliamentary elections in Kyrgyzstan\n\nParliamentary elections were held in Kyrgyzstan on 30 November 2025. The OSCE Parliamentary Assembly sent observers.\n\n';
const read = (sentence: string) => extractor.extract({ file: 'a.txt', text: `${ABOUT}${sentence}\n` });
const placesOf = (sentence: string) => read(sentence).observations.flatMap(({ areas }) => areas);

describe('places of watching', () => {
  it('hold names that no gazetteer knows, where a list or a noun says that they are places', () => {
    const { areas } = read('The observers visited polling stations in Osh, Qwerbek and Talas.');
    const unlisted = areas.find(({ name }) => name === 'Qwerbek');
    expect(unlisted).toMatchObject({ id: 'kg-qwerbek', classification: 'other', parent: 'kg' });
    const country = areas.find(({ id }) => id === 'kg');
    expect([unlisted?.lat, unlisted?.lon]).toEqual([country?.lat, country?.lon]);
    expect(placesOf('Another group of observers will go to the village of Zxcvino.')).toEqual(['kg-zxcvino']);
  });

  it('are told of the stations in a town, and of the clause before a number', () => {
    expect(
      placesOf('The observers of the OSCE Parliamentary Assembly visited four centres in Qwerbek.'),
    ).toEqual(['kg-qwerbek']);
    expect(
      placesOf(
        'The OSCE PA observers went to Osh and Talas, while another group visited 5 polling stations in Naryn.',
      ),
    ).toHaveLength(3);
  });

  it('are inferred to be the country of the vote where a number of stations is all that is told', () => {
    const told = (where: string) =>
      read(
        `The observers of the OSCE Parliamentary Assembly visited 40 polling stations${where}.`,
      ).observations.map(({ areas, confidence, inferred }) => [
        areas,
        confidence >= 0.8,
        inferred.some(({ field }) => field === 'areas'),
      ]);
    expect(told('')).toEqual([[['kg'], false, true]]);
    expect(told(' in Kyrgyzstan')).toEqual([[['kg'], true, false]]);
    expect(told(', including 30 in Osh and 10 in Talas')[0]).toEqual([['kg'], true, false]);
  });

  it('say of a place without a point of its own no more than the country', () => {
    const [observation] = read(
      'The observers visited polling stations in the village of Zxcvino.',
    ).observations;
    expect(observation?.precision).toBe('country');
  });

  it('are no names of people who speak after a list', () => {
    const names = read('The observers visited polling stations in Osh and Zxcvino said so.').areas;
    expect(names.map(({ name }) => name)).not.toContain('Zxcvino');
  });

  it('are told of teams without their noun, and of the people of a leader', () => {
    expect(placesOf('The observers will split into three groups, two in Osh and one in Talas.')).toHaveLength(
      2,
    );
    expect(
      placesOf('The head of the observers said his 98 colleagues are in Osh, Talas and Naryn.'),
    ).toHaveLength(3);
  });

  it('are where a group is by any verb, before it, after it, or in a land that is named before them', () => {
    expect(
      placesOf('The observers of the OSCE Parliamentary Assembly have qwertied in Osh and Talas.'),
    ).toHaveLength(2);
    expect(placesOf('In Osh, Talas and Naryn they have been at work since May.')).toHaveLength(3);
    expect(
      placesOf("The observers visited polling stations in Bishkek's Sverdlov and Lenin districts."),
    ).not.toContain('kg-gb');
    expect(placesOf('The mission will not be in Osh, but in Talas and Naryn.')).toHaveLength(2);
    expect(placesOf('The observers went to Osh, Talas and San Fernando.')).toContain('kg-san-fernando');
  });

  it('hold the numbers that stand beside them in brackets', () => {
    const amounts = read(
      'Routes of the observers: Osh (14 stations), Talas (3), Naryn (2).',
    ).observations.map(({ amount }) => amount?.value);
    expect(amounts).toEqual([14, 3, 2]);
  });

  it('are told around the vote that is watched, and in lists that a noun makes names', () => {
    expect(
      placesOf(
        'The OSCE PA observers are to watch the parliamentary election in Kyrgyzstan at Osh and Talas stations.',
      ),
    ).toHaveLength(2);
    expect(placesOf('The observers worked in Central, West and East regions.')).toHaveLength(3);
    expect(
      placesOf('The mission is in Kyrgyzstan for the elections and its observers are in Kyrgyzstan.'),
    ).toEqual([]);
  });

  it.each([
    'The governor of the region toured polling stations in Osh and Talas.',
    'The observers made a stop in Talas, where they laid flowers at the tomb.',
    'The observers are concerned about arrests in Osh and Talas.',
    'The head of the mission worked in Vienna, Warsaw and Skopje before.',
    'The mission met with governors in Osh, Jalal-Abad and Batken.',
    'On Thursday the delegation visited Osh, where it met with the mayor.',
    'A delegation of the mission travelled to Talas to meet the staff of parties.',
    'The observers arrived in Bishkek and will hold a press conference in Osh.',
    'Two mission analysts attended a rally in Karakol.',
    'Candidates campaigned in Osh, Jalal-Abad and Talas.',
    'Polling stations in Osh and Naryn opened at 8 a.m.',
    'A team of the mission, which has been in Osh since May, did not visit any station on the day.',
    'The observers spoke with citizens who live, work and study in Osh.',
    'The commission held a simulation of the count, which the observers attended in Osh and Talas.',
    'The delegation of observers was in Osh on 1 and 2 October to assess the campaign.',
  ])('are not where somebody met, lived or arrived: %s', (sentence) => {
    expect(placesOf(sentence)).toEqual([]);
  });

  it('lie in the country that votes where only small towns elsewhere have the name', () => {
    expect(placesOf('The observers visited polling stations in the Northern Province.')).toEqual([
      'kg-northern-province',
    ]);
  });

  it('tell a city from the district that stands beside it', () => {
    expect(
      placesOf('In the city of Osh and Kara-Suu district, the observers visited 12 polling stations.'),
    ).toEqual(['kg-go', 'kg-kara-suu']);
  });
});

describe('where the places of a list are', () => {
  it('is the country of the section of a round-up', () => {
    const { observations } = extractor.extract({
      file: 'a.txt',
      text: 'Observers this week\n\nGEORGIA. Local elections took place on 4 October 2025. PACE observers watched the vote in Rustavi and Gori.\n\nKYRGYZSTAN. Parliamentary elections follow on 30 November 2025. OSCE PA observers watched the vote in Osh and Naryn.\n',
    });
    expect(observations.flatMap(({ areas }) => areas).sort()).toEqual([
      'ge-gori',
      'ge-rustavi',
      'kg-go',
      'kg-naryn',
    ]);
  });

  it('is no place of its own where it says what the others lie in', () => {
    expect(
      placesOf('The observers visited polling stations in the Lenin and Sverdlov districts of Bishkek.'),
    ).toEqual(['kg-lenin', 'kg-sverdlov']);
  });

  it('stands before the line that tells of the watching, or before its numbers', () => {
    expect(placesOf('Talas. Observers of the OSCE PA visited the polling station at School No. 2.')).toEqual([
      'kg-talas',
    ]);
    const told = read(
      'In Osh the OSCE PA observers visited 17 polling stations; in Talas, nine.',
    ).observations;
    expect(told.map(({ amount }) => amount?.value)).toEqual([17, 9]);
  });

  it('is nowhere where the number is of each of many', () => {
    expect(read('Each team of observers will visit about ten polling stations.').observations).toEqual([]);
  });
});

describe('places of a mission told in the sentence before', () => {
  it.each([
    ['Its people are spread between Osh and Talas.', 2],
    ['The deputies will work in Osh, Talas and Naryn.', 3],
    ['The rest are in and around Osh.', 1],
    ['One group went to Osh, another to Talas.', 2],
    ['Areas of deployment are Osh, Talas and Naryn.', 3],
    ['Osh and Talas will be covered by the mission.', 2],
    ['Four observers each go to Osh and Talas.', 2],
    ['Osh and Talas are where the observers will watch the vote.', 2],
    ['The head of the observers flies to Osh on Saturday.', 1],
    ['Part of the mission leaves this evening for Osh.', 1],
    ['The observers have been staying since 1 November in Osh, Naryn and Talas.', 3],
    ['The OSCE PA will work in Osh and Talas, and the CIS will go to 40 stations in Naryn.', 3],
    [
      'The observers saw six stations in Osh, and on the day they would divide into two groups: for Naryn and for Talas.',
      3,
    ],
    ['"At Osh and at Qwerbek our teams remained until the last ballot had been counted," she said.', 2],
    ['"In Osh and Talas our observers saw no violations at the polling stations," she said.', 2],
  ])('are taken: %s', (sentence, count) => {
    expect(placesOf(sentence)).toHaveLength(count);
  });

  it.each([
    'Opposition deputies will work in Osh and Talas.',
    'The party has 200 members in Osh and Talas.',
    'The experts of the ministry work in Osh and Talas.',
    'The minister visited polling stations in Osh.',
    'The observers will be briefed in Osh on Friday.',
    'The observers were told that 12 stations in Osh had no power.',
    'A seminar for observers took place in Osh and Talas.',
    'Deployment of troops: Osh, Talas and Naryn.',
    'Weather: Osh, Talas, Naryn.',
    'The observers will fly to Bishkek on 23 November.',
    'The observers leave for Bishkek on Sunday.',
    'The observers go to Osh, where they are to be received by the governor.',
    'The rest of the candidates are in Osh and Talas.',
    'Some 3,000 citizens work at 250 polling stations.',
  ])('are left: %s', (sentence) => {
    expect(read(sentence).observations).toEqual([]);
  });
});

describe('parts of stations', () => {
  it('belong to the number of the sentence before', () => {
    const { observations } = read(
      'The observers visited 212 polling stations. She added that 61 of these stations are located in Osh and 48 in Naryn.',
    );
    const told = observations.map(({ amount, whole }) => [amount?.value, whole]);
    expect(told).toHaveLength(3);
    expect(told).toEqual(
      expect.arrayContaining([
        [212, null],
        [61, 0],
        [48, 0],
      ]),
    );
  });
});
