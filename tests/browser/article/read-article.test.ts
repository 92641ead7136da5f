import { describe, expect, it } from 'vitest';
import { demoArticle } from '../../fixtures/demo/demo-article.ts';
import { renderPage } from '../../fixtures/pages/render-page.ts';
import gold from '../../gold/demo-article.json' with { type: 'json' };
import { bodyText, openPage, pageWithBody, readPage } from './frames.ts';

describe.each(['2021', 'gated'] as const)('the demo article in the %s layout', (era) => {
  it('reads as its gold annotation has it and leaves the page as it was', () => {
    const page = openPage(renderPage(demoArticle, era));
    const before = page.documentElement.outerHTML;
    expect(readPage(page).article.text).toBe(gold.text);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('finds every mention of the gold again in the page, with a box on the screen', () => {
    const page = openPage(renderPage(demoArticle, era));
    const { map } = readPage(page);
    for (const mention of gold.mentions) {
      const place = map.rangeOf(mention.start, mention.end);
      if (place === null) throw new Error(`no place for ${mention.text}`);
      const range = page.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      expect(range.toString()).toBe(mention.text);
      expect(range.getBoundingClientRect().width).toBeGreaterThan(5);
      expect(map.spanOf(range)).toEqual({ start: mention.start, end: mention.end });
    }
  });

  it('has, block by block, the text that the browser shows', () => {
    const page = openPage(renderPage(demoArticle, era));
    const { article, map } = readPage(page);
    const window = page.defaultView;
    const selection = window?.getSelection();
    if (!selection) throw new Error('no selection');
    for (const { start, end } of article.blocks) {
      const place = map.rangeOf(start, end);
      if (place === null) throw new Error(`no place for block ${start}`);
      const { startContainer, startOffset, endContainer, endOffset } = place;
      selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      // The byline's gap is made by style and has no sign in the page.
      const shown = selection.toString().replace('ByTheodora', 'By Theodora');
      expect(shown.replaceAll('\u00a0', ' ')).toBe(
        article.text.slice(start, end).replaceAll('\u00a0', ' '),
      );
    }
  });
});

describe('what a reader does not see is not read', () => {
  it.each<[string, string]>([
    ['display', 'display: none'],
    ['visibility', 'visibility: hidden'],
    ['opacity', 'opacity: 0'],
    ['no height', 'height: 0; overflow: hidden'],
    ['no maximal height', 'display: inline-block; max-height: 0; overflow: clip'],
    ['one pixel', 'position: absolute; width: 1px; height: 1px; overflow: hidden'],
    ['content-visibility', 'display: inline-block; content-visibility: hidden'],
  ])('%s', (_, style) => {
    const html =
      '<p>A</p><div class="x"><p>no</p></div><p class="x">no</p><p>B <span class="x">no</span></p>';
    expect(bodyText(openPage(pageWithBody(html)))).toContain('no');
    expect(bodyText(openPage(pageWithBody(html, `.x { ${style} }`)))).toBe('A\n\nB');
  });

  it('paragraphs without a class that a style sheet hides', () => {
    const style = '.post-content-main > p:nth-child(n + 2) { display: none }';
    expect(bodyText(openPage(pageWithBody('<p>A</p><p>B</p><p>C</p>', style)))).toBe('A');
  });

  it('the inside of closed details', () => {
    const html = '<p>A</p><details><summary>S</summary><p>no</p></details>';
    expect(bodyText(openPage(pageWithBody(html)))).toBe('A');
  });
});

describe('what a reader sees is read', () => {
  it.each<[string, string]>([
    ['an element without a box', 'display: contents'],
    ['visible inside invisible', 'visibility: visible'],
    ['far below the window', 'margin-top: 100000px'],
    ['rendered when scrolled to', 'content-visibility: auto'],
    ['clipped but tall', 'overflow: hidden'],
  ])('%s', (_, style) => {
    const html = pageWithBody('<div class="x"><p>A</p></div>', `.x { ${style} }`);
    expect(bodyText(openPage(html))).toBe('A');
  });
});

it('reads a page that is nested thousands of levels deep', () => {
  const page = openPage(pageWithBody('<p>top</p>'));
  let inner = page.querySelector('p');
  for (let level = 0; level < 5_000; level++) {
    const element = page.createElement('i');
    inner?.append(element);
    inner = element as unknown as HTMLParagraphElement;
  }
  inner?.append(' deep');
  expect(bodyText(page)).toBe('top deep');
});
