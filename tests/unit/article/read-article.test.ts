import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demoArticle } from '../../fixtures/demo/demo-article.ts';
import { contentFromText } from '../../fixtures/pages/content-from-text.ts';
import { type PageContent, pageUrl } from '../../fixtures/pages/page-content.ts';
import { type Era, renderPage } from '../../fixtures/pages/render-page.ts';
import { TRAP_WORDS } from '../../fixtures/pages/traps.ts';
import gold from '../../gold/demo-article.json' with { type: 'json' };
import { articleOf, linesOf, pageWithBody, readHtml } from './pages.ts';

const ERAS: readonly Era[] = ['2021', 'gated'];
const SHARED = new URL('../../../../shared/article/', import.meta.url);

const preview: PageContent['body'] = demoArticle.body.slice(0, 2);

describe.each(ERAS)('the demo article in the %s layout', (era) => {
  const article = articleOf(renderPage(demoArticle, era));

  it('has the text of its gold annotation', () => {
    expect(article.text).toBe(gold.text);
  });

  it('has title, author, date and address', () => {
    expect(article).toMatchObject({
      title: demoArticle.headline,
      byline: 'Theodora Quillan',
      published: '2021-05-07',
      url: pageUrl(demoArticle),
    });
  });

  it('has a kind for each block, in reading order', () => {
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'dek',
      'byline',
      'caption',
      ...demoArticle.body.map(({ kind }) => kind),
      'author-note',
    ]);
  });

  it('joins its blocks by blank lines and leaves nothing between them', () => {
    expect(
      article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n'),
    ).toBe(article.text);
  });

  it('holds nothing of promos, menus, credits, hidden blocks or metadata', () => {
    const pages = [
      renderPage(demoArticle, '2021'),
      renderPage(demoArticle, 'gated', { gatedShown: false }),
    ].join('');
    expect(TRAP_WORDS.filter((word) => !pages.includes(word))).toEqual([]);
    expect(TRAP_WORDS.filter((word) => article.text.includes(word))).toEqual([]);
    expect(article.text).not.toContain('Demo Illustration');
  });

  it('is the same in the dark variant', () => {
    expect(articleOf(renderPage(demoArticle, era, { dark: true })).text).toBe(gold.text);
  });
});

describe('gated text', () => {
  it('is left alone while it is hidden: only the preview is read', () => {
    const html = renderPage(demoArticle, 'gated', { gatedShown: false });
    const { text, blocks } = articleOf(html);
    expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(preview.length);
    expect(text).not.toContain('Bukele');
  });

  it('is read once when the preview stays visible beside it', () => {
    const html = pageWithBody(
      '<div class="content-ungated"><p>One.</p></div><div class="content-gated"><p>One.</p><p>Two.</p></div>',
    );
    expect(linesOf(html)).toEqual(['paragraph: One.', 'paragraph: Two.']);
  });

  it('gives way to the preview when it is shown but empty', () => {
    const html = pageWithBody(
      '<div class="content-ungated"><p>One.</p></div><div class="content-gated"><p> </p></div>',
    );
    expect(linesOf(html)).toEqual(['paragraph: One.']);
  });
});

describe('white space', () => {
  it.each([
    ['runs and edges', '<p>\n  One \t two\n\n three  </p>', 'One two three'],
    ['runs across elements', '<p>One <b> two </b> <i>three</i></p>', 'One two three'],
    ['no space between elements', '<p>One<b>two</b></p>', 'Onetwo'],
    ['no-break spaces and soft hyphens stay', '<p>a&nbsp; b&shy;c</p>', 'a\u00a0 b\u00adc'],
    ['forced breaks', '<p>One <br>\n two<br></p>', 'One\ntwo'],
    ['forced breaks around hidden text', '<p>One<br><b hidden>no</b>two</p>', 'One\ntwo'],
    ['hidden forced breaks', '<p>One<b hidden><br>no</b> two</p>', 'One two'],
    ['forced breaks in a row', '<p>One<br><br>two</p>', 'One\n\ntwo'],
    ['form feed', '<p>One\ftwo</p>', 'One two'],
  ])('%s', (_, body, text) => {
    expect(linesOf(pageWithBody(body))).toEqual([`paragraph: ${text}`]);
  });
});

