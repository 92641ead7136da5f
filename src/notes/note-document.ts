// oxlint-disable no-underscore-dangle -- the names of fields are those of CouchDB
import type { Note, NoteId, ShelvedNote } from './note.ts';
import { shelfId } from './note-id.ts';
import { parseNote, type ParsedNote } from './validate-note.ts';

/** The form of the documents; documents of a later form are left alone. */
const SCHEMA = 2;

/** A note as a document of the database; its `_id` is the note's id. */
export type NoteDocument = Omit<Note, 'id'> & { readonly _id: string; readonly schema: number };

/** A deleted note as a document: the note's with an id of the shelf. */
export type ShelfDocument = NoteDocument & { readonly note: NoteId; readonly deleted: string };

type Fields = Readonly<Record<string, unknown>>;

/**
 * How a document of each older form becomes one of the next. Documents are brought up when they are
 * read and written in the present form when they are next saved, so that an update rewrites nothing.
 */
const UPGRADES: Readonly<Record<number, (document: Fields) => Fields>> = {
  1: (document) => ({
    ...document,
    tags: [],
    meaning: 'plain',
    articleByline: null,
    articlePublished: null,
    versionOf: null,
  }),
};

export const toDocument = ({ id, ...rest }: Note): NoteDocument => ({
  _id: id,
  schema: SCHEMA,
  ...rest,
});

export const toShelfDocument = ({ note, deleted }: ShelvedNote): ShelfDocument => ({
  ...toDocument(note),
  _id: shelfId(note.id, deleted),
  note: note.id,
  deleted,
});

/**
 * Reads a document of the database, which may be damaged or of another version.
 *
 * @param before the note of another document (see `parseNote`).
 */
export function fromDocument(document: { readonly _id: string }, before?: Note): ParsedNote {
  return parseUpgraded({ ...document, id: document._id }, before);
}

/** Reads a document of the shelf; null when it is none. */
export function fromShelfDocument(document: { readonly _id: string }): ShelvedNote | null {
  const fields: Fields = { ...document };
  const { note } = parseUpgraded({ ...fields, id: fields['note'] });
  const { deleted } = fields;
  return note && typeof deleted === 'string' && shelfId(note.id, deleted) === document._id
    ? { note, deleted }
    : null;
}

function parseUpgraded(document: Fields, before?: Note): ParsedNote {
  let fields = document;
  const { schema } = document;
  if (typeof schema !== 'number' || !(schema === SCHEMA || schema in UPGRADES))
    return { reason: 'schema is not known' };
  for (let form = schema; form < SCHEMA; form++) fields = UPGRADES[form]?.(fields) ?? fields;
  return parseNote(fields, before);
}
