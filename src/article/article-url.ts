import type { IsoDate } from './article.ts';
import { foreignPolicy } from './sites/foreign-policy.ts';
import type { Site } from './sites/site.ts';

const SITES: readonly Site[] = [foreignPolicy];

/** An address that has the form of an article of a supported site. */
export interface ArticleAddress {
  readonly site: Site;
  /** Identity of the article: https, no `www.`, no query, no fragment, a slash at the end. */
  readonly url: string;
  /** Date in the path; null when the digits are no date. */
  readonly date: IsoDate | null;
}

/** `YYYY-MM-DD` when the text begins with a day that exists, else null. */
export function isoDateOf(text: string): IsoDate | null {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text.trim())?.[0];
  if (day === undefined) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes February 31 for a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}

/**
 * Reads an absolute address. Null unless it is an article of a supported site, over https, at
 * exactly one of the site's hosts and its default port.
 */
export function articleAddress(href: string): ArticleAddress | null {
  if (!URL.canParse(href)) return null;
  const { protocol, hostname, port, pathname, username, password } = new URL(href);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return null;
  const site = SITES.find(({ hosts }) => hosts.includes(hostname));
  const match = site?.articlePath.exec(pathname);
  if (site === undefined || !match) return null;
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return {
    site,
    url: `https://${hostname.replace(/^www\./, '')}${path}`,
    date: isoDateOf(match.slice(1, 4).join('-')),
  };
}

/** Whether the address is an article of a supported site. */
export const isArticleUrl = (href: string): boolean => articleAddress(href) !== null;

/** The page's canonical link as it stands there, or null. */
export const canonicalLink = (document: Document): string | null =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;

/**
 * The article's identity: the canonical link when it is an article of the site that `location`
 * belongs to, else `location` itself; both normalized. Null when `location` is no article: a
 * foreign page cannot claim to be one.
 */
export function articleUrl(location: string, canonical: string | null): string | null {
  const here = articleAddress(location);
  if (here === null) return null;
  const claimed = canonical === null ? null : articleAddress(canonical);
  return claimed?.site === here.site ? claimed.url : here.url;
}
