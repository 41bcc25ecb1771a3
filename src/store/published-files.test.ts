// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mayHave } from './published-files.ts';

const page = (head: string) => new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');

describe('a file of a country', () => {
  it('may be there where the page lists the country, by its kind', () => {
    const listing = page('<meta name="data-geo" content="kg kz"><meta name="data-reference" content="kz">');
    expect(mayHave('geo', 'KG', listing)).toBe(true);
    expect(mayHave('reference', 'KG', listing)).toBe(false);
    expect(mayHave('reference', 'KZ', listing)).toBe(true);
  });

  it('is not there where the page lists none', () => {
    expect(mayHave('geo', 'KG', page('<meta name="data-geo" content="">'))).toBe(false);
  });

  it('may be there where the page says nothing', () => {
    expect(mayHave('geo', 'KG', page(''))).toBe(true);
  });
});
