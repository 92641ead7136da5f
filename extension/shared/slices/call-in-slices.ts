import type { Runtime } from 'webextension-polyfill';
import { CALL_PORT, type CallFromBackground, type CallToBackground } from '../messages.ts';
import { createAssembly } from './assembly.ts';
import { postSlices } from './post-slices.ts';

/** The port closed before the answer had come: the background stopped, or the extension has gone. */
export class PortClosedError extends Error {
  override readonly name = 'PortClosedError';
}

type Port = Pick<Runtime.Port, 'postMessage' | 'disconnect' | 'onMessage' | 'onDisconnect'>;

/**
 * Makes a call of the background whose text, or whose answer, is too long for one message: through
 * a port of its own, in slices both ways. Where the port closes, all of it is to be sent again.
 *
 * @throws {PortClosedError} when no whole answer came.
 * @throws {Error} with what the background says of its failure.
 */
export function callInSlices(
  connect: (name: string) => Port,
  call: string,
  args: object,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const port = connect(CALL_PORT);
    const answer = createAssembly();
    let isOver = false;
    const end = (settle: () => void): void => {
      if (isOver) return;
      isOver = true;
      settle();
      port.disconnect();
    };
    const post = (message: CallToBackground): void => {
      try {
        port.postMessage(message);
      } catch (cause) {
        // Closed at the other end, of which we have not been told yet.
        throw new PortClosedError('The port closed before all was sent.', { cause });
      }
    };

    port.onMessage.addListener((received: unknown) => {
      const message = received as CallFromBackground;
      if (message.type === 'end') end(() => resolve(answer.value()['answer']));
      else if (message.type === 'failed') end(() => reject(new Error(message.message)));
      else answer.add(message.slice);
    });
    port.onDisconnect.addListener(() =>
      end(() => reject(new PortClosedError('The port closed before an answer came.'))),
    );
    postSlices(
      args,
      (slice) => post({ type: 'slice', slice }),
      () => isOver,
    )
      .then((isAll) => isAll && !isOver && post({ type: 'call', call }))
      .catch((error: unknown) => end(() => reject(error)));
  });
}
