import type { Article, Block, IsoDate } from './article.ts';
import {
  type ArticleAddress,
  articleAddress,
  articleUrl,
  canonicalLink,
  isoDateOf,
} from './article-url.ts';
import { readBlocks } from './read-blocks.ts';
import type { PageGeneration, Site } from './sites/site.ts';
import type { TextBuilder } from './text-builder.ts';
import { createTextMap, type TextMap } from './text-map.ts';
import { isShown } from './visibility.ts';

/** What came of reading a page. */
export type ReadResult =
  | { readonly status: 'read'; readonly article: Article; readonly map: TextMap }
  /** The address is no article of a supported site. */
  | { readonly status: 'no-article' }
  /** An article's address, but the page shows no body (yet). */
  | { readonly status: 'no-body' };

interface Reading {
  readonly builder: TextBuilder;
  readonly root: Element;
  readonly page: PageGeneration;
}

const BODY_KINDS: ReadonlySet<Block['kind']> = new Set([
  'paragraph',
  'heading',
  'list-item',
  'quote',
] as const);

/** The elements under `scope` that match, in document order, and `scope` itself never. */
const all = (scope: ParentNode, selector: string): Element[] => [
  ...scope.querySelectorAll(selector),
];

/**
 * Reads the first body container that shows text; page generations newest first. Goes through the
 * document once for all of them, which in a long article costs as much as reading a good part of it.
 */
function* readBody(document: Document, site: Site): Generator<undefined, Reading | null> {
  const selectors = new Set(site.generations.flatMap(({ bodies }) => bodies));
  const bodies = all(document, [...selectors].join(', '));
  yield;
  for (const page of site.generations) {
    const roots = new Set(bodies.map((body) => body.parentElement?.closest(page.root)));
    for (const root of roots) {
      if (!root) continue;
      for (const selector of page.bodies) {
        for (const body of bodies) {
          if (!body.matches(selector) || !root.contains(body)) continue;
          // Spares the walk; what is hidden would come out empty anyway.
          if (!isShown(body, true)) continue;
          const builder = yield* readBlocks(root, body, site, page);
          if (builder.blocks.some(({ kind }) => BODY_KINDS.has(kind))) {
            return { builder, root, page };
          }
        }
      }
    }
  }
  return null;
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The author's name as printed: the linked names, else what stands between "By" and a comma. */
function authorOf({ root, page }: Reading, bylineText: string): string | null {
  const names = all(root, page.author)
    .filter((link) => isShown(link, false))
    .map((link) => collapse(link.textContent ?? ''))
    .filter((name) => name !== '');
  if (names.length > 0) return names.join(', ');
  const name = /^By\s+([^,|]+)/i.exec(bylineText)?.[1]?.trim() ?? '';
  return name === '' ? null : name;
}

/** What the page states of its day, the printed one first; looks no further than it must. */
function* statedDays(document: Document, { root, page }: Reading, site: Site): Generator<string> {
  yield root.querySelector(page.date)?.getAttribute('datetime') ?? '';
  for (const time of all(root, page.date)) yield time.getAttribute('datetime') ?? '';
  for (const meta of all(document, site.metaDate)) yield meta.getAttribute('content') ?? '';
}

function publishedOn(
  document: Document,
  reading: Reading,
  address: ArticleAddress,
): IsoDate | null {
  for (const stated of statedDays(document, reading, address.site)) {
    const day = isoDateOf(stated);
    if (day !== null) return day;
  }
  return address.date;
}

/**
 * Reads the article that the document shows: visible text only, never from metadata, and without
 * changing the document. `location` is the page's address. The map ties offsets in the article's
 * text to the text nodes as they are now; read again after the page has changed.
 */
export function readArticle(document: Document, location: { readonly href: string }): ReadResult {
  const steps = readingSteps(document, location);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in small steps, between which the page may run. */
export function* readingSteps(
  document: Document,
  location: { readonly href: string },
): Generator<undefined, ReadResult> {
  const address = articleAddress(location.href);
  if (address === null) return { status: 'no-article' };
  const reading = yield* readBody(document, address.site);
  if (reading === null) return { status: 'no-body' };

  const { blocks, pieces } = reading.builder;
  yield;
  const text = reading.builder.text();
  yield;
  const textOf = (kind: Block['kind']): string => {
    const block = blocks.find((candidate) => candidate.kind === kind);
    return block === undefined ? '' : text.slice(block.start, block.end);
  };
  const article: Article = {
    url: articleUrl(location.href, canonicalLink(document)) ?? address.url,
    title: collapse(textOf('headline')) || collapse(document.title),
    byline: authorOf(reading, textOf('byline')),
    published: publishedOn(document, reading, address),
    text,
    blocks,
  };
  yield;
  return { status: 'read', article, map: createTextMap(pieces, blocks) };
}
