import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { createExtractor } from '../index.ts';

const extractor = createExtractor(await readLexicon('data'));
const ABOUT =
  'Observers follow the parliamentary elections in Kyrgyzstan\n\nParliamentary elections were held in Kyrgyzstan on 30 November 2025. The observers of the OSCE Parliamentary Assembly are headed by Anna Petrova.\n\n';
const read = (sentence: string) => extractor.extract({ file: 'a.txt', text: `${ABOUT}${sentence}\n` });

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
});
