import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { createExtractor } from '../index.ts';

const extractor = createExtractor(await readLexicon('data'));
const LEAD =
  'Observers of the OSCE Parliamentary Assembly met the Chairperson of the Central Election Commission of Moldova, Ion Popescu, on 26 September 2025. They spoke about the parliamentary elections of 28 September.';
const TITLE = 'Observers meet the head of the election commission';
const sourceOf = (text: string) => extractor.extract({ file: 'a.txt', text }).source;

describe('the publisher', () => {
  it('is named by the line above the title', () => {
    expect(sourceOf(`Qwertian News Agency\n\n${TITLE}\n\n26.09.2025\n\n${LEAD}`).publisher).toBe(
      'Qwertian News Agency',
    );
    expect(
      sourceOf(`Steppe Qwert Post | Home | Politics\n\n${TITLE}\n\n26.09.2025\n\n${LEAD}`).publisher,
    ).toBe('Steppe Qwert Post');
  });

  it('is who holds the rights where nothing else is named', () => {
    expect(
      sourceOf(`${TITLE}\n\n26.09.2025\n\n${LEAD}\n\n© 2009-2025 Qwertapress LLC. All rights reserved.`)
        .publisher,
    ).toBe('Qwertapress');
  });

  it('is no menu and nobody who took a picture', () => {
    expect(
      sourceOf(`News Business Opinion Sports\n\n${TITLE}\n\n26.09.2025\n\n${LEAD}`).publisher,
    ).toBeNull();
    expect(
      sourceOf(`${TITLE}\n\n26.09.2025\n\n${LEAD}\n\nPhoto: Parliament of Moldova`).publisher,
    ).toBeNull();
  });
});

describe('the title', () => {
  it('is the line below a masthead or a kind of text', () => {
    for (const line of ['Qwertian News Agency', 'FOR IMMEDIATE RELEASE'])
      expect(sourceOf(`${line}\n\n26 September 2025\n\n${TITLE}\n\n${LEAD}`).title).toBe(TITLE);
  });
});
