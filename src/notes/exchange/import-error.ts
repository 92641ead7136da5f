/** Why a file is refused as a whole. */
export type ImportProblem =
  /** More bytes than {@link MAX_IMPORT_BYTES}. */
  | 'too-large'
  /** Bytes that are no text in UTF-8 or UTF-16. */
  | 'not-text'
  /** The text breaks off, or is no JSON for another reason. */
  | 'not-json'
  /** JSON, but none of the forms that are read here. */
  | 'unknown-form'
  /** Written by a later version of the extension. */
  | 'newer-version'
  /** One of the notes cannot be read. */
  | 'bad-note';

/** A file that is refused; nothing of it was taken. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly problem: ImportProblem;
  /**
   * Where in the file: `line 3, column 14`, or the path of a field such as
   * `notes[17].target.selector.end`; empty when it is the whole.
   */
  readonly place: string;

  /** @param detail for experts: what is wrong there; never quotes the file. */
  constructor(problem: ImportProblem, place: string, detail: string) {
    super(detail);
    this.problem = problem;
    this.place = place;
  }
}

/** Largest file that is read: 100 MiB, about 100,000 notes. */
export const MAX_IMPORT_BYTES = 100 * 1024 * 1024;
