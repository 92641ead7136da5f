import { describe, expect, test } from 'vitest';
import {
  isLineInView,
  lineAt,
  placeButton,
  placeCard,
} from '../../../extension/page/card-layout.ts';
import type { Box } from '../../../src/highlights/line-boxes.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 320, height: 200 };
const box = (left: number, top: number, width = 100, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('a card', () => {
  test('stands below its line, in the middle of it', () => {
    expect(placeCard([box(450, 100)], 0, card, viewport)).toEqual({
      left: 340,
      top: 128,
      maxHeight: 664,
      side: 'below',
      arrow: 160,
    });
  });

  test('stands above where there is no room below', () => {
    const place = placeCard([box(450, 700)], 0, card, viewport);
    expect(place).toMatchObject({ side: 'above', top: 492 });
  });

  test('is kept inside the window at its edges, with the arrow still at the line', () => {
    const atLeft = placeCard([box(0, 100, 60)], 0, card, viewport);
    expect(atLeft).toMatchObject({ left: 8, arrow: 22 });
    const atRight = placeCard([box(960, 100, 40)], 0, card, viewport);
    expect(atRight).toMatchObject({ left: 672, arrow: 304 });
  });

  test('never covers the line, however low the window is', () => {
    for (let height = 60; height < 500; height += 7) {
      for (let top = 0; top + 20 <= height; top += 11) {
        const line = box(300, top);
        const place = placeCard([line], 0, card, { width: 1000, height });
        const shown = Math.min(card.height, place?.maxHeight ?? 0);
        const from = place?.top ?? 0;
        expect(from + shown <= line.top || from >= line.bottom).toBe(true);
      }
    }
  });

  test('stands above the first of two lines and below the second, and covers neither', () => {
    const lines = [box(900, 400, 90), box(10, 424, 60)];
    expect(placeCard(lines, 0, card, viewport)).toMatchObject({ side: 'above', top: 192 });
    expect(placeCard(lines, 1, card, viewport)).toMatchObject({ side: 'below', top: 452, left: 8 });
  });

  test('has no place for a mark without lines', () => {
    expect(placeCard([], 0, card, viewport)).toBeNull();
  });
});

describe('the line under the pointer', () => {
  const lines = [box(900, 400, 90), box(10, 424, 60)];
  test('is the nearest', () => {
    expect(lineAt(lines, { x: 950, y: 410 })).toBe(0);
    expect(lineAt(lines, { x: 40, y: 421 })).toBe(1);
  });
  test('is the first for the keyboard', () => {
    expect(lineAt(lines, null)).toBe(0);
  });
  test('is in view when any part of it is', () => {
    expect(isLineInView(box(0, -10), viewport)).toBe(true);
    expect(isLineInView(box(0, -20), viewport)).toBe(false);
    expect(isLineInView(box(0, 800), viewport)).toBe(false);
  });
});

describe('the button at a selection', () => {
  const size = { width: 60, height: 30 };
  test('stands below the end of the last line', () => {
    expect(placeButton([box(10, 100, 500), box(10, 124, 200)], size, viewport)).toEqual({
      left: 180,
      top: 152,
    });
  });
  test('stands above the first line when the end is out of sight', () => {
    expect(placeButton([box(10, 700, 500), box(10, 790, 200)], size, viewport)).toEqual({
      left: 10,
      top: 662,
    });
  });
  test('is left out when it could only stand on the selected text', () => {
    expect(placeButton([box(10, 5, 500), box(10, 790, 200)], size, viewport)).toBeNull();
  });
});
