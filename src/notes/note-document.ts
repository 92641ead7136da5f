// oxlint-disable no-underscore-dangle -- the names of fields are those of CouchDB
import type { Note } from './note.ts';
import { parseNote, type ParsedNote } from './validate-note.ts';

/** The form of the documents; documents of a later form are left alone. */
const SCHEMA = 1;

/** A note as a document of the database; its `_id` is the note's id. */
export type NoteDocument = Omit<Note, 'id'> & { readonly _id: string; readonly schema: number };

export const toDocument = ({ id, ...rest }: Note): NoteDocument => ({
  _id: id,
  schema: SCHEMA,
  ...rest,
});

/** Reads a document of the database, which may be damaged or of a later version. */
export function fromDocument(document: { readonly _id: string }): ParsedNote {
  if (!('schema' in document) || document.schema !== SCHEMA)
    return { reason: 'schema is not known' };
  return parseNote({ ...document, id: document._id });
}
