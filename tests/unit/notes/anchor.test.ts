import { describe, expect, it } from 'vitest';
import {
  anchorPassage,
  createAnchorIndex,
  type Passage,
  selectorOf,
} from '../../../src/notes/anchor.ts';
import { below, editLetters, editWords, makeText, pickPassage } from './edited-text.ts';
import { randomFrom } from '../../../scripts/train/random.ts';
import { CONDITIONS, runCondition } from './anchoring-trials.ts';

const found = (text: string, passage: Passage | null): string | null =>
  passage && text.slice(passage.start, passage.end);

/** A selector of the words as they stand in a text (at their first place from `from` on). */
function select(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  return selectorOf(text, start, start + words.length);
}

const STORY =
  'The mayor opened the old bridge on Monday. Traders crossed it at noon, and the mayor spoke ' +
  'of a new beginning.\n\nOn Tuesday the river rose. The old bridge held, and the mayor thanked ' +
  'the engineers who had repaired it in spring.';

describe('finding a passage again', () => {
  it('finds it where it stood', () => {
    const selector = select(STORY, 'old bridge', 100);
    expect(anchorPassage(STORY, selector)).toEqual({ start: selector.start, end: selector.end });
  });

  it('finds it after text was put in before it', () => {
    const selector = select(STORY, 'thanked the engineers');
    const text = `An update was added here.\n\n${STORY}`;
    expect(anchorPassage(text, selector)?.start).toBe(text.indexOf('thanked the engineers'));
  });

  it('lets the context choose among equal words', () => {
    const second = STORY.indexOf('the mayor', 60);
    const selector = selectorOf(STORY, second, second + 9);
    const text = STORY.replace('on Monday', 'on a bright Monday morning');
    expect(anchorPassage(text, selector)?.start).toBe(text.indexOf('the mayor spoke'));
  });

  it('lets the words choose nothing when another stands at their old place', () => {
    const selector = { ...select(STORY, 'the mayor', 60), start: STORY.indexOf('The old') };
    expect(anchorPassage(STORY, selector)?.start).toBe(STORY.indexOf('the mayor spoke'));
  });

  it('takes the nearest of places with equal words and equal context', () => {
    const refrain = 'And so it goes, and so it goes, and nobody can tell us why it always goes so.';
    const text = Array.from({ length: 9 }, () => refrain).join(' ');
    const at = text.indexOf('nobody', refrain.length * 4);
    const selector = selectorOf(text, at, at + 6);
    const moved = `${text.slice(0, 2)}x ${text.slice(2)}`;
    expect(anchorPassage(moved, selector)).toEqual({ start: at + 2, end: at + 8 });
  });

  it('finds a single letter by its context', () => {
    const at = STORY.indexOf('a new');
    const text = `Earlier. ${STORY}`;
    expect(anchorPassage(text, selectorOf(STORY, at, at + 1))).toEqual({
      start: at + 9,
      end: at + 10,
    });
  });

  it('does not mind quotation marks, dashes, spaces, soft hyphens and composition', () => {
    const old =
      'He said "it\'s a long - and costly... détente" to them, then he left for home again.';
    const now =
      'He  said\u00a0“it’s a long — and cost\u00adly… de\u0301tente” to them, then he left for home again.';
    const selector = select(old, '"it\'s a long - and costly... détente"');
    expect(found(now, anchorPassage(now, selector))).toBe(
      '“it’s a long — and cost\u00adly… de\u0301tente”',
    );
  });

  it('finds edited words whole', () => {
    const selector = select(STORY, 'Traders crossed it at noon');
    const text = STORY.replace('Traders crossed it', 'Some merchants crossed it');
    expect(found(text, anchorPassage(text, selector))).toMatch(/merchants crossed it at noon$/);
    expect(found(text, anchorPassage(text, selector))).not.toMatch(/^\S*nts /);
  });

  it('does not cut characters beyond the BMP', () => {
    const text = 'They waved 🎉🎊 and 🎈🎈 at the long parade through the town on that day.';
    const changed = text.replace('🎉🎊 and 🎈🎈', '🎆🎊 and 🎈🎇');
    const passage = anchorPassage(changed, select(text, '🎉🎊 and 🎈🎈'));
    expect(found(changed, passage)?.isWellFormed()).toBe(true);
  });

  it.each([
    [
      'the passage was cut',
      ' Traders crossed it at noon, and the mayor spoke of a new beginning.',
      '',
    ],
    ['it was replaced', 'Traders crossed it at noon', 'Nobody had expected so much'],
    ['a short one was cut', 'Tuesday ', ''],
  ])('finds nothing when %s', (_, old, now) => {
    expect(anchorPassage(STORY.replace(old, now), select(STORY, old.trim()))).toBeNull();
  });

  it('does not take another use of a short quote that is gone', () => {
    const selector = select(STORY, 'old bridge');
    const text = STORY.replace('opened the old bridge on', 'opened a market on');
    expect(text).toContain('old bridge');
    expect(anchorPassage(text, selector)).toBeNull();
  });

  it('does not take another use of a long name whose passage is gone', () => {
    const name = 'the International Commission for the Protection of the River and its Estuary';
    const here = `Last week the ministers met in haste, and ${name} sent nobody to hear them out.`;
    const there = `Founded long ago by fishermen from both banks, ${name} is paid by the ports.`;
    const selector = select(`${here} ${there}`, name);
    expect(anchorPassage(there, selector)).toBeNull();
    expect(found(here, anchorPassage(here, selector))).toBe(name);
  });

  it('does not choose between two places that are equally like an edited quote', () => {
    const passage =
      'Meanwhile the harbor office counted forty-two ships in the bay, as it did daily.';
    const selector = select(`One. ${passage} Two.`, 'the harbor office counted forty-two ships');
    const edited = passage.replace('counted', 'recorded');
    expect(anchorPassage(`${edited} ${edited}`, selector)).toBeNull();
    expect(anchorPassage(`One. ${edited} Two.`, selector)).not.toBeNull();
  });

  it('finds nothing for an empty quote, for space, and in an empty text', () => {
    const selector = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };
    expect(anchorPassage(STORY, selector)).toBeNull();
    expect(anchorPassage(STORY, { ...selector, exact: ' \n', prefix: 'zz' })).toBeNull();
    expect(anchorPassage('', { ...selector, exact: 'old bridge' })).toBeNull();
  });

  it('takes selectors that have no context', () => {
    const bare = { exact: 'repaired it in spring', prefix: '', suffix: '', start: 3, end: 24 };
    expect(found(STORY, anchorPassage(STORY, bare))).toBe('repaired it in spring');
    expect(anchorPassage(STORY, { ...bare, exact: 'destroyed in autumn' })).toBeNull();
  });
});

