import { describe, expect, test } from 'vitest';
import { luminance } from '../../../extension/page/page-tone.ts';
import { pageCommand } from '../../../extension/page/page-command.ts';
import { selectPassage } from '../../../extension/page/passage-selector.ts';
import { stepFrom } from '../../../extension/page/stepping.ts';

describe('the selector of a passage', () => {
  const text = `${'a'.repeat(40)} the plan ${'b'.repeat(40)}`;

  test('quotes it without the white space at its ends, with 32 units on each side', () => {
    expect(selectPassage(text, { start: 40, end: 50 })).toEqual({
      exact: 'the plan',
      prefix: `${'a'.repeat(31)} `,
      suffix: ` ${'b'.repeat(31)}`,
      start: 41,
      end: 49,
    });
  });

  test('is none for white space', () => {
    expect(selectPassage('a   b', { start: 1, end: 4 })).toBeNull();
  });

  test('does not cut its context through a character', () => {
    const emoji = `😀${'x'.repeat(31)}PLAN${'y'.repeat(31)}😀`;
    const selector = selectPassage(emoji, { start: 33, end: 37 });
    expect(selector?.prefix).toBe('x'.repeat(31));
    expect(selector?.suffix).toBe('y'.repeat(31));
  });
});

describe('stepping through marks', () => {
  const marks = [
    { start: 0, end: 5 },
    { start: 10, end: 15 },
    { start: 10, end: 30 },
    { start: 40, end: 45 },
  ];
  const [first, second, third, fourth] = marks;

  test('goes from mark to mark and ends at the ends', () => {
    expect(stepFrom(marks, 'next', first ?? null, null)).toBe(second);
    expect(stepFrom(marks, 'next', second ?? null, null)).toBe(third);
    expect(stepFrom(marks, 'previous', fourth ?? null, null)).toBe(third);
    expect(stepFrom(marks, 'next', fourth ?? null, null)).toBeNull();
    expect(stepFrom(marks, 'previous', first ?? null, null)).toBeNull();
  });

  test('begins in what the window shows', () => {
    const view = { start: 6, end: 32 };
    expect(stepFrom(marks, 'next', null, view)).toBe(second);
    expect(stepFrom(marks, 'previous', null, view)).toBe(third);
    expect(stepFrom(marks, 'next', null, null)).toBe(first);
  });

  test('goes on from the place of a mark that is gone', () => {
    expect(stepFrom(marks, 'next', { start: 31, end: 33 }, null)).toBe(fourth);
  });
});

describe('a command from the background', () => {
  test('is taken in its right form only', () => {
    expect(pageCommand({ to: 'page', type: 'step', direction: 'next' })).toEqual({
      type: 'step',
      direction: 'next',
    });
    expect(pageCommand({ to: 'page', type: 'start-note', more: 1 })).toEqual({
      type: 'start-note',
    });
    expect(pageCommand({ to: 'page', type: 'step', direction: 'up' })).toBeNull();
    expect(pageCommand({ to: 'background', type: 'start-note' })).toBeNull();
    expect(pageCommand(null)).toBeNull();
  });
});

describe('the luminance of a background', () => {
  test('is that of WCAG', () => {
    expect(luminance('rgb(255, 255, 255)')).toBeCloseTo(1);
    expect(luminance('rgb(18, 18, 18)')).toBeCloseTo(0.006, 3);
    expect(luminance('rgb(255 0 0 / 80%)')).toBeCloseTo(0.2126);
  });
  test('is none for a background one sees through', () => {
    expect(luminance('rgba(0, 0, 0, 0)')).toBeNull();
    expect(luminance('color(srgb 1 1 1)')).toBeNull();
  });
});
