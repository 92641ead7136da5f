import { describe, expect, it } from 'vitest';
import { cleanTag, cleanTags, completions, MAX_TAG } from '../../../src/notes/tags.ts';

describe('tags', () => {
  it.each([
    ['#aid', 'aid'],
    ['  ## Central   America ', 'Central America'],
    ['a,b', 'a b'],
    ['two\nlines', 'two lines'],
    ['#', null],
    [' , ', null],
    ['日本', '日本'],
    ['half \ud83d', 'half \ufffd'],
  ])('%j is kept as %j', (typed, tag) => expect(cleanTag(typed)).toBe(tag));

  it('are cut between characters, and clean tags stay as they are', () => {
    const tag = cleanTag(`${'a'.repeat(MAX_TAG - 1)}🎉`) ?? '';
    expect(tag).toBe('a'.repeat(MAX_TAG - 1));
    expect(cleanTag(tag)).toBe(tag);
  });

  it('that differ in case alone are one', () =>
    expect(cleanTags(['Aid', 'aid', '', 'money', '#AID'])).toEqual(['Aid', 'money']));

  it('complete what is typed: beginnings first, none that the note has', () => {
    const known = ['trade aid', 'aid', 'Aid work', 'aims'];
    expect(completions('a', known, ['aims'])).toEqual(['aid', 'Aid work', 'trade aid']);
    expect(completions('#AID', known, [])).toEqual(['Aid work', 'trade aid']);
    expect(completions(' ', known, [])).toEqual([]);
  });
});
