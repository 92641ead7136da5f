import { describe, expect, it } from 'vitest';
import { contentFromText } from '../../fixtures/pages/content-from-text.ts';
import { renderPage } from '../../fixtures/pages/render-page.ts';
import { linesOf } from './pages.ts';

const TEXT = `A Headline

A dek.

By Ann Lee, a fellow.
A caption on May 7. Bo Ek/Agency
Another caption.

First <b>paragraph</b> & more.

- An item

Ann Lee is a fellow at a place.
`;

describe('an article from a text file', () => {
  it.each(['2021', 'gated'] as const)('keeps its parts in the %s layout', (era) => {
    expect(linesOf(renderPage(contentFromText(TEXT), era))).toEqual([
      'dek: A dek.',
      'byline: By Ann Lee, a fellow.',
      'caption: A caption on May 7.',
      'caption: Another caption.',
      'paragraph: First <b>paragraph</b> & more.',
      'list-item: An item',
      'author-note: Ann Lee is a fellow at a place.',
    ]);
  });

  it('takes a text without byline as headline and body', () => {
    expect(contentFromText('One\n\nTwo\nThree')).toMatchObject({
      headline: 'One',
      dek: null,
      byline: null,
      authorNote: null,
      body: [{ html: 'Two' }, { html: 'Three' }],
    });
  });

  it('takes an empty text', () => {
    expect(contentFromText('')).toMatchObject({ headline: '', body: [] });
  });
});
