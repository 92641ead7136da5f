import { describe, expect, it } from 'vitest';
import {
  anyWithin,
  firstFrom,
  positionsOf,
  stepFrom,
} from '../../../extension/sidebar/model/passages.ts';

const passages = [10, 20, 30].map((start) => ({ start, end: start + 5 }));

describe('passages', () => {
  it('are found by offset', () => {
    expect([0, 10, 11, 31].map((offset) => firstFrom(passages, offset))).toEqual([0, 0, 1, 3]);
  });

  it('are within a range when they start in it, its end left out', () => {
    expect(anyWithin(passages, { start: 11, end: 20 })).toBe(false);
    expect(anyWithin(passages, { start: 11, end: 21 })).toBe(true);
    expect(anyWithin([], { start: 0, end: 99 })).toBe(false);
  });

  it('are stepped through in both directions and around the ends', () => {
    const steps = [null, 10, 25, 30].map((from) => stepFrom(passages, from, 'next'));
    expect(steps).toEqual([0, 1, 2, 0]);
    const back = [null, 10, 25, 30].map((from) => stepFrom(passages, from, 'previous'));
    expect(back).toEqual([2, 2, 1, 1]);
    expect(stepFrom([], null, 'next')).toBe(-1);
  });

  it('stand on a scale, each step once', () => {
    expect(positionsOf(passages, 40, 4)).toEqual([1, 2, 3]);
    expect(positionsOf(passages, 4000, 4)).toEqual([0]);
    expect(positionsOf([{ start: 40, end: 41 }], 40, 4)).toEqual([3]);
  });
});
