import { expect, it } from 'vitest';
import { slug } from './slug.ts';

it.each([
  ['Şenel Yediyıldız', 'senel-yediyildiz'],
  ['Zəhra Əliyeva', 'zahra-aliyeva'],
  ['Қайрат Нұрпейісов', 'qairat-nurpeiisov'],
  ["O'Brien  & Sons", 'obrien-sons'],
  ['—', 'x'],
])('%s reads %s in an address', (name, expected) => {
  expect(slug(name)).toBe(expected);
});
