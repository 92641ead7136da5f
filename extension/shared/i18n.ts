import { browser } from './browser.ts';
import { createWords, type MessageKey } from './words.ts';

/** The words of the interface in the browser's language. */
export const words = createWords(
  (key, substitutions) => browser.i18n.getMessage(key, substitutions),
  browser.i18n.getUILanguage(),
);

/** The message of a key, with `$1`, `$2`... replaced. */
export const t = (key: MessageKey, ...substitutions: readonly string[]): string =>
  words.t(key, ...substitutions);
