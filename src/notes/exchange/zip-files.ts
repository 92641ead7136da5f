import { strToU8, Zip, ZipDeflate } from 'fflate';
import { inSlices } from '../slices.ts';

/** A file of a zip archive; `name` may hold folders. */
export interface ZippedFile {
  readonly name: string;
  readonly text: string;
}

/** Packs files one by one, with others getting their turn between them. */
export async function zipFiles(
  files: Iterable<ZippedFile>,
  modified: Date,
  signal?: AbortSignal,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const slices = inSlices(signal);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else chunks.push(chunk);
  });
  for (const { name, text } of files) {
    if (slices.isOver()) await slices.next();
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = modified;
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  if (failure) throw failure;
  return chunks;
}
