import type { Note } from '../note.ts';
import { inSlices } from '../slices.ts';
import { each, type Part } from './fields.ts';
import { partsOfHypothesis, readHypothesis } from './hypothesis.ts';
import { ImportError } from './import-error.ts';
import { isOwnForm, partsOfOwnForm, readOwnNote } from './own-form.ts';
import { readJson, readText } from './read-text.ts';
import { NOT_A_PAGE, partsOfWebAnnotations, readAnnotation } from './web-annotation.ts';

/** The forms of files that can be read. */
export type ImportForm = 'own' | 'web-annotation' | 'hypothesis';

/** What a file holds. */
export interface ReadNotes {
  readonly form: ImportForm;
  /** None twice: of two with one id, the one written later. */
  readonly notes: readonly Note[];
  /** How many annotations are about something else than a web page, such as a file. */
  readonly leftOut: number;
}

interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Told between 0 and 1 how much of the file is read. */
  readonly onProgress?: (done: number) => void;
  readonly now?: Date;
}

type Reader = (part: Part, now: string) => Note | typeof NOT_A_PAGE;

function formOf(file: Part): { form: ImportForm; parts: Part; read: Reader } | null {
  if (isOwnForm(file.value)) return { form: 'own', parts: partsOfOwnForm(file), read: readOwnNote };
  const annotations = partsOfWebAnnotations(file);
  if (annotations) return { form: 'web-annotation', parts: annotations, read: readAnnotation };
  const hypothesis = partsOfHypothesis(file);
  return hypothesis && { form: 'hypothesis', parts: hypothesis, read: readHypothesis };
}

/**
 * Reads the notes of a file, whichever of the known forms it has; all of them or none.
 *
 * @throws ImportError; the reason of the signal when that aborts.
 */
export async function readNotes(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadNotes> {
  const { signal, onProgress, now = new Date() } = options;
  const slices = inSlices(signal);
  const file: Part = { value: readJson(readText(bytes)), place: '' };
  const known = formOf(file);
  if (!known) throw new ImportError('unknown-form', '', 'none of the known forms');
  if (!Array.isArray(known.parts.value))
    throw new ImportError('bad-note', known.parts.place, 'is not a list');
  const parts = each(known.parts);
  const notes = new Map<string, Note>();
  let leftOut = 0;
  for (const [i, part] of parts.entries()) {
    if (slices.isOver()) await slices.next();
    const note = known.read(part, now.toISOString());
    if (note === NOT_A_PAGE) leftOut += 1;
    else if ((notes.get(note.id)?.updated ?? '') <= note.updated) notes.set(note.id, note);
    onProgress?.((i + 1) / parts.length);
  }
  return { form: known.form, notes: [...notes.values()], leftOut };
}