describe('describing a passage', () => {
  it('keeps words, context and place', () => {
    expect(selectorOf('abc def ghi', 4, 7, 2)).toEqual({
      exact: 'def',
      prefix: 'c ',
      suffix: ' g',
      start: 4,
      end: 7,
    });
  });

  it('cuts no character in two, at no border', () => {
    const text = '😀😁😂😃😄';
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const selector = selectorOf(text, start, end, 3);
        const { exact, prefix, suffix } = selector;
        expect(text.slice(selector.start, selector.end)).toBe(exact);
        expect(text).toContain(prefix + exact + suffix);
        for (const part of [exact, prefix, suffix]) expect(part.isWellFormed()).toBe(true);
      }
    }
  });

  it('makes lone surrogates well-formed, and still finds the passage', () => {
    const text = 'A sentence with a broken \ud83d character in the middle of it, as it happens.';
    const selector = selectorOf(text, 16, 36);
    expect(selector.exact.isWellFormed()).toBe(true);
    expect(anchorPassage(text, selector)).toEqual({ start: 16, end: 36 });
  });

  it.each([
    [3, 3],
    [5, 2],
    [-1, 2],
    [0, 99],
    [NaN, 2],
  ])('refuses the passage %d to %d', (start, end) => {
    expect(() => selectorOf('some text', start, end)).toThrow(RangeError);
  });
});

describe('passages in edited texts', () => {
  it.each(CONDITIONS)('$name: found as often as promised, and never elsewhere', (condition) => {
    const { count, right, wrong } = runCondition(condition, { seeds: 1, count: 24, words: 2000 });
    expect(right / count).toBeGreaterThanOrEqual(condition.least ?? 0);
    expect(wrong).toBe(0);
  });

  it('finds by an index what it finds without', () => {
    const random = randomFrom(6);
    const text = makeText(random, 2000, 0.05);
    const index = createAnchorIndex(text);
    for (let i = 0; i < 30; i++) {
      const { start, end } = pickPassage(random, text, 1 + below(random, 30));
      const selector = selectorOf(text, start, end);
      const edited = { ...selector, exact: editLetters(random, selector.exact, 0.1) };
      expect(index.anchor(edited)).toEqual(anchorPassage(text, edited));
    }
  });

  it('finds a quote of thousands of words', () => {
    const random = randomFrom(7);
    const text = makeText(random, 8000);
    const { start, end } = pickPassage(random, text, 2500);
    const selector = selectorOf(text, start, end);
    const passage = anchorPassage(text, {
      ...selector,
      exact: editWords(random, selector.exact, 0.1),
    });
    expect(passage).toEqual({ start, end });
  });
});
