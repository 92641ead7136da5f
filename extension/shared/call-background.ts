import { isRecord } from '../../src/is-record.ts';
import { browser } from './browser.ts';
import { messageOf } from './message-of.ts';
import type { BackgroundCalls } from './messages.ts';
import { callInSlices } from './slices/call-in-slices.ts';
import { isLong } from './slices/post-slices.ts';

/** A call of the background that brought no answer; the message is for the log. */
export class BackgroundCallError extends Error {
  override readonly name = 'BackgroundCallError';
  /**
   * `gone`: this script belongs to an extension that was updated or removed; `no-answer`: the
   * background stopped before it answered, a repeated call may succeed; `failed`: it refused.
   */
  readonly reason: 'gone' | 'no-answer' | 'failed';
  constructor(reason: BackgroundCallError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** Calls the background and gives its answer. */
export type CallBackground = <K extends keyof BackgroundCalls>(
  type: K,
  args: BackgroundCalls[K]['args'],
) => Promise<BackgroundCalls[K]['result']>;

const NO_ANSWER =
  /receiving end does not exist|port closed|disconnected port|channel closed|before a response/i;
const GONE = /context invalidated/i;

/** Whether an error says that nobody listens at the other end any more. */
export const isPortClosed = (error: unknown): boolean => NO_ANSWER.test(messageOf(error));

/** Whether the extension that this script belongs to is still there (see TOOLCHAIN: Chromium). */
export function isExtensionAlive(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch (error) {
    if (error instanceof Error && GONE.test(error.message)) return false;
    throw error;
  }
}

/**
 * Sends a typed message to the background; a long one in slices.
 *
 * @throws {BackgroundCallError} when no answer came or the background refused.
 */
export const callBackground: CallBackground = async (type, args) => {
  if (!isExtensionAlive()) throw gone(type);
  let answer: unknown;
  try {
    answer = await (isLong(args)
      ? callInSlices((name) => browser.runtime.connect({ name }), type, args)
      : browser.runtime.sendMessage({ to: 'background', type, ...args }));
  } catch (cause) {
    const message = messageOf(cause);
    if (!isExtensionAlive() || GONE.test(message)) throw gone(type, cause);
    const reason = NO_ANSWER.test(message) ? 'no-answer' : 'failed';
    throw new BackgroundCallError(reason, `"${type}": ${message}`, { cause });
  }
  if (isRefusal(answer)) {
    throw new BackgroundCallError('failed', `"${type}": ${answer.message}`);
  }
  // Every call has an answer; undefined means that no listener took the message.
  if (answer === undefined) {
    throw new BackgroundCallError('no-answer', `"${type}" was not answered.`);
  }
  return answer as BackgroundCalls[typeof type]['result'];
};

/** How the polyfill in the background tells Chromium's message channel of an error. */
const isRefusal = (answer: unknown): answer is { readonly message: string } =>
  isRecord(answer) && '__mozWebExtensionPolyfillReject__' in answer;

const gone = (type: string, cause?: unknown): BackgroundCallError =>
  new BackgroundCallError('gone', `"${type}": the extension is gone.`, { cause });

const RETRY_MS = 300;

/**
 * Calls a second time when no answer came: the browser may stop the background while a call is on
 * its way. Only for calls that may be made twice.
 */
export async function callTwice<K extends keyof BackgroundCalls>(
  call: CallBackground,
  type: K,
  args: BackgroundCalls[K]['args'],
): Promise<BackgroundCalls[K]['result']> {
  try {
    return await call(type, args);
  } catch (error) {
    if (!(error instanceof BackgroundCallError) || error.reason !== 'no-answer') throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    return call(type, args);
  }
}
