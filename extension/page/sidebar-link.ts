import { isRecord } from '../../src/is-record.ts';
import {
  SIDEBAR_PORT,
  type PageState,
  type PageToSidebar,
  type SidebarToPage,
} from '../shared/messages.ts';
import { isPortClosed } from '../shared/call-background.ts';
import { isLong, postSlices } from '../shared/slices/post-slices.ts';
import type { Passage } from '../../src/highlights/mark.ts';

/** The part of a browser's port that the link needs. */
export interface LinkPort {
  readonly name: string;
  postMessage(message: PageToSidebar): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface SidebarLinkOptions {
  readonly signal: AbortSignal;
  readonly state: () => PageState;
  readonly inView: () => Passage | null;
  readonly onMessage: (message: SidebarToPage) => void;
  /** The last sidebar has gone. */
  readonly onClosed: () => void;
}

/** The sidebars that look at this page; usually one, or none. */
export interface SidebarLink {
  accept(port: LinkPort): void;
  isWatched(): boolean;
  tellState(): void;
  tellView(): void;
}

export function createSidebarLink(options: SidebarLinkOptions): SidebarLink {
  const ports = new Set<LinkPort>();
  options.signal.addEventListener('abort', () => {
    ports.forEach((port) => port.disconnect());
    ports.clear();
  });
  const drop = (port: LinkPort): void => {
    ports.delete(port);
    if (ports.size === 0) options.onClosed();
  };
  const post = (port: LinkPort, message: PageToSidebar): void => {
    if (!ports.has(port)) return;
    try {
      port.postMessage(message);
    } catch (error) {
      // Firefox closes the port of a page that it keeps for going back, and tells it nothing.
      if (!isPortClosed(error)) throw error;
      drop(port);
    }
  };
  /** Counts the states told, so that an older one stops when a newer one is on its way. */
  let told = 0;
  const sendState = async (port: LinkPort, state: PageState, of: number): Promise<void> => {
    if (!isLong(state)) return post(port, { type: 'state', state });
    const isAll = await postSlices(
      { state },
      (slice) => post(port, { type: 'state-slice', of, slice }),
      () => of !== told || !ports.has(port),
    );
    if (isAll && of === told) post(port, { type: 'state-end', of });
  };
  const tellState = (to: Iterable<LinkPort>): void => {
    const of = ++told;
    for (const port of to) void sendState(port, options.state(), of);
  };
  const viewMessage = (): PageToSidebar | null => {
    const view = options.inView();
    return view && { type: 'in-view', start: view.start, end: view.end };
  };

  return {
    accept(port) {
      if (port.name !== SIDEBAR_PORT || options.signal.aborted) return;
      ports.add(port);
      port.onMessage.addListener((message) => {
        if (isSidebarMessage(message)) options.onMessage(message);
      });
      port.onDisconnect.addListener(() => drop(port));
      // A state on its way to another sidebar is broken off, so that one begins anew.
      tellState(ports);
      const view = viewMessage();
      if (view) post(port, view);
    },
    isWatched: () => ports.size > 0,
    tellState: () => tellState(ports),
    tellView() {
      // Measuring is not free: only when somebody listens.
      const view = ports.size > 0 ? viewMessage() : null;
      if (view) ports.forEach((port) => post(port, view));
    },
  };
}

const isPassage = (value: unknown): boolean =>
  isRecord(value) && Number.isInteger(value['start']) && Number.isInteger(value['end']);

function isSidebarMessage(message: unknown): message is SidebarToPage {
  if (!isRecord(message)) return false;
  if (message['type'] === 'reveal') return isPassage(message);
  const { type, passages } = message;
  return type === 'light' && Array.isArray(passages) && passages.every(isPassage);
}
