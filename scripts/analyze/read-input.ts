import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import type { Article } from '../../src/article/article.ts';
import { isArticleUrl } from '../../src/article/article-url.ts';
import { readArticle } from '../../src/article/read-article.ts';

/** An input that cannot be used; the message is for the user. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** A document with gold mentions, of which only the text is read. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

/** The file's text. Throws {@link InputError} when it cannot be read. */
export const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`${file} cannot be read: ${reason}`, { cause });
  }
};

/** Whether the file holds HTML, by its name or its first tag. */
export const isHtml = (file: string, source: string): boolean =>
  /\.html?$/iu.test(file) || /^\s*(?:<!doctype html|<html)\b/iu.test(source);

const parse = (html: string, url: string): Document => {
  const window = new Window({ url });
  window.document.write(html);
  return window.document as unknown as Document;
};

/**
 * The article of a saved page, read as the extension reads it. `url` is the page's address when
 * the page itself names none. Throws {@link InputError} when the page shows no article.
 */
export const articleFromHtml = (file: string, html: string, url: string | null): Article => {
  const unknown = 'https://foreignpolicy.com/';
  const named = parse(html, url ?? unknown)
    .querySelector('link[rel="canonical"]')
    ?.getAttribute('href');
  const href = url ?? named ?? unknown;
  if (!isArticleUrl(href)) {
    throw new InputError(
      `${file} does not name the address of a Foreign Policy article; give it with --url ADDRESS`,
    );
  }
  const result = readArticle(parse(html, href), { href });
  if (result.status !== 'read') throw new InputError(`${file} shows no article body`);
  return result.article;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const documentOf = (file: string, value: unknown, fallbackId: string): GoldDocument => {
  if (!isRecord(value) || typeof value['text'] !== 'string') {
    throw new InputError(`${file}: document ${fallbackId} has no "text"`);
  }
  const { id, text, date } = value;
  return {
    id: typeof id === 'string' ? id : fallbackId,
    text,
    ...(typeof date === 'string' ? { date } : {}),
  };
};

/**
 * The documents of a gold file: `{docs: [{id, text}]}` or a single `{id?, text}`.
 * Throws {@link InputError} when it cannot be read or has another form.
 */
export const readGold = (file: string): readonly GoldDocument[] => {
  let value: unknown;
  const source = readText(file);
  try {
    value = JSON.parse(source);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`${file} is not JSON: ${reason}`, { cause });
  }
  if (!isRecord(value)) throw new InputError(`${file} holds neither "docs" nor "text"`);
  const { docs } = value;
  if (docs === undefined) return [documentOf(file, value, 'doc')];
  if (!Array.isArray(docs)) throw new InputError(`${file}: "docs" is not a list`);
  return docs.map((document, index) => documentOf(file, document, String(index)));
};
