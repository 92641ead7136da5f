import type { ExportedFile } from '../../../src/notes/exchange/export-notes.ts';

/** How long a file is kept for the browser to fetch, in milliseconds. */
const KEPT = 60_000;

/** Lets the reader save a file, as a link with the attribute `download` does. */
export function saveFile({ name, type, parts }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
