import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault, lineAndColumn } from '../../../../src/notes/exchange/json-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('a text has a fault when the own parser of the language refuses it', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-0.5e+3',
    '01',
    'null',
    'tru',
    ' ',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
      const text = parts.join('');
      expect(jsonFault(text) === null, text).toBe(isJson(text));
    }),
    { numRuns: 3000 },
  );
  fc.assert(fc.property(fc.json(), (text) => jsonFault(text) === null));
});

test.each([
  ['{"a":1,}', 7],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['"open', 0],
  ['[1,2', 4],
  ['{} x', 3],
])('the fault of %s is at %i', (text, at) => expect(jsonFault(text)).toBe(at));

test('a place is told by line and column', () => {
  expect(lineAndColumn('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
});
