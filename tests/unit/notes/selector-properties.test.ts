import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorPassage, createAnchorIndex, selectorOf } from '../../../src/notes/anchor.ts';
import { toMatchingText } from '../../../src/notes/matching-text.ts';
import { anyText } from './any-text.ts';

/** A text with a passage in it that is more than space. */
const passage = anyText({ maxLength: 40 })
  .filter((text) => text.length > 1)
  .chain((text) =>
    fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length })),
  )
  .map(([text, start, length]) => ({ text, start, end: Math.min(text.length, start + length) }));

describe('a selector of any passage of any text', () => {
  it('is well-formed, and holds what stands there', () => {
    fc.assert(
      fc.property(passage, ({ text, start, end }) => {
        const selector = selectorOf(text, start, end);
        const { exact, prefix, suffix } = selector;
        for (const part of [exact, prefix, suffix]) expect(part.isWellFormed()).toBe(true);
        expect(text.toWellFormed()).toContain(prefix + exact + suffix);
        expect(selector.start).toBeLessThanOrEqual(start);
        expect(selector.end).toBeGreaterThanOrEqual(end);
      }),
    );
  });

  it('finds that passage again in the same text', () => {
    fc.assert(
      fc.property(passage, (sample) => {
        const text = sample.text.toWellFormed();
        const selector = selectorOf(text, sample.start, sample.end);
        expect(anchorPassage(text, selector)).toEqual({
          start: selector.start,
          end: selector.end,
        });
      }),
    );
  });

  it('finds a passage within any other text, or none, by an index as without', () => {
    fc.assert(
      fc.property(passage, anyText({ maxLength: 40 }), ({ text, start, end }, other) => {
        const selector = selectorOf(text, start, end);
        const found = anchorPassage(other, selector);
        expect(createAnchorIndex(other).anchor(selector)).toEqual(found);
        if (!found) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(other.length);
      }),
    );
  });
});

describe('the form in which texts are compared', () => {
  it('leads back to the text in order', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { codes, offsets } = toMatchingText(text);
        expect(offsets).toHaveLength(codes.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        for (let i = 1; i < offsets.length; i++)
          expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
      }),
    );
  });

  it('is the same for a composed and a decomposed text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) =>
          toMatchingText(text.toWellFormed().normalize(form)),
        );
        expect(decomposed?.codes).toEqual(composed?.codes);
      }),
    );
  });
});
