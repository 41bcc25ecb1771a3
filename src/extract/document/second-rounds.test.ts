import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { createExtractor } from '../index.ts';

const extractor = createExtractor(await readLexicon('data'));
const votesIn = (text: string) =>
  extractor.extract({ file: 'article.txt', text }).votes.map(({ key, date }) => `${key} ${date ?? '?'}`);

describe('a second round that an article is about', () => {
  it('is the registered one near publication, though no kind of vote is told', () => {
    expect(
      votesIn(`Mission deploys for Ecuador's tight runoff

QUITO, April 11, 2025. The OAS will have 84 observers in Ecuador on Sunday, when voters return to the polls.
`),
    ).toEqual(['ec-presidential-2025 2025-04-13']);
  });

  it('dates the vote that the text dates by its year alone', () => {
    expect(
      votesIn(`Commission meets observers ahead of run-off

Malé, Sep 28. The Elections Commission met international observers of the Commonwealth in Maldives for the second round of Presidential Election 2023.
`),
    ).toEqual(['mv-presidential-2023 2023-09-30']);
  });

  it('leaves a vote alone whose second round is only a rule', () => {
    expect(
      votesIn(`OAS observers arrive in Ecuador

QUITO, 5 February 2025. Observers of the OAS are here for the presidential election of 9 February 2025. If nobody wins, a run-off is held.
`),
    ).toEqual(['ec-presidential-2025 2025-02-09']);
  });
});

describe('a vote without its kind', () => {
  it('is told by a country that votes on a day', () => {
    expect(
      votesIn(`A day of delegations

ULAANBAATAR, 27 June 2024. The OSCE observer mission is here to look on as the country votes on Friday in Mongolia.
`),
    ).toEqual(['mn-parliamentary-2024 2024-06-28']);
  });

  it('is told by a headline with its year', () => {
    expect(
      votesIn(`MALAWI DECIDES 2025

The head of the SADC observer mission visited a polling station in Lilongwe. The AU mission has 94 observers here.
`),
    ).toContain('mw-presidential-2025 2025-09-16');
  });
});
