import { describe, expect, it } from 'vitest';
import { playerAction } from './player-keys.ts';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {},
) => playerAction({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('the keys of the player', () => {
  it('turn slides as in reveal.js and as clickers do', () => {
    for (const key of ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n', 'N']) expect(press(key)).toBe('next');
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'p', 'P']) expect(press(key)).toBe('previous');
    expect(press(' ', { shiftKey: true })).toBe('previous');
    expect(press('Home')).toBe('first');
    expect(press('End')).toBe('last');
    expect(press('.')).toBe('blank');
  });

  it('name everything else once', () => {
    const rest = {
      o: 'overview',
      b: 'blank',
      s: 'speaker',
      f: 'full-screen',
      '?': 'help',
      q: 'source',
      d: 'detour',
    };
    for (const [key, action] of Object.entries(rest)) expect(press(key)).toBe(action);
    expect(press('7')).toEqual({ digit: '7' });
    expect(press('Enter')).toBe('go');
    expect(press('E', { shiftKey: true })).toBe('previous-election');
  });

  it('leave the browser its own', () => {
    expect(press('s', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('F5')).toBeNull();
    expect(press('p', { metaKey: true })).toBe('print');
    expect(press('constructor')).toBeNull();
  });
});
