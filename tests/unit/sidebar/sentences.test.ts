import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../../extension/sidebar/model/sentences.ts';

function around(text: string, words: string, blocks = [{ start: 0, end: text.length }]) {
  const start = text.indexOf(words);
  return sentenceOf(
    text,
    blocks.map((block) => ({ kind: 'paragraph', ...block })),
    { start, end: start + words.length },
  );
}
const sentence = (text: string, words: string): string => {
  const { before, exact, after } = around(text, words);
  return before + exact + after;
};

describe('the sentence of a passage', () => {
  it('is the one it stands in', () => {
    expect(sentence('One came. Two went home. Three stayed.', 'went')).toBe('Two went home.');
  });

  it('does not end at titles, initials and "U.S."', () => {
    const text =
      'He left. The U.S. President met Mr. Ortiz and J. R. Vale in St. Ives. They spoke.';
    expect(sentence(text, 'Ortiz')).toBe(
      'The U.S. President met Mr. Ortiz and J. R. Vale in St. Ives.',
    );
  });

  it('takes closing quotes along', () => {
    expect(sentence('“We went.” “They stayed.” No one asked.', 'stayed')).toBe('“They stayed.”');
  });

  it('does not reach beyond its block', () => {
    const text = 'A heading\n\nThe text of it';
    expect(
      around(text, 'text', [
        { start: 0, end: 9 },
        { start: 11, end: 25 },
      ]),
    ).toEqual({
      before: 'The ',
      exact: 'text',
      after: ' of it',
    });
  });

  it('is cut between words when long', () => {
    const { before, exact, after } = around(
      `${'many words '.repeat(60)}here${' and more'.repeat(60)}`,
      'here',
    );
    expect(exact).toBe('here');
    expect(before).toMatch(/^…(?:many|words) /);
    expect(after).toMatch(/(?:and|more)…$/);
    expect(before.length + after.length).toBeLessThan(490);
  });

  it('takes no longer in a block without end', () => {
    const text = `${'word. '.repeat(200_000)}here`;
    const started = performance.now();
    for (let round = 0; round < 200; round += 1) around(text, 'here');
    // indexOf over the text is most of it; splitting all of it each time would take minutes.
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
