import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAssembly } from '../../../../extension/shared/slices/assembly.ts';
import { isSlice } from '../../../../extension/shared/slices/is-slice.ts';
import { slicesOf, weightOf, type Slice } from '../../../../extension/shared/slices/slice.ts';

/** What messages carry: a record of lists, records, texts and plain values. */
const record = fc
  .dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 8 })
  .map((value) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>);

const together = (slices: Iterable<Slice>): unknown => {
  const assembly = createAssembly();
  // Through JSON, as messages go in Chromium.
  for (const slice of slices) assembly.add(JSON.parse(JSON.stringify(slice)) as Slice);
  return assembly.value();
};

describe('slices of a value', () => {
  test('make the same value again, whatever their size', () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 1, max: 300 }), (value, most) => {
        expect(together(slicesOf(value, most))).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  test('are no heavier than they may be, but for a single item', () => {
    fc.assert(
      fc.property(record, fc.integer({ min: 20, max: 300 }), (value, most) => {
        for (const slice of slicesOf(value, most)) {
          if ('text' in slice) expect(slice.text.length).toBeLessThanOrEqual(most);
          else {
            const parts = 'items' in slice ? slice.items : slice.entries.map(([, part]) => part);
            const weight = parts.reduce<number>((sum, part) => sum + weightOf(part, 1e9), 0);
            if (parts.length > 1) expect(weight).toBeLessThanOrEqual(most);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('do not cut a character in two', () => {
    const slices = [...slicesOf({ text: 'a😀'.repeat(50) }, 20)];
    for (const slice of slices) if ('text' in slice) expect(slice.text.isWellFormed()).toBe(true);
    expect(together(slices)).toEqual({ text: 'a😀'.repeat(50) });
  });

  test('keep records of odd names, and touch no prototype', () => {
    const value = JSON.parse(
      `{"__proto__":{"polluted":"${'x'.repeat(40)}"},"constructor":["${'y'.repeat(40)}"]}`,
    ) as object;
    expect(together(slicesOf(value, 20))).toEqual(value);
    expect('polluted' in {}).toBe(false);
  });

  test('are refused when they contradict each other', () => {
    const assembly = createAssembly();
    assembly.add({ path: ['a'], text: 'x' });
    expect(() => assembly.add({ path: ['a'], items: [1] })).toThrow(TypeError);
    expect(() => assembly.add({ path: ['a', 'b'], text: 'x' })).toThrow(TypeError);
    expect(() => assembly.add({ path: [], text: 'x' })).toThrow(TypeError);
  });

  test.each([
    null,
    'text',
    {},
    { path: 'a', text: 'x' },
    { path: [1], text: 'x' },
    { path: ['a'] },
    { path: ['a'], text: 1 },
    { path: ['a'], entries: [['x']] },
    { path: ['a'], entries: [[1, 2]] },
  ])('are told from other messages: %j', (message) => {
    expect(isSlice(message)).toBe(false);
  });
});
