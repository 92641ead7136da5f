import { isRecord } from '../../src/is-record.ts';
import { parseNote } from '../../src/notes/validate-note.ts';
import type { BackgroundCalls } from '../shared/messages.ts';

/** Who called: a page (its tab) or one of the extension's own surfaces. */
export interface Caller {
  readonly tab: { readonly id: number; readonly windowId: number } | null;
}

/** One handler for each call of {@link BackgroundCalls}. */
export type Handlers = {
  readonly [K in keyof BackgroundCalls]: (
    args: BackgroundCalls[K]['args'],
    caller: Caller,
  ) => Promise<BackgroundCalls[K]['result']>;
};

/** The parts of a message's sender that are checked. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

const isString = (value: unknown): value is string => typeof value === 'string';

const isArticle = (value: unknown): boolean =>
  isRecord(value) &&
  isString(value['url']) &&
  isString(value['title']) &&
  isString(value['text']) &&
  (value['published'] === null || isString(value['published'])) &&
  Array.isArray(value['blocks']) &&
  value['blocks'].every(
    (block) =>
      isRecord(block) && Number.isInteger(block['start']) && Number.isInteger(block['end']),
  );

const isRequest = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'actor':
      return isString(value['entity']);
    case 'amount':
      return Number.isInteger(value['start']);
    case 'note':
      return isString(value['id']);
    case 'new-note':
      return isRecord(value['target']) && isString(value['target']['type']);
    default:
      return false;
  }
};

const SHAPES: {
  readonly [K in keyof BackgroundCalls]: (args: Record<string, unknown>) => boolean;
} = {
  analyze: ({ article }) => isArticle(article),
  'no-article': () => true,
  'show-in-sidebar': ({ request }) => isRequest(request),
  'note-places': ({ url, text }) => isString(url) && isString(text),
  'keep-note': ({ note, base }) =>
    parseNote(note).note !== undefined &&
    (base === undefined || parseNote(base).note !== undefined),
  'notes-changed': ({ url }) => isString(url),
};

/** Calls that no content script may make. */
const OF_OWN_PAGES: ReadonlySet<keyof BackgroundCalls> = new Set(['keep-note']);

const isOwnPage = ({ url = '' }: Sender): boolean => /^(?:chrome|moz)-extension:/.test(url);

const isCall = (type: unknown): type is keyof BackgroundCalls =>
  isString(type) && Object.hasOwn(SHAPES, type);

/**
 * Answers a message that came to the background, or returns null when it is not one of our calls:
 * not from this extension, not from a top frame, or of another shape. A page can forge none of
 * these, but a compromised content script could, so nothing is taken on trust.
 */
export function answer(
  handlers: Handlers,
  message: unknown,
  sender: Sender,
  extensionId: string,
): Promise<unknown> | null {
  if (sender.id !== extensionId || (sender.frameId ?? 0) !== 0) return null;
  if (!isRecord(message) || message['to'] !== 'background') return null;
  const { type } = message;
  if (!isCall(type) || !SHAPES[type](message)) return null;
  if (OF_OWN_PAGES.has(type) && !isOwnPage(sender)) return null;
  const { tab } = sender;
  const caller: Caller = {
    tab:
      tab?.id === undefined || tab.windowId === undefined
        ? null
        : { id: tab.id, windowId: tab.windowId },
  };
  // The shape was checked above for this very type, which the type system cannot follow.
  const handler = handlers[type] as (args: unknown, caller: Caller) => Promise<unknown>;
  return handler(message, caller);
}
