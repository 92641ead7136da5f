import { ImportError, MAX_IMPORT_BYTES } from './import-error.ts';
import { jsonFault, lineAndColumn } from './json-fault.ts';

/** The encoding that the first bytes tell; other tools on Windows write UTF-16. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // JSON begins with an ASCII character, so that a zero beside it tells UTF-16 without a mark.
  if (first === 0 && second !== undefined && second !== 0) return 'utf-16be';
  if (second === 0 && first !== undefined && first !== 0) return 'utf-16le';
  return 'utf-8';
}

/**
 * The text of a file, without its byte order mark.
 *
 * @throws ImportError `too-large` or `not-text`
 */
export function readText(bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_IMPORT_BYTES)
    throw new ImportError('too-large', '', `${bytes.byteLength} bytes`);
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ImportError('not-text', '', `not a text in ${encoding}`);
  }
}

/**
 * The value that a text of JSON stands for.
 *
 * @throws ImportError `not-json`, with line and column
 */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const fault = jsonFault(text) ?? text.length;
    const { line, column } = lineAndColumn(text, fault);
    const end = text.slice(fault).trim() === '';
    throw new ImportError(
      'not-json',
      `line ${line}, column ${column}`,
      end ? 'the file ends here' : 'no JSON from here on',
    );
  }
}
