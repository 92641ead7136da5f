/** The data's texts, in a file that is a classic script as well as a module. */
export const TEXTS_FILE = 'assets/dossiers-texts.js';

/** A text of data as `plainTexts` writes it. */
const TEXT = /'(?:\[\{"|\{")(?:[^'\\]|\\[\s\S]){1000,}'/gu;

/** The code without its long texts of data, which it reads from the global list `texts` becomes. */
export const withoutTexts = (code: string, texts: string[]): string =>
  code.replaceAll(TEXT, (text) => `globalThis.sidelightTexts[${texts.push(text) - 1}]`);

/** What {@link TEXTS_FILE} holds. */
export const textsScript = (texts: readonly string[]): string =>
  `globalThis.sidelightTexts=[${texts.join(',')}];\n`;
