import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article/article-from-text.ts';

const blocksOf = (text: string): readonly string[] => {
  const { blocks } = articleFromText(text);
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};

describe('an article from a plain text', () => {
  it('has its paragraphs as blocks, at their offsets in the unchanged text', () => {
    const text = '\n  A Headline\n \t\nOne line\nand another.  \n\n\n\nThe end.\n';
    expect(articleFromText(text).text).toBe(text);
    expect(articleFromText(text).title).toBe('A Headline');
    expect(blocksOf(text)).toEqual([
      'headline: A Headline',
      'paragraph: One line\nand another.',
      'paragraph: The end.',
    ]);
  });

  it('reads other line ends', () => {
    expect(blocksOf('One.\r\n\r\nTwo\r\nThree.')).toEqual([
      'paragraph: One.',
      'paragraph: Two\r\nThree.',
    ]);
  });

  it('takes a sentence, a long line or the only paragraph for no headline', () => {
    expect(blocksOf('A sentence.\n\nMore.')[0]).toBe('paragraph: A sentence.');
    expect(blocksOf(`${'word '.repeat(40)}\n\nMore.`)[0]).toMatch(/^paragraph/u);
    expect(blocksOf('Alone')).toEqual(['paragraph: Alone']);
    expect(blocksOf('')).toEqual([]);
  });
});
