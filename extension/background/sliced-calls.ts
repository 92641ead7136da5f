import { isRecord } from '../../src/is-record.ts';
import { messageOf } from '../shared/message-of.ts';
import type { Runtime } from 'webextension-polyfill';
import { CALL_PORT, type CallFromBackground } from '../shared/messages.ts';
import { createAssembly } from '../shared/slices/assembly.ts';
import { isSlice } from '../shared/slices/is-slice.ts';
import { SLICE_WEIGHT } from '../shared/slices/post-slices.ts';
import { slicesOf } from '../shared/slices/slice.ts';

type Port = Pick<
  Runtime.Port,
  'name' | 'sender' | 'postMessage' | 'disconnect' | 'onMessage' | 'onDisconnect'
>;

/** Answers a whole call, or null when it is none of ours. */
export type AnswerCall = (
  message: object,
  sender: Runtime.MessageSender,
) => Promise<unknown> | null;

/**
 * Takes a call that comes in slices, each port by itself, and answers it in slices. What has come of
 * it is forgotten when the port closes: the page has gone on, or asks again.
 */
export function takeSlicedCall(port: Port, answerCall: AnswerCall): void {
  const { sender } = port;
  if (port.name !== CALL_PORT || !sender) return;
  const args = createAssembly();
  let isClosed = false;
  port.onDisconnect.addListener(() => (isClosed = true));
  const refuse = (): void => {
    isClosed = true;
    port.disconnect();
  };
  const post = (message: CallFromBackground): void => {
    if (!isClosed) port.postMessage(message);
  };

  const finish = async (call: string): Promise<void> => {
    const answering = answerCall({ ...args.value(), to: 'background', type: call }, sender);
    if (answering === null) return refuse();
    try {
      const answer = await answering;
      for (const slice of slicesOf({ answer }, SLICE_WEIGHT)) post({ type: 'slice', slice });
      post({ type: 'end' });
    } catch (error) {
      post({ type: 'failed', message: messageOf(error) });
    }
  };

  port.onMessage.addListener((message: unknown) => {
    if (isClosed || !isRecord(message)) return;
    if (message['type'] === 'call' && typeof message['call'] === 'string') {
      void finish(message['call']);
      return;
    }
    try {
      if (message['type'] !== 'slice' || !isSlice(message['slice'])) refuse();
      else args.add(message['slice']);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      refuse();
    }
  });
}
