import type { Browser } from 'webextension-polyfill';

const scope = globalThis as unknown as { readonly browser?: Browser; readonly chrome?: unknown };

/**
 * The browser's own extension API, typed as webextension-polyfill. For what the content script
 * uses, both browsers give promises by themselves, and the polyfill would be a quarter of that
 * script. Only a listener of `runtime.onMessage` that answers needs the polyfill (Chromium).
 */
export const browser = (scope.browser ?? scope.chrome) as Browser;
