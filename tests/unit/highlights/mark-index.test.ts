import { describe, expect, test } from 'vitest';
import { indexMarks } from '../../../src/highlights/mark-index.ts';
import { isInBox, lineBoxes } from '../../../src/highlights/line-boxes.ts';
import { createRepairLimit } from '../../../src/highlights/repair-limit.ts';

const at = (start: number, end: number) => ({ start, end });

describe('an index of marks', () => {
  test('finds what overlaps a passage, nested marks and long ones too', () => {
    const marks = [at(40, 45), at(0, 100), at(10, 20), at(12, 15), at(20, 30)];
    const index = indexMarks(marks);
    expect(index.overlapping(14, 20)).toEqual([at(0, 100), at(10, 20), at(12, 15)]);
    expect(index.overlapping(20, 21)).toEqual([at(0, 100), at(20, 30)]);
    expect(index.overlapping(100, 200)).toEqual([]);
  });

  test('agrees with looking at every mark', () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const marks = Array.from({ length: 300 }, () => {
      const start = random(1000);
      return at(start, start + 1 + random(60));
    });
    const index = indexMarks(marks);
    for (let probe = 0; probe < 300; probe++) {
      const start = random(1050);
      const end = start + 1 + random(40);
      const expected = marks.filter((mark) => mark.start < end && mark.end > start);
      expect(new Set(index.overlapping(start, end))).toEqual(new Set(expected));
    }
  });
});

describe('the boxes of a range', () => {
  const box = (left: number, top: number, right: number, bottom: number) => ({
    left,
    top,
    right,
    bottom,
  });

  test('are joined by line, also when inline elements differ in height', () => {
    expect(
      lineBoxes([
        box(500, 10, 560, 30),
        box(560, 8, 600, 31),
        box(0, 40, 50, 60),
        box(50, 40, 50, 60),
      ]),
    ).toEqual([box(500, 8, 600, 31), box(0, 40, 50, 60)]);
  });

  test('hold a point with some slack', () => {
    expect(isInBox(box(0, 0, 10, 10), 11, 5)).toBe(false);
    expect(isInBox(box(0, 0, 10, 10), 11, 5, 1)).toBe(true);
  });
});

test('five repairs in ten seconds are allowed, and no sixth', () => {
  const limit = createRepairLimit();
  const allowed = [0, 1000, 2000, 3000, 4000, 5000].map((now) => limit.allow(now));
  expect(allowed).toEqual([true, true, true, true, true, false]);
  expect(limit.allow(10_001)).toBe(true);
});
