import { isRecord } from '../../is-record.ts';
import type { Note } from '../note.ts';
import { parseNote } from '../validate-note.ts';
import { field, own, type Part } from './fields.ts';
import { isWebAddress } from './foreign-note.ts';
import { ImportError } from './import-error.ts';

/** Marks the project's own files. */
export const OWN_FORM = 'sidelight-notes';

/** The version of the form; a file of a later one is refused, never read in part. */
const VERSION = 1;

const byId = (a: Note, b: Note): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Notes in the own form, which keeps everything: one note to a line, in the order of ids. The same
 * notes give the same text, so that two files can be compared.
 */
export function* writeOwnForm(notes: readonly Note[]): Generator<string> {
  yield `{"form":"${OWN_FORM}","version":${VERSION},"notes":[`;
  let before = '\n';
  for (const note of notes.toSorted(byId)) {
    yield before + JSON.stringify(note);
    before = ',\n';
  }
  yield '\n]}\n';
}

export const isOwnForm = (file: unknown): boolean =>
  isRecord(file) && own(file, 'form') === OWN_FORM;

/**
 * The parts of a file in the own form that are notes.
 *
 * @throws ImportError
 */
export function partsOfOwnForm(file: Part): Part {
  const { value } = field(file, 'version');
  if (typeof value === 'number' && value > VERSION)
    throw new ImportError('newer-version', 'version', `is ${value}`);
  if (value !== VERSION) throw new ImportError('bad-note', 'version', 'is not known');
  const notes = field(file, 'notes');
  if (!Array.isArray(notes.value)) throw new ImportError('bad-note', 'notes', 'is not a list');
  return notes;
}

/** @throws ImportError naming the field */
export function readOwnNote({ value, place }: Part): Note {
  const { note, reason } = parseNote(value);
  if (!note) throw new ImportError('bad-note', place, reason);
  if (!isWebAddress(note.url))
    throw new ImportError('bad-note', `${place}.url`, 'is no address of a web page');
  return note;
}
