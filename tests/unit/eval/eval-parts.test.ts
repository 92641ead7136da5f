import { describe, expect, test } from 'vitest';
import { trimmed } from '../../../scripts/eval/contestants/trim.ts';
import { falseAmounts, sentencesOf } from '../../../scripts/eval/false-amounts.ts';
import { goldSetOf, partOf } from '../../../scripts/eval/gold.ts';
import { withActingAsOrganizations } from '../../../scripts/eval/prediction.ts';
import { ALL_SETS } from '../../../scripts/eval/sets.ts';
import { markdownTable } from '../../../scripts/eval/tables.ts';
import { median, textOfLength, wordsIn } from '../../../scripts/eval/timing.ts';
import { withSection } from '../../../scripts/eval/write-section.ts';

describe('gold files', () => {
  test('hold a list of documents or a single one', () => {
    const document = { id: 'a', text: 'Oslo', mentions: [] };
    expect(goldSetOf(JSON.stringify({ kinds: ['place'], docs: [document] }))).toEqual({
      kinds: ['place'],
      docs: [document],
    });
    expect(goldSetOf(JSON.stringify(document))).toEqual({ docs: [document] });
  });

  test('have parts that can be measured alone', () => {
    const news = { id: 'a', text: 'Oslo', mentions: [], subset: 'news' };
    const chat = { ...news, id: 'b', subset: 'chat' };
    const set = { kinds: ['money'], docs: [news, chat] };
    expect(partOf(set, 'news')).toEqual({ kinds: ['money'], docs: [news] });
    expect(partOf(set, undefined)).toBe(set);
  });
});

describe('places that act', () => {
  test('are compared as organizations where a set asks for it, and nothing else is', () => {
    const place = { start: 0, end: 4, kind: 'place' };
    expect(withActingAsOrganizations([place, { ...place, acting: true }])).toEqual([
      place,
      { ...place, kind: 'organization', acting: true },
    ]);
  });

  test('are so in the one set whose guideline says it', () => {
    const names = ALL_SETS.filter((set) => set.actingIsOrganization).map(({ name }) => name);
    expect(names).toEqual(['uner-pud-news']);
  });
});

describe('false amounts', () => {
  const text = 'It cost $5. Nobody won 5 prizes.\nThe end';
  const money = (printed: string) => {
    const start = text.indexOf(printed);
    return { start, end: start + printed.length, kind: 'money', text: printed };
  };

  test('a sentence ends at its point or its line', () => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'It cost $5.',
      'Nobody won 5 prizes.',
      'The end',
    ]);
  });

  test('are counted in sentences without money alone', () => {
    const gold = { docs: [{ id: 'a', text, mentions: [money('$5')] }] };
    const answers = new Map([['a', [money('cost'), money('5 prizes')]]]);
    expect(falseAmounts(gold, answers)).toEqual({ sentences: 2, found: 1 });
    expect(falseAmounts({ ...gold, kinds: ['person'] }, answers)).toBeNull();
  });
});

describe('bounds that a library leaves too wide', () => {
  test.each([
    ['“Ada', 'Ada'],
    ['Byron’s', 'Byron'],
    ['Lisbon, Portugal.', 'Lisbon, Portugal'],
    ['U.S.', 'U.S.'],
    ['the U.S.,', 'the U.S.'],
    ['$45', '$45'],
    ['Byron Jr.', 'Byron Jr.'],
    ['Byron.”', 'Byron'],
  ])('%s', (wide, right) => {
    const { start, end } = trimmed(wide, { start: 0, end: wide.length });
    expect(wide.slice(start, end)).toBe(right);
  });
});

describe('time', () => {
  test('the median of an even number is the mean of the middle two', () => {
    expect(median([9, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 9])).toBe(3.5);
  });

  test('a long text is made of short ones', () => {
    const text = textOfLength([{ text: 'One two.\n\nThree.' }, { text: 'Four five six.' }], 8);
    expect(wordsIn(text)).toBe(8);
    expect(text).toBe('One two.\n\nThree.\n\nFour five six.\n\nOne two.');
    expect(textOfLength([{ text: ' ' }], 5)).toBe('');
  });
});

describe('the document', () => {
  test('only what stands between the markers is replaced', () => {
    const before = 'A\n<!-- t: begin -->\nold\n<!-- t: end -->\nB';
    const after = withSection(before, 't', 'new');
    expect(after).toBe('A\n<!-- t: begin -->\n\nnew\n\n<!-- t: end -->\nB');
    expect(withSection(after, 't', 'new')).toBe(after);
    expect(() => withSection('A', 't', 'new')).toThrow('missing');
  });

  test('a table is set as the formatter would set it', () => {
    expect(markdownTable(['a', 'bcde'], [['long', '1']])).toBe(
      ['| a    | bcde |', '| ---- | ---: |', '| long |    1 |'].join('\n'),
    );
  });
});
