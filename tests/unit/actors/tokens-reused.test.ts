import { expect, it } from 'vitest';
import { TokenLists } from '../../../src/actors/token-lists.ts';
import { tokenize } from '../../../src/actors/tokenize.ts';
import { Mark, markTokens, type Tokens } from '../../../src/actors/tokens.ts';

const read = (text: string, lists?: TokenLists): Tokens =>
  tokenize(text, [{ kind: 'paragraph', start: 0, end: text.length }], lists);

/** All that the lists tell of the tokens, and of what a rule meets that looks beyond the last. */
const contentOf = ({ count, capitalCount, capitals, ...lists }: Tokens) => ({
  count,
  capitals: [...capitals.subarray(0, capitalCount)],
  lists: [
    lists.starts,
    lists.ends,
    lists.hashes,
    lists.lowers,
    lists.flags,
    lists.gaps,
    lists.classes,
    lists.hints,
    lists.marks,
  ].map((list) => [...list.subarray(0, count + 4)]),
});

const LONG = 'The Bank of Mexico said on Monday that Peru and Chile had “agreed,” U.S. aides say. ';
const SHORT = 'She met Kamala Harris.';

it('reads a text into used lists as into new ones', () => {
  const lists = new TokenLists(0);
  const used = read(LONG.repeat(40), lists);
  markTokens(used, 0, used.count - 1, Mark.taken | Mark.begins);
  used.hints.fill(3);
  used.classes.fill(1);
  expect(contentOf(read(SHORT, lists))).toEqual(contentOf(read(SHORT)));
});

it('lists the tokens with a capital', () => {
  const { capitals, capitalCount, starts, ends } = read(SHORT);
  const words = Array.from(capitals.subarray(0, capitalCount), (at) =>
    SHORT.slice(starts[at], ends[at]),
  );
  expect(words).toEqual(['She', 'Kamala', 'Harris']);
});

it('keeps what it has read when the lists grow', () => {
  const text = 'A b C d '.repeat(100);
  expect(contentOf(read(text, new TokenLists(0)))).toEqual(contentOf(read(text)));
  const { capitals, capitalCount, count } = read(text);
  expect([count, capitalCount, capitals[199]]).toEqual([400, 200, 398]);
});

it('does not keep lists of a size that few texts need', () => {
  const lists = new TokenLists(0);
  read('a '.repeat(100_000), lists);
  expect(lists.starts.length).toBeGreaterThan(100_000);
  read(SHORT, lists);
  expect(lists.starts.length).toBeLessThan(1_000);
});
