import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { smallDossiers } from '../actors/small-dossiers.ts';

const analyze = createAnalyzer(smallDossiers);

describe('the analysis of an article', () => {
  it('holds mentions and amounts that never overlap; money wins', () => {
    const text = 'The U.S. gave U.S. $5 million and U.S.$6 million to Mexico.';
    const { mentions, amounts } = analyze(articleFromText(text));
    expect(amounts.map(({ value }) => value)).toEqual([5e6, 6e6]);
    for (const mention of mentions) {
      for (const amount of amounts) {
        expect(mention.end <= amount.start || amount.end <= mention.start).toBe(true);
      }
    }
    expect(mentions.map(({ entity }) => entity)).toContain('mexico');
    expect(mentions[0]).toMatchObject({ start: 4, entity: 'united-states' });
  });

  it('counts offsets of amounts and periods in the whole text', () => {
    const text = 'First.\n\nThey pledged $45 billion over five years.';
    const [amount] = analyze(articleFromText(text)).amounts;
    expect(text.slice(amount?.start, amount?.end)).toBe('$45 billion');
    expect(amount?.period?.years).toBe(5);
    expect(text.slice(amount?.period?.start, amount?.period?.end)).toBe('over five years');
  });

  it('lets no amount reach into the next paragraph', () => {
    const { amounts } = analyze(articleFromText('They paid $4\n\nbillion people saw it.'));
    expect(amounts.map(({ value }) => value)).toEqual([4]);
  });

  it('finds nothing in a text without words', () => {
    expect(analyze(articleFromText(' \n\n … — '))).toEqual({
      mentions: [],
      introduced: [],
      amounts: [],
    });
  });
});
