import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import type { TextMap } from '../../../src/article/text-map.ts';
import { ADDRESS, documentOf, pageWithBody } from './pages.ts';

function read(body: string): { document: Document; text: string; map: TextMap } {
  const document = documentOf(pageWithBody(body));
  const result = readArticle(document, { href: ADDRESS });
  if (result.status !== 'read') throw new Error(result.status);
  return { document, text: result.article.text, map: result.map };
}

/** The place of a passage as [text of the node, offset] pairs. */
function placeOf(body: string, passage: string): unknown {
  const { text, map } = read(body);
  const start = text.indexOf(passage);
  const range = map.rangeOf(start, start + passage.length);
  if (range === null) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return [startContainer.data, startOffset, endContainer.data, endOffset];
}

/** First text node under the element that `selector` finds. */
function textIn(document: Document, selector: string): Text {
  const node = document.querySelector(selector)?.firstChild;
  if (node?.nodeType !== 3) throw new Error(`no text in ${selector}`);
  return node as Text;
}

describe('rangeOf', () => {
  it.each<[string, string, string, unknown]>([
    ['within a node', '<p>One two</p>', 'two', ['One two', 4, 'One two', 7]],
    ['across elements', '<p>a <em>One</em> two b</p>', 'One two', ['One', 0, ' two b', 4]],
    [
      'behind dropped white space',
      '<p>\n  One  two</p>',
      'two',
      ['\n  One  two', 8, '\n  One  two', 11],
    ],
    [
      'over collapsed white space',
      '<p>One \n two</p>',
      'One two',
      ['One \n two', 0, 'One \n two', 9],
    ],
    ['over a forced break', '<p>One<br>two</p>', 'One\ntwo', ['One', 0, 'two', 3]],
    ['over two blocks', '<p>One</p><p>two</p>', 'One\n\ntwo', ['One', 0, 'two', 3]],
  ])('%s', (_, body, passage, place) => {
    expect(placeOf(body, passage)).toEqual(place);
  });

  it('is null for what is empty, turned round, beyond the text or between blocks', () => {
    const { map, text } = read('<p>One</p><p>two</p>');
    expect(map.rangeOf(3, 3)).toBeNull();
    expect(map.rangeOf(4, 2)).toBeNull();
    expect(map.rangeOf(text.length, text.length + 5)).toBeNull();
    const between = text.indexOf('\n\ntwo');
    expect(map.rangeOf(between, between + 2)).toBeNull();
  });
});

describe('offsetAt', () => {
  it('is the reverse of rangeOf at every letter', () => {
    const { map, text } = read('<p> One <b>two  \n three</b><br> four</p><p>five</p>');
    for (let start = 0; start < text.length; start++) {
      const range = map.rangeOf(start, start + 1);
      if (range === null) expect(text.charAt(start)).toBe('\n');
      else expect(map.offsetAt(range.startContainer, range.startOffset)).toBe(start);
    }
  });

  it('goes to the nearest letter in white space that is not shown', () => {
    const { document, map, text } = read('<p>   One   two   </p>');
    const node = textIn(document, 'p');
    const one = text.indexOf('One');
    expect([0, 2, 3, 8, 9, 99].map((at) => map.offsetAt(node, at))).toEqual(
      [0, 0, 0, 4, 4, 7].map((offset) => one + offset),
    );
  });

  it('is null outside the article', () => {
    const { document, map } = read('<p>One <span class="attribution">credit</span></p>');
    expect(map.offsetAt(textIn(document, '.attribution'), 0)).toBeNull();
    expect(map.offsetAt(document.body, 0)).toBeNull();
  });
});

describe('spanOf', () => {
  it('clips a selection that begins or ends outside the article', () => {
    const { document, map, text } = read(
      '<p>One <span class="attribution">credit</span></p><p id="b">two</p>',
    );
    const range = document.createRange();
    range.setStart(textIn(document, '.attribution'), 2);
    range.setEnd(document.body, document.body.childNodes.length);
    const span = map.spanOf(range);
    expect(span && text.slice(span.start, span.end)).toBe('two');
    range.selectNode(document.querySelector('#b') ?? document.body);
    expect(map.spanOf(range)).toEqual(span);
  });

  it('is null for a selection without text of the article', () => {
    const { document, map } = read('<p>One <span class="attribution">credit</span></p>');
    const range = document.createRange();
    range.selectNodeContents(textIn(document, '.attribution'));
    expect(map.spanOf(range)).toBeNull();
  });
});

describe('blockOf', () => {
  it('finds the block of each offset, and none between blocks', () => {
    const { map, text } = read('<p>One</p><h2>two</h2>');
    expect(text).toBe('Head\n\nOne\n\ntwo');
    const kinds = [0, 3, 4, 5, 6, 8, 9, 11, 13, 14].map((at) => map.blockOf(at)?.kind ?? null);
    const [none, head, one, two] = [null, 'headline', 'paragraph', 'heading'];
    expect(kinds).toEqual([head, head, none, none, one, one, none, two, two, none]);
  });
});
