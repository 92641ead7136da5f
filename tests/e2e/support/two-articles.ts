import { bareArticle } from '../../fixtures/pages/hostile.ts';

export const FIRST = 'https://foreignpolicy.com/2021/05/07/a-page/';
export const SECOND = 'https://foreignpolicy.com/2021/05/08/another-page/';

/** Two short articles, "One" and "Two", of which each names somebody else. */
export const PAGES = {
  [FIRST]: bareArticle('<p>On Friday Kamala Harris spoke of $45 billion.</p>', { headline: 'One' }),
  [SECOND]: bareArticle('<p>Here Nayib Bukele spoke of $3 billion.</p>', { headline: 'Two' }),
};
