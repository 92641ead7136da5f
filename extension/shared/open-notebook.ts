import { browser } from './browser.ts';

/** The notebook's page in the package; the build puts it there. */
export const NOTEBOOK_PAGE = 'extension/notebook/index.html';

/**
 * Opens the notebook in a tab.
 *
 * @param typed what its search field holds at first.
 */
export async function openNotebook(typed = ''): Promise<void> {
  const query = typed === '' ? '' : `#${new URLSearchParams({ q: typed }).toString()}`;
  await browser.tabs.create({ url: browser.runtime.getURL(NOTEBOOK_PAGE + query) });
}
