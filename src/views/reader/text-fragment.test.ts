import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentHref } from './text-fragment.ts';

const at = (text: string, exact: string, start = text.indexOf(exact)) =>
  fragmentHref('https://example.org/a', { start, exact }, text);

describe('the address of a quote in the original', () => {
  it('holds a short quote whole', () => {
    expect(at('They went to Ostra, Velm.', 'Ostra, Velm')).toBe(
      'https://example.org/a#:~:text=Ostra%2C%20Velm',
    );
  });

  it('holds the first and last words of a long one', () => {
    expect(at('x', 'one two three four five six seven eight nine-ten')).toBe(
      'https://example.org/a#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine%2Dten',
    );
  });

  it('tells repeated words apart by the words before them, inside the line', () => {
    const text = 'Title\nFirst they met here.\nThen they met here.';
    expect(at(text, 'met here', text.lastIndexOf('met here'))).toBe(
      'https://example.org/a#:~:text=Then%20they-,met%20here',
    );
  });

  it('keeps a fragment that the address has already', () => {
    expect(fragmentHref('https://example.org/#top', { start: 0, exact: 'a' }, 'a')).toBe(
      'https://example.org/#top:~:text=a',
    );
  });

  it('can be read back, whatever is quoted', () => {
    const words = fc.array(fc.stringMatching(/^[\p{L}\p{N},&-]{1,8}$/u), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, (quoted) => {
        const [, directive = ''] = at(quoted.join(' '), quoted.join(' ')).split(':~:text=');
        expect(decodeURIComponent(directive)).toBe(quoted.join(' '));
      }),
    );
  });
});
