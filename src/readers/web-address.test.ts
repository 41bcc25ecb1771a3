import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test.each(['https://example.org/a?b=c#d', 'http://example.org'])('%s is an address of the web', (address) => {
  expect(webAddress(` ${address}\n`)).toBe(address);
});

test('a line broken in the middle of an address is one address', () => {
  expect(webAddress('https://example.org/\r\n\tnews/1')).toBe('https://example.org/news/1');
});

test.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'news/1',
  '',
  7,
  null,
  `https://x.org/${'a'.repeat(2000)}`,
])('%s is none', (value) => {
  expect(webAddress(value)).toBeNull();
});
