import { describe, expect, it } from 'vitest';
import { threadPath } from './thread-path.ts';

const screen = { left: 0, right: 1440, top: 52, bottom: 900 };
const article = { left: 690, right: 1100, top: 150, bottom: 900 };
const box = (left: number, top: number) => ({ left, right: left + 20, top, bottom: top + 20 });

describe('the thread', () => {
  it('runs from the mark through the gutter to the words', () => {
    const thread = threadPath(box(300, 200), box(760, 500), article, screen);
    expect(thread?.path).toBe('M320,210H697Q704,210 704,217V503Q704,510 711,510H757');
  });

  it('is straight where mark and words are level', () => {
    expect(threadPath(box(300, 500), box(760, 500), article, screen)?.path).toBe('M320,510L704,510L757,510');
  });

  it('is not drawn to words or marks that are scrolled out of sight', () => {
    expect(threadPath(box(300, 200), box(760, 50), article, screen)).toBeNull();
    expect(threadPath(box(300, -300), box(760, 500), article, screen)).toBeNull();
  });
});
