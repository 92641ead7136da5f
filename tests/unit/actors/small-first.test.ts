import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';

const analyze = createAnalyzer([]);

const personsIn = (text: string): readonly string[] =>
  analyze(articleFromText(text))
    .mentions.filter(({ kind }) => kind === 'person')
    .map(({ start, end }) => text.slice(start, end));

describe('a name that begins with a small word', () => {
  it('is followed as a surname, although the full name begins with a capital', () => {
    const text =
      'The minister, Anna du Motel, spoke on Monday. Her aides said that du Motel would resign.';
    expect(personsIn(text)).toEqual(['Anna du Motel', 'du Motel']);
  });

  it('is found where it is the whole name', () => {
    const text = 'On Monday, President al-Rahmani said no.';
    expect(personsIn(text)).toEqual(['al-Rahmani']);
  });
});
