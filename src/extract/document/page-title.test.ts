import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { createExtractor } from '../index.ts';

const extractor = createExtractor(await readLexicon('data'));
const LEAD =
  'Observers of the OSCE Parliamentary Assembly met the Chairperson of the Central Election Commission of Moldova, Ion Popescu. They spoke about the parliamentary elections of 28 September 2025.';
const TITLE = 'Observers meet the head of the election commission';
const sourceOf = (text: string) => extractor.extract({ file: 'a.txt', text }).source;

describe('the title of a page', () => {
  it.each([' | ', ' - ', ' – ', ' | Politics | '])('ends where%sthe name of the site begins', (between) => {
    const source = sourceOf(`${TITLE}${between}Qwertpost\n\n${TITLE}\n\n26.09.2025\n\n${LEAD}`);
    expect([source.title, source.publisher]).toEqual([TITLE, 'Qwertpost']);
  });

  it('keeps a dash of its own', () => {
    const source = sourceOf(`${TITLE} – with conditions\n\n26.09.2025\n\n${LEAD}`);
    expect(source.title).toBe(`${TITLE} – with conditions`);
  });
});

describe('the day of a page', () => {
  it('is the one it says it was published on, not that of its head', () => {
    const page = `Monday, 22 September 2025\n\n${TITLE}\n\nPublished: 19 September 2025, 11:20\n\n${LEAD}`;
    expect(sourceOf(page).published).toBe('2025-09-19');
  });

  it('is not doubted for a vote of years ago', () => {
    const told = 'ahead of the presidential, parliamentary and local elections on Saturday.';
    const text = `The mission met the Chief Electoral Commissioner of Sierra Leone, Mr. Abdul Conteh, ${told} The last general elections were held on March 7, 2018.`;
    const source = sourceOf(`${TITLE}\n\nBy Qwert Post - June 21, 2023\n\n${text}`);
    expect([source.published, source.publishedBasis]).toEqual(['2023-06-21', 'stated']);
  });
});
