import { isWebAddress } from '../../../src/notes/exchange/foreign-note.ts';
import type { Note } from '../../../src/notes/note.ts';
import { browser } from '../../shared/browser.ts';
import { PENDING_REVEAL, type PendingReveal } from '../../shared/pending-reveal.ts';
import { SITE_ORIGINS } from '../../shared/site.ts';

/** The tab that shows the article already, or null. */
async function tabOf(url: string) {
  const { pathname } = new URL(url);
  const patterns = SITE_ORIGINS.map((origin) => origin.replace('/*', `${pathname}*`));
  const [tab] = await browser.tabs.query({ url: patterns });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId };
}

const isOnSite = (url: string): boolean => new URL(url).hostname.endsWith('foreignpolicy.com');

/**
 * Shows the article of a note at its passage, in the tab that has it or in a new one.
 *
 * @throws TypeError when the note's address is not one of a web page.
 */
export async function openArticle({ id, url }: Note): Promise<void> {
  if (!isWebAddress(url)) throw new TypeError('A note has an address that is no web page');
  const pending: PendingReveal = { url, id, asked: Date.now() };
  await browser.storage.session.set({ [PENDING_REVEAL]: pending });
  const tab = isOnSite(url) ? await tabOf(url) : null;
  if (!tab) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  // The page asks where its notes are, and is led to the one that waits.
  await browser.runtime.sendMessage({ to: 'background', type: 'notes-changed', url });
}
