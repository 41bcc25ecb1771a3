import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBriefing } from './briefing.arbitrary.ts';
import { briefingFileName } from './briefing-file.ts';
import { someBriefing, someSlide } from './briefing.fixture.ts';
import { changeSlide, duplicateSlide, insertSlide, moveSlide, removeSlide } from './edits.ts';

const ids = (briefing: { slides: { id: string }[] }) => briefing.slides.map((slide) => slide.id);
const three = someBriefing({ slides: ['a', 'b', 'c'].map((id) => someSlide({ id })) });

describe('editing a briefing', () => {
  it('moves a slide without losing or doubling one', () => {
    fc.assert(
      fc.property(anyBriefing, fc.nat(8), fc.integer({ min: -3, max: 12 }), (briefing, which, to) => {
        const slide = briefing.slides[which % Math.max(1, briefing.slides.length)];
        const moved = moveSlide(briefing, slide?.id ?? 'none', to);
        expect(ids(moved).sort()).toEqual(ids(briefing).sort());
        if (slide) expect(ids(moved)[Math.min(briefing.slides.length - 1, Math.max(0, to))]).toBe(slide.id);
      }),
    );
  });

  it('puts a deleted slide back where it was', () => {
    const gone = removeSlide(three, 'b');
    expect(ids(gone)).toEqual(['a', 'c']);
    expect(insertSlide(gone, three.slides[1]!, 1)).toEqual(three);
  });

  it('duplicates right behind, and renames only the one', () => {
    const twice = duplicateSlide(three, 'a', 'd');
    expect(ids(twice)).toEqual(['a', 'd', 'b', 'c']);
    expect(changeSlide(twice, 'd', { title: 'Again' }).slides.map((slide) => slide.title)).toEqual([
      null,
      'Again',
      null,
      null,
    ]);
  });
});

describe('the name of a file', () => {
  it('is the title in words that every file system takes', () => {
    expect(briefingFileName(someBriefing({ title: 'Élections: 4/5 мая?' }), '.briefing.json')).toBe(
      'elections-4-5-мая.briefing.json',
    );
    expect(briefingFileName(someBriefing({ title: '…' }), '.html')).toBe('briefing.html');
  });
});
