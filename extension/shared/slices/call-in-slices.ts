import type { Runtime } from 'webextension-polyfill';
import { CALL_PORT, type CallFromBackground, type CallToBackground } from '../messages.ts';
import { createAssembly } from './assembly.ts';
import { postSlices } from './post-slices.ts';

type Port = Pick<Runtime.Port, 'postMessage' | 'disconnect' | 'onMessage' | 'onDisconnect'>;

/**
 * Makes a call of the background whose text, or whose answer, is too long for one message: through
 * a port of its own, in slices both ways. Where the port closes, all of it is to be sent again.
 *
 * @throws {Error} that tells of a closed port when no whole answer came, or what the background
 *   says of its failure.
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
    const post = (message: CallToBackground): void => port.postMessage(message);

    port.onMessage.addListener((received: unknown) => {
      const message = received as CallFromBackground;
      if (message.type === 'end') end(() => resolve(answer.value()['answer']));
      else if (message.type === 'failed') end(() => reject(new Error(message.message)));
      else answer.add(message.slice);
    });
    port.onDisconnect.addListener(() => end(() => reject(new Error('port closed'))));
    postSlices(
      args,
      (slice) => post({ type: 'slice', slice }),
      () => isOver,
    )
      .then((isAll) => isAll && !isOver && post({ type: 'call', call }))
      .catch((error: unknown) => end(() => reject(error)));
  });
}
