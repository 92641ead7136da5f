import { describe, expect, it } from 'vitest';
import { articleUrl, isArticleUrl, isoDateOf } from '../../../src/article/article-url.ts';

const ARTICLE = 'https://foreignpolicy.com/2021/05/07/some-slug/';

describe('isArticleUrl', () => {
  it.each([
    ARTICLE,
    'https://www.foreignpolicy.com/2021/05/07/some-slug',
    `${ARTICLE}?utm_source=x#part`,
    'https://foreignpolicy.com:443/2021/05/07/some-slug/',
  ])('accepts %s', (url) => {
    expect(isArticleUrl(url)).toBe(true);
  });

  it.each([
    'http://foreignpolicy.com/2021/05/07/some-slug/',
    'https://foreignpolicy.com.evil.test/2021/05/07/some-slug/',
    'https://evilforeignpolicy.com/2021/05/07/some-slug/',
    'https://foreignpolicy.com@evil.test/2021/05/07/some-slug/',
    'https://user@foreignpolicy.com/2021/05/07/some-slug/',
    'https://foreignpolicy.com:8443/2021/05/07/some-slug/',
    'https://shop.foreignpolicy.com/2021/05/07/some-slug/',
    'https://evil.test/https://foreignpolicy.com/2021/05/07/some-slug/',
    'https://foreignpolicy.com/',
    'https://foreignpolicy.com/category/analysis/',
    'https://foreignpolicy.com/2021/05/07/',
    'https://foreignpolicy.com/2021/05/07//',
    'https://foreignpolicy.com/2021/05/07/some-slug/feed/',
    'file:///2021/05/07/some-slug/',
    'not an address',
    '',
  ])('refuses %s', (url) => {
    expect(isArticleUrl(url)).toBe(false);
  });
});

describe('articleUrl', () => {
  it('leaves out www, query and fragment, and ends in a slash', () => {
    expect(articleUrl('https://www.foreignpolicy.com/2021/05/07/some-slug?a=1#b', null)).toBe(
      ARTICLE,
    );
  });

  it('prefers a canonical link to an article of the same site', () => {
    const other = 'https://foreignpolicy.com/2021/05/07/the-real-slug/';
    expect(articleUrl(ARTICLE, other)).toBe(other);
  });

  it.each(['https://evil.test/2021/05/07/x/', 'https://foreignpolicy.com/', '/relative', ''])(
    'falls back on the location when the canonical link is "%s"',
    (canonical) => {
      expect(articleUrl(ARTICLE, canonical)).toBe(ARTICLE);
    },
  );

  it('does not let another site pass for an article', () => {
    expect(articleUrl('https://evil.test/2021/05/07/some-slug/', ARTICLE)).toBeNull();
  });
});

describe('isoDateOf', () => {
  it.each([
    ['2021-05-07', '2021-05-07'],
    ['2021-05-07T23:30:00-05:00', '2021-05-07'],
    ['2021-02-31', null],
    ['2021-13-01', null],
    ['May 7, 2021', null],
    ['2021-05-071', null],
    ['', null],
  ])('reads "%s" as %s', (text, day) => {
    expect(isoDateOf(text)).toBe(day);
  });
});
