import type { SidebarRequest } from './messages.ts';

/** A request that waits for the sidebar; `seq` tells two equal requests apart. */
export interface PendingRequest {
  readonly seq: number;
  readonly request: SidebarRequest;
}

/** Key in `storage.session` under which a request for the sidebar of a tab waits. */
export const requestKey = (tabId: number): string => `request:${tabId}`;
