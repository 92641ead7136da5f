import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, typedCondition } from '../../../../src/notes/search/query.ts';

const words = (typed: string) =>
  parseQuery(typed).conditions.map((one) => ({ ...one, ...(one.isNot ? {} : { isNot: false }) }));

describe('what is typed into the search', () => {
  test('is words, phrases and fields, folded', () => {
    expect(words('Pérez "Two words" tag:#Roads -actor:"Molina R" article:fp')).toEqual([
      { field: 'text', words: 'perez', isNot: false },
      { field: 'text', words: 'two words', isNot: false },
      { field: 'tag', words: 'roads', isNot: false },
      { field: 'actor', words: 'molina r', isNot: true },
      { field: 'article', words: 'fp', isNot: false },
    ]);
  });

  test('has dates as years, months and days of the reader', () => {
    const at = (...parts: [number, number, number]) => new Date(...parts).valueOf();
    expect(words('after:2021 before:2021-05 after:2021-5-7')).toEqual([
      { field: 'after', time: at(2021, 0, 1), isNot: false },
      { field: 'before', time: at(2021, 4, 1), isNot: false },
      { field: 'after', time: at(2021, 4, 7), isNot: false },
    ]);
  });

  test('tells what it cannot understand and goes on with the rest', () => {
    expect(parseQuery('before:2021-02-30 meaning:maybe word')).toMatchObject({
      conditions: [{ field: 'text', words: 'word' }],
      problems: [
        { type: 'date', typed: '2021-02-30' },
        { type: 'meaning', typed: 'maybe' },
      ],
    });
  });

  test('may be half typed', () => {
    expect(words('tag:')).toEqual([]);
    expect(parseQuery('before:20 after:2026- before:2026-05-')).toMatchObject({
      conditions: [],
      problems: [],
    });
    expect(words('"open phr')).toEqual([{ field: 'text', words: 'open phr', isNot: false }]);
    expect(words('- "" -tag:')).toEqual([]);
    expect(words('meaning:q')).toEqual([{ field: 'meaning', meaning: 'question', isNot: false }]);
  });

  test('never fails, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void parseQuery(typed)));
  });

  test('a value with spaces is found again', () => {
    const typed = typedCondition('tag', 'two words');
    expect(typed).toBe('tag:"two words"');
    expect(words(typed)).toEqual([{ field: 'tag', words: 'two words', isNot: false }]);
  });
});
