/** Characters that no line of a text format may hold: they end lines, or are invisible commands. */
// oxlint-disable-next-line no-control-regex -- these are what is taken out
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** A text as one line: line breaks and control characters become spaces. */
export const oneLine = (text: string): string => text.replace(CONTROLS, ' ').trim();

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => HTML[character] ?? '').replaceAll('\0', '\ufffd');

/** A text as a double-quoted scalar of YAML, on one line. */
export const yamlString = (text: string): string =>
  JSON.stringify(text.toWellFormed()).replace(
    // JSON leaves them as they are, YAML takes the first three for line breaks.
    /[\u0085\u2028\u2029\u007f-\u009f\ufeff\ufffe\uffff]/g,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );

/**
 * A cell of CSV (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe before
 * it, which makes it text.
 */
export function csvCell(text: string): string {
  const safe = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /["\r\n,]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text of the article in Markdown, so that none of its characters is taken for markup. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>$~^%#|]/g, '\\$&')
    .replace(
      /^([ \t]*)([-+]|\d+[.)])(?=\s|$)/gm,
      (_, space: string, bullet: string) => `${space}${bullet.slice(0, -1)}\\${bullet.slice(-1)}`,
    );

/** A name that every file system takes, without an ending; never empty. */
export function fileName(text: string, fallback: string): string {
  const name = oneLine(text)
    .replace(/[\\/:*?"<>|#^[\]%&{}$!'@`=+~]/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
    .toWellFormed()
    .replace(/^[\s.]+|[\s.]+$/g, '');
  // Windows keeps these names for devices.
  return name === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? fallback : name;
}
