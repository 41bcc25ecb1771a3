import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rangeTest } from './drawing/embedded-fonts.ts';
import { paintOf } from './drawing/paint.ts';
import { escapeXml, tag } from './xml.ts';

it('text of any kind leaves no markup, and only characters that XML can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const escaped = escapeXml(text);
      expect(escaped).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
      expect(encodeURIComponent(escaped)).not.toMatch(/%0[0-8BCEF]|%1[0-9A-F]/);
    }),
    { numRuns: 40 },
  );
  expect(tag('a', { title: '"<&', x: 1.005, y: null })).toBe('<a title="&quot;&lt;&amp;" x="1"/>');
});

it('colours of a style sheet come as every reader of SVG knows them', () => {
  expect(paintOf('rgb(21, 32, 43)')).toEqual({ colour: '#15202b', opacity: 1 });
  expect(paintOf('rgba(0, 0, 0, 0.28)')).toEqual({ colour: '#000000', opacity: 0.28 });
  expect(paintOf('color(srgb 1 0.5 0 / 0.5)')).toEqual({ colour: '#ff8000', opacity: 0.5 });
  for (const none of ['none', 'transparent', 'rgba(1, 2, 3, 0)', '']) expect(paintOf(none)).toBeNull();
});

it('a font is taken for the characters its range holds', () => {
  const latin = rangeTest('U+0000-00FF, U+0131, U+20??');
  expect([0x41, 0x131, 0x2014, 0x416].map(latin)).toEqual([true, true, true, false]);
  expect(rangeTest('')(0x416)).toBe(true);
});
