import type { Plugin } from 'vite';

/** A text of data as the bundler writes it: JSON, or a thousand and more characters of Base64. */
const TEXT = /`(?:(?:\[\{"|\{")(?:[^`\\]|\\[\s\S])*|[A-Za-z0-9+/=]{1000,})`/gu;
const HAS_PARTS = /(?<!\\)\$\{/;
const BEYOND_ASCII = /[^\0-\x7f]/g;

const escaped = (text: string, backslash: string): string =>
  text.replaceAll(
    BEYOND_ASCII,
    (unit) => `${backslash}u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const quoted = (template: string): string => {
  if (HAS_PARTS.test(template)) return template;
  const inside = template
    .slice(1, -1)
    .replaceAll(/\\([`$])/g, '$1')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n');
  // The JSON has the escapes, so that the text that is parsed is ASCII as well.
  return `'${escaped(inside, '\\\\')}'`;
};

/**
 * The same code in ASCII, its data in quotes instead of a template's marks. An engine reads a template
 * in two forms, and keeps a file with one letter beyond Latin-1 at two bytes a letter.
 */
export const withPlainTexts = (code: string): string =>
  escaped(code.replaceAll(TEXT, quoted), '\\');

/**
 * Writes the data so that a browser reads over it fast: the background has a megabyte of it, and
 * starts every few minutes without a cache of what was read.
 */
export const plainTexts = (): Plugin => ({
  name: 'sidelight:plain-texts',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = withPlainTexts(file.code);
    }
  },
});
