import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLabel, wholeLabel } from './fit-label.ts';
import { approximateMeasure } from './text-measure.ts';

const text = fc.constantFrom(
  '',
  'Senate',
  'Foreign Ministry',
  'Центральная избирательная комиссия',
  'Ashimbayev',
  'Sánchez-Ortega',
);
const label = fc.record({ main: text, detail: text, note: text });

describe('a label', () => {
  it('never takes more than its room', () => {
    fc.assert(
      fc.property(label, fc.double({ min: 0, max: 400, noNaN: true }), (one, room) => {
        expect(fitLabel(one, room, approximateMeasure).width).toBeLessThanOrEqual(room + 1e-6);
      }),
    );
  });

  it('is whole where it fits', () => {
    fc.assert(
      fc.property(label, (one) => {
        const whole = wholeLabel(one, approximateMeasure);
        expect(fitLabel(one, whole.width, approximateMeasure)).toEqual(whole);
      }),
    );
  });

  it('loses its note first, then letters from its end', () => {
    const one = { main: 'Senate', detail: 'Ashimbayev', note: 'no date' };
    const words = (room: number) => fitLabel(one, room, approximateMeasure).runs.map((run) => run.text);
    expect(words(1000)).toEqual(['Senate', 'Ashimbayev', 'no date']);
    expect(words(115)).toEqual(['Senate', 'Ashimbayev']);
    expect(words(90)).toEqual(['Senate', 'Ashimb…']);
    expect(words(50)).toEqual(['Senate']);
    expect(words(20)).toEqual([]);
    expect(fitLabel({ ...one, main: 'Parliament' }, 45, approximateMeasure).runs).toMatchObject([
      { text: 'Parlia…' },
    ]);
    expect(words(10)).toEqual([]);
  });

  it('that says only ‘same meeting’ is whole or nothing', () => {
    expect(fitLabel({ main: '', detail: 'same meeting', note: '' }, 50, approximateMeasure).runs).toEqual([]);
  });
});
