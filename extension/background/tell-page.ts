import browser from 'webextension-polyfill';
import type { PageCommand } from '../shared/messages.ts';
import { SITE_ORIGINS } from '../shared/site.ts';

/** Sends a command to the page of a tab; a tab without our script is none of our business. */
export async function tellPage(tabId: number, command: PageCommand): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { to: 'page', ...command });
  } catch (error) {
    if (!isNoReceiver(error)) throw error;
  }
}

/** Lets every open page of the site ask anew where its notes stand. */
export async function tellNotesChanged(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...SITE_ORIGINS] });
  await Promise.all(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [tellPage(id, { type: 'notes-changed' })])),
  );
}

const isNoReceiver = (error: unknown): boolean =>
  error instanceof Error && /Receiving end does not exist|port closed/i.test(error.message);
