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

  it.each([
    ['The Qwert Standard', 'The Qwert Standard'],
    ['El Qwerto del Norte (English desk)', 'El Qwerto del Norte'],
    ['Qwerta Daly — Chisinau', 'Qwerta Daly'],
    ['Qwerta | Army and Society', 'Qwerta'],
    ['qwert-daly.press', 'qwert-daly.press'],
  ])('is a house nobody knows, where the first line says that it is one: %s', (line, name) => {
    expect(sourceOf(`${line}\n\n${TITLE}\n\n26.09.2025\n\n${LEAD}`).publisher).toBe(name);
  });

  it.each(['Moldova | Politics', 'Politics — Elections 2025', 'Observers in Chisinau | Photo report'])(
    'is no section: %s',
    (line) => {
      expect(sourceOf(`${line}\n\n${TITLE}\n\n26.09.2025\n\n${LEAD}`).publisher).toBeNull();
    },
  );

  it('is who reports, by its own words', () => {
    const text = LEAD.replace('2025. They', '2025, Qwert Wire reports. They');
    expect(sourceOf(`${TITLE}\n\n26.09.2025\n\n${text}`).publisher).toBe('Qwert Wire');
  });

  it('is the agency of a dateline before the title, which is no part of the title', () => {
    const { publisher, title, published } = sourceOf(`CHISINAU, Sept. 26 (QWZ) -- ${TITLE}\n\n${LEAD}`);
    expect([publisher, title, published]).toEqual(['QWZ', TITLE, '2025-09-26']);
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
