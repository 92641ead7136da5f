import browser from 'webextension-polyfill';
import type { NotePlaces } from '../shared/messages.ts';
import { PENDING_REVEAL, readPendingReveal } from '../shared/pending-reveal.ts';
import { tellPage } from './tell-page.ts';

/** Leads the page to the note that the reader wanted to see there, once its place is known. */
export async function revealPending(tabId: number, url: string, places: NotePlaces): Promise<void> {
  const { [PENDING_REVEAL]: stored } = await browser.storage.session.get(PENDING_REVEAL);
  const pending = readPendingReveal(stored, url, Date.now());
  if (!pending) return;
  await browser.storage.session.remove(PENDING_REVEAL);
  const place = places[pending.id];
  if (place) await tellPage(tabId, { type: 'reveal', start: place.start, end: place.end });
}
