// @vitest-environment node
import * as fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { arcLabels, chamberLayout, fittingLabels, labelWidth, type ArcLabel } from './chamber-layout.ts';
import { chamberBlocks, rulesOf, wedgesOf } from './chamber-series.ts';
import { dumbbell, seatScale } from './changes-layout.ts';
import { counted, election } from './fixtures.ts';
import { lettersOf } from './letters.ts';
import { seatWords } from './seat-words.ts';

const votes = fc.dictionary(fc.stringMatching(/^[a-z]{1,12}$/), fc.integer({ min: 1, max: 1_000_000 }), {
  minKeys: 1,
  maxKeys: 9,
});

function drawn(of: Parameters<typeof counted>[1], lab: Parameters<typeof counted>[0] = {}) {
  const { scenario, now, changes, rules } = counted(lab, of);
  const blocks = chamberBlocks(scenario, now, changes);
  return { scenario, now, blocks, wedges: wedgesOf(blocks), describe: seatWords(scenario, rules, now) };
}

function box({ name, count, x, y, anchor }: ArcLabel) {
  const width = labelWidth(name, count);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, y };
}

describe('the chamber', () => {
  it('has every seat of the house once, whoever wins', () => {
    fc.assert(
      fc.property(votes, fc.nat({ max: 150 }), fc.nat({ max: 40 }), (of, listSeats, singleSeats) => {
        const { blocks, wedges } = drawn(election(of, { listSeats, singleSeats, appointedSeats: 3 }));
        const sum = (items: readonly { seats: number }[]) => items.reduce((all, { seats }) => all + seats, 0);
        expect(sum(blocks)).toBe(listSeats + singleSeats + 3);
        expect(sum(wedges)).toBe(sum(blocks));
        expect(new Set(wedges.map(({ key }) => key)).size).toBe(wedges.length);
      }),
    );
  });

  it('moves no seat when only the votes change', () => {
    expect(chamberLayout(98, 490)).toEqual(chamberLayout(98, 490));
    const { dots, width } = chamberLayout(98, 490);
    expect(dots).toHaveLength(98);
    expect(dots.every(({ x, y }) => x > 0 && x < width && y > 0)).toBe(true);
  });

  it('puts the lines before the seat that decides', () => {
    const seat = (n: number) => [chamberLayout(n, 490).majority?.seat, chamberLayout(n, 490).twoThirds?.seat];
    expect(seat(98)).toEqual([50, 66]);
    expect(seat(107)).toEqual([54, 72]);
    expect(chamberLayout(0, 490).majority).toBeNull();
  });

  it('labels lists where they stand, without one label in another or out of the picture', () => {
    fc.assert(
      fc.property(
        votes,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 280, max: 560 }),
        (of, seats, width) => {
          const { wedges } = drawn(election(of, { listSeats: seats, threshold: '0' }));
          const layout = chamberLayout(seats, width);
          const labels = fittingLabels(wedges, seats, layout).map(box);
          for (const [i, one] of labels.entries()) {
            expect(one.left).toBeGreaterThanOrEqual(0);
            expect(one.right).toBeLessThanOrEqual(width);
            for (const other of labels.slice(0, i))
              expect(
                one.right < other.left || other.right < one.left || Math.abs(one.y - other.y) >= 12,
              ).toBe(true);
          }
        },
      ),
    );
  });

  it('falls back to letters where names have no room', () => {
    const of = election({
      'a party with a very long name indeed': 50,
      'another such party of the people': 50,
    });
    const { wedges, scenario } = drawn(of);
    expect(arcLabels(wedges, 10, chamberLayout(10, 320))).toBeNull();
    expect([...lettersOf(scenario.lists).values()]).toEqual(['A', 'B']);
    expect([...lettersOf([{ id: 'x', name: 'X' }]).values()]).toEqual(['X']);
  });

  it('says of a seat who holds it, in which tier, by which rule, and by what source', () => {
    const { blocks, describe: words, now } = drawn(election({ a: 65, b: 35 }, { singleSeats: 2 }));
    const [first, second] = blocks;
    expect(words(first!, 0)).toBe('A, list seat, a whole quota, computed from published votes');
    expect(rulesOf(now.allocation, 'a').length).toBe(first!.seats);
    expect(second!.list).toBe('b');
    const lastOfAll = [first!, second!].map((block) => words(block, block.seats - 1));
    expect(
      lastOfAll.some((text) => text.includes('1st largest remainder')) || now.allocation.ties.length > 0,
    ).toBe(true);
    expect(words(blocks.at(-1)!, 0)).toBe('District, district seat, won in its district, as published');
  });

  it.each([
    ['empty', election({ a: 1 }, { listSeats: 0 })],
    ['one', election({ a: 1 }, { listSeats: 1 })],
    [
      'dense',
      election({ a: 400, b: 250, c: 150, d: 100, e: 60, f: 40 }, { listSeats: 450, singleSeats: 150 }),
    ],
    ['cyrillic', election({ 'ұлттық социал-демократиялық партия': 70, ауыл: 30 }, { appointedSeats: 9 })],
  ])('is drawn as before: %s', async (name, of) => {
    const { default: ChamberChart } = await import('./ChamberChart.svelte');
    const { blocks, wedges, describe: words } = drawn(of);
    const n = blocks.reduce((all, { seats }) => all + seats, 0);
    const layout = chamberLayout(n, 490);
    const labels = fittingLabels(wedges, n, layout);
    const props = {
      layout,
      blocks,
      labels,
      label: name,
      numeral: '5%',
      describe: words,
      onseat: () => undefined,
    };
    const { body } = render(ChamberChart, { props });
    expect(body.match(/role="img"/g) ?? []).toHaveLength(n);
    await expect(body.replace(/<!--.*?-->/g, '')).toMatchFileSnapshot(`./snapshots/chamber-${name}.svg`);
  });
});

describe('the dumbbells', () => {
  it('stand on a scale with few round ticks that holds every number', () => {
    fc.assert(
      fc.property(fc.nat({ max: 750 }), fc.constantFrom(3, 6), (most, steps) => {
        const { end, ticks } = seatScale(most, steps);
        expect(end).toBeGreaterThanOrEqual(most);
        expect(ticks.length).toBeLessThanOrEqual(steps + 1);
        expect([ticks[0], ticks.at(-1)]).toEqual([0, end]);
      }),
    );
  });

  it('have their numbers outside, and none beside zero', () => {
    const scale = seatScale(40, 6);
    expect(dumbbell(10, 20, scale)).toMatchObject({ left: 10, right: 20 });
    expect(dumbbell(20, 10, scale)).toMatchObject({ left: 10, right: 20 });
    expect(dumbbell(0, 5, scale)).toMatchObject({ left: null, right: 5 });
    expect(dumbbell(5, 5, scale)).toMatchObject({ left: null, right: 5 });
  });
});
