import { expect, it } from 'vitest';
import { lightness } from './embed-theme.ts';

it('white is the lightest, black the darkest, and green looks lighter than blue', () => {
  expect(Math.round(lightness('ffffff'))).toBe(255);
  expect(lightness('000000')).toBe(0);
  expect(lightness('00ff00')).toBeGreaterThan(lightness('0000ff'));
});