describe('blocks', () => {
  it.each<[string, string, string[]]>([
    [
      'empty paragraphs leave no trace',
      '<p>A</p><p></p><p>&nbsp;</p><p> </p><p>B</p>',
      ['paragraph: A', 'paragraph: B'],
    ],
    ['quotes', '<blockquote><p>A</p><p>B</p></blockquote>', ['quote: A', 'quote: B']],
    ['quotes without paragraphs', '<blockquote>A</blockquote>', ['quote: A']],
    [
      'nested lists',
      '<ul><li>A<ul><li>B</li></ul>C</li><li><p>D</p></li></ul>',
      ['list-item: A', 'list-item: B', 'list-item: C', 'list-item: D'],
    ],
    [
      'tables and definitions',
      '<table><tr><th>A</th><td>B <b>C</b></td></tr></table><dl><dt>D</dt><dd>E</dd></dl>',
      ['paragraph: A', 'paragraph: B C', 'paragraph: D', 'paragraph: E'],
    ],
    ['headings', '<h2>A</h2><h4>B</h4>', ['heading: A', 'heading: B']],
    [
      'captions',
      '<div class="wp-caption"><p class="wp-caption-text">A <span class="attribution">B</span></p></div><p>C</p>',
      ['caption: A', 'paragraph: C'],
    ],
    [
      'invalid nesting',
      '<p>A<div class="related-articles"><p>No</p></div></p><p>B</p>',
      ['paragraph: A', 'paragraph: B'],
    ],
    [
      'hidden inline parts',
      '<p>A<span style="display:none"> no</span> <b hidden>no</b>B</p>',
      ['paragraph: A B'],
    ],
    [
      'shown by itself, hidden by its ancestor',
      '<div style="display:none"><p style="display:block">No</p></div><p>A</p>',
      ['paragraph: A'],
    ],
    [
      'code and fallbacks',
      '<p>A<script>no</script><noscript>no</noscript><style>no</style></p>',
      ['paragraph: A'],
    ],
  ])('%s', (_, body, lines) => {
    expect(linesOf(pageWithBody(body))).toEqual(lines);
  });

  it('of paragraphs count only inside the body', () => {
    expect(linesOf(pageWithBody('<p>A</p>', '<p>outside</p>'))).toEqual(['paragraph: A']);
  });
});

describe('author and date', () => {
  const byline = (html: string): string =>
    pageWithBody(
      '<p>A</p>',
      `<div class="author-bio"><div class="author-bio-text">${html}</div></div>`,
    );

  it.each([
    ['By <a class="author">Ann  Lee</a> and <a class="author">Bo Ek</a>', 'Ann Lee, Bo Ek'],
    ['By Ann Lee, a fellow', 'Ann Lee'],
    ['By , a fellow', null],
    ['', null],
  ])('byline "%s" names %s', (html, name) => {
    expect(articleOf(byline(html)).byline).toBe(name);
  });

  it('takes the date from the page before the address', () => {
    const time = '<time class="date-time" datetime="2021-05-09T01:00:00Z">x</time>';
    expect(articleOf(pageWithBody('<p>A</p>', time)).published).toBe('2021-05-09');
    expect(articleOf(pageWithBody('<p>A</p>')).published).toBe('2021-05-07');
  });
});

describe('pages without an article', () => {
  it('says so for an address that is none', () => {
    const html = renderPage(demoArticle, '2021');
    expect(readHtml(html, 'https://foreignpolicy.com/').status).toBe('no-article');
    expect(readHtml(html, 'https://evil.test/2021/05/07/a-slug/').status).toBe('no-article');
  });

  it.each(['', '<article class="article"><h1 class="hed">Head</h1></article>', pageWithBody('')])(
    'says so for a page without a body (%#)',
    (html) => {
      expect(readHtml(html).status).toBe('no-body');
    },
  );
});

describe.skipIf(!existsSync(SHARED))(
  'the real article put into both layouts (needs ../shared)',
  () => {
    it.each(ERAS)('%s: every block of it is read, in order', (era) => {
      const source = readFileSync(new URL('alliance-for-prosperity.txt', SHARED), 'utf8');
      const content = contentFromText(source);
      const { text } = articleOf(renderPage(content, era));
      const plain = (line: string): string => line.replace(/ +/g, ' ').trim();
      const lines = source
        .split('\n')
        .map(plain)
        .filter((line) => line !== '');
      let from = 0;
      const missing = lines.filter((line) => {
        const credit = content.captions.find(
          ({ credit: name }) => name !== null && line.endsWith(name),
        )?.credit;
        const wanted = plain(credit ? line.slice(0, -credit.length) : line);
        const at = text.indexOf(wanted, from);
        if (at >= 0) from = at + wanted.length;
        return at < 0;
      });
      expect(missing).toEqual([]);
      expect(text).toHaveLength(from);
    });
  },
);
