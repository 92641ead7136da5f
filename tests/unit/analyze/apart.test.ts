import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { knownActors } from '../../../src/dossiers/dossiers.ts';
import { readGoldSet } from '../../../scripts/eval/gold.ts';

const analyze = createAnalyzer(knownActors);
const { docs } = readGoldSet('tests/gold/development/gold.json');

describe('what is found in a text', () => {
  it.each(docs)('is in reading order, each apart from the others: $id', ({ text }) => {
    const { mentions, amounts } = analyze(articleFromText(text));
    const found = [...mentions, ...amounts].toSorted((a, b) => a.start - b.start);
    const following = found.slice(1);
    expect(mentions).toEqual(mentions.toSorted((a, b) => a.start - b.start));
    expect(following.filter(({ start }, index) => start < (found[index]?.end ?? 0))).toEqual([]);
  });
});
