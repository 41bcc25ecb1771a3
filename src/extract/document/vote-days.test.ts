import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { createExtractor } from '../index.ts';

const extractor = createExtractor(await readLexicon('data'));
const votes = (text: string) =>
  extractor.extract({ file: 'a.txt', text }).votes.map(({ classification, date }) => [classification, date]);

describe('a day told before a vote', () => {
  it('is not its day where the vote is still ahead of it', () => {
    const met =
      'The Chairman of the Senate of Kazakhstan met with observers of the OSCE Parliamentary Assembly on 17 November 2022';
    for (const ahead of ['ahead of', 'before', 'prior to'])
      expect(votes(`${met} ${ahead} the presidential election in Kazakhstan.`)).not.toEqual([
        ['presidential', '2022-11-17'],
      ]);
    expect(votes(`${met} ahead of the presidential election in Kazakhstan.`)).toHaveLength(1);
  });
});
