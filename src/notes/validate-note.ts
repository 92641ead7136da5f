import { isRecord } from '../is-record.ts';
import {
  NOTE_MEANINGS,
  type Note,
  type NoteMeaning,
  type NoteTarget,
  type PassageSelector,
} from './note.ts';
import { isoDateOf } from '../article/article-url.ts';
import { isIdOf } from './note-id.ts';
import { cleanTags } from './tags.ts';

/** A note, or why a value is none: names the field, never quotes its content. */
export type ParsedNote =
  | { readonly note: Note; readonly reason?: never }
  | { readonly note?: never; readonly reason: string };

/**
 * Reads a note out of a value of unknown origin. Unknown fields are left out; text is made well-formed.
 *
 * @param before a note that was read before: what both say of their article is kept once, which
 * matters where there are many notes of few articles.
 */
export function parseNote(value: unknown, before?: Note): ParsedNote {
  try {
    return { note: readNote(record(value, 'note'), before) };
  } catch (error) {
    if (error instanceof FieldError) return { reason: error.message };
    throw error;
  }
}

class FieldError extends Error {}

type Fields = Readonly<Record<string, unknown>>;

function readNote(fields: Fields, before: Note | undefined): Note {
  const note = {
    id: text(fields, 'id'),
    ...readArticle(fields, before),
    target: readTarget(record(fields['target'], 'target')),
    body: text(fields, 'body'),
    tags: tags(fields, 'tags'),
    meaning: meaning(fields, 'meaning'),
    created: time(fields, 'created'),
    updated: time(fields, 'updated'),
    versionOf: orNull(fields, 'versionOf', text),
  };
  if (!isIdOf(note.id, note.url)) throw new FieldError('id is not an id of a note of url');
  return note;
}

const ARTICLE_FIELDS = ['url', 'articleTitle', 'articleByline', 'articlePublished'] as const;
type ArticleOfNote = Pick<Note, (typeof ARTICLE_FIELDS)[number]>;

function readArticle(fields: Fields, before: ArticleOfNote | undefined): ArticleOfNote {
  if (before && ARTICLE_FIELDS.every((name) => fields[name] === before[name])) {
    const { url, articleTitle, articleByline, articlePublished } = before;
    return { url, articleTitle, articleByline, articlePublished };
  }
  return {
    url: text(fields, 'url'),
    articleTitle: text(fields, 'articleTitle'),
    articleByline: orNull(fields, 'articleByline', text),
    articlePublished: orNull(fields, 'articlePublished', day),
  };
}

function readTarget(fields: Fields): NoteTarget {
  const type = fields['type'];
  switch (type) {
    case 'passage':
    case 'amount':
      return { type, selector: readSelector(record(fields['selector'], 'target.selector')) };
    case 'mention':
      return {
        type,
        selector: readSelector(record(fields['selector'], 'target.selector')),
        entity: text(fields, 'entity'),
        name: text(fields, 'name'),
      };
    case 'actor':
      return { type, entity: text(fields, 'entity'), name: text(fields, 'name') };
    case 'article':
      return { type };
    default:
      throw new FieldError('target.type is not known');
  }
}

function readSelector(fields: Fields): PassageSelector {
  const selector = {
    exact: text(fields, 'exact'),
    prefix: text(fields, 'prefix'),
    suffix: text(fields, 'suffix'),
    start: offset(fields, 'start'),
    end: offset(fields, 'end'),
  };
  if (selector.end < selector.start) throw new FieldError('end is before start');
  return selector;
}

function record(value: unknown, name: string): Fields {
  if (!isRecord(value)) throw new FieldError(`${name} is not an object`);
  return value;
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new FieldError(`${name} is not a text`);
  return value.toWellFormed();
}

type Read<T> = (fields: Fields, name: string) => T;

const orNull = <T>(fields: Fields, name: string, read: Read<T>): T | null =>
  fields[name] === null ? null : read(fields, name);

function tags(fields: Fields, name: string): readonly string[] {
  const value = fields[name];
  if (!Array.isArray(value) || !value.every((tag) => typeof tag === 'string'))
    throw new FieldError(`${name} is not a list of tags`);
  return cleanTags(value);
}

function meaning(fields: Fields, name: string): NoteMeaning {
  const found = NOTE_MEANINGS.find((one) => one === fields[name]);
  if (found === undefined) throw new FieldError(`${name} is not known`);
  return found;
}

function offset(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new FieldError(`${name} is not an offset`);
  return value;
}

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

function time(fields: Fields, name: string): string {
  const value = text(fields, name);
  if (!ISO_TIME.test(value) || Number.isNaN(Date.parse(value)))
    throw new FieldError(`${name} is not a time in UTC`);
  return value;
}

function day(fields: Fields, name: string): string {
  const value = text(fields, name);
  if (isoDateOf(value) !== value) throw new FieldError(`${name} is not a day`);
  return value;
}
