import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import type { ArticleFacts } from '../extract-article.ts';
import { createExtractor } from '../index.ts';

const extractor = createExtractor(await readLexicon('data'));

/** How an article begins that tells of a vote. */
export const VOTE =
  'Observers follow the parliamentary elections in Kyrgyzstan\n\nParliamentary elections were held in Kyrgyzstan on 30 November 2025. ';
export const CHAIR = 'The chairman of the Central Election Commission, Bakyt Toktorbaev,';
/** The side of the chairman. */
export const HOST = ['bakyt-toktorbaev'];

/** What is read in a text. */
export const factsIn = (text: string) => extractor.extract({ file: 'a.txt', text: `${text}\n` });

/** Hosts and guests of every meeting, by person or else by body. */
export const sidesOf = ({ meetings }: Pick<ArticleFacts, 'meetings'>) =>
  meetings.map(({ participants }) => {
    const side = (wanted: string) =>
      participants
        .filter(({ role }) => role === wanted)
        .map(({ person, organization }) => person ?? organization)
        .sort();
    return { hosts: side('host'), guests: side('guest') };
  });
