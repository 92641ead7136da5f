import browser from 'webextension-polyfill';
import type { SidebarRequest } from '../shared/messages.ts';
import { requestKey, type PendingRequest } from '../shared/sidebar-request.ts';

/**
 * Leaves a request for the sidebar of a tab. It waits in the session's memory, because the sidebar
 * may still be closed, or stay closed until the reader opens it.
 */
export async function leaveRequest(tabId: number, request: SidebarRequest): Promise<void> {
  const pending: PendingRequest = { seq: Date.now(), request };
  await browser.storage.session.set({ [requestKey(tabId)]: pending });
}
